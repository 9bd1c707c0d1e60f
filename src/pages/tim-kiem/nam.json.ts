import type { APIRoute } from 'astro';
import { searchYears } from '../../views/search/search-years.ts';
import { getSite } from '../../views/site/content.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(searchYears(await getSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
