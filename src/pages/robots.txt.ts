import type { APIRoute } from 'astro';
import { href, withBase } from '../views/site/urls.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    `User-agent: *\nAllow: /\nDisallow: ${href.form()}\n\nSitemap: ${new URL(withBase('/sitemap-index.xml'), site ?? url)}\n`,
  );
