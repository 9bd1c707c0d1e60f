import { siteConfig } from '../src/site.config.ts';
import { serve } from './serve.ts';

await serve(siteConfig.port);
