import { buildSite } from './build-site.ts';
import { showSite } from './serve.ts';

// `npm start`: builds the site and shows it.
await buildSite();
await showSite();
