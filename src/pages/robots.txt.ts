import type { APIRoute } from 'astro';
import { withBase } from '../views/links.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('/sitemap-index.xml'), site ?? url)}\n`,
  );
