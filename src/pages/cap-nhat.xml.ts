import type { APIRoute } from 'astro';
import { newsFeed } from '../views/news/news-page.ts';
import { getSite } from '../views/site/content.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(newsFeed(await getSite(), site ?? url), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
