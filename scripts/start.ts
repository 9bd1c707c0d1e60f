import { siteConfig } from '../src/site.config.ts';
import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';

await buildSite();
await serve(siteConfig.port);
