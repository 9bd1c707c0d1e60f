import type { APIRoute } from 'astro';
import { getSite } from '../../views/content.ts';
import { searchTitles } from '../../views/search-titles.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(searchTitles(await getSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
