import type { APIRoute } from 'astro';
import { everything } from '../../views/open-data/open-data.ts';
import { getSite } from '../../views/site/content.ts';

export const GET: APIRoute = async () =>
  new Response(everything(await getSite()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
