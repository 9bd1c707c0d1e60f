import type { APIRoute } from 'astro';
import { getSite } from '../views/content.ts';
import { newsFeed } from '../views/news-page.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(newsFeed(await getSite(), site ?? url), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
