import type { APIRoute } from 'astro';
import { getSite } from '../../views/content.ts';
import { searchKnowledge } from '../../views/search-knowledge.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(searchKnowledge(await getSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
