import type { APIRoute } from 'astro';
import { searchKnowledge } from '../../views/search/search-knowledge.ts';
import { getSite } from '../../views/site/content.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(searchKnowledge(await getSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
