import type { APIRoute } from 'astro';
import { changesFeed } from '../../views/calendar/feed-changes.ts';
import { getSite } from '../../views/site/content.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(changesFeed(await getSite(), site ?? url), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
