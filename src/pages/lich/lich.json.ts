import type { APIRoute } from 'astro';
import { getSite } from '../../views/content.ts';
import { calendarJson } from '../../views/feed-json.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(calendarJson(await getSite(), site ?? url), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
