import type { APIRoute } from 'astro';
import { getSite } from '../../views/content.ts';
import { changesFeed } from '../../views/feed-changes.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(changesFeed(await getSite(), site ?? url), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
