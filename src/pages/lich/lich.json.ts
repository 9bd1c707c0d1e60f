import type { APIRoute } from 'astro';
import { calendarJson } from '../../views/calendar/feed-json.ts';
import { getSite } from '../../views/site/content.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(calendarJson(await getSite(), site ?? url), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
