import type { APIRoute } from 'astro';
import { searchTitles } from '../../views/search/search-titles.ts';
import { getSite } from '../../views/site/content.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(searchTitles(await getSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
