import type { APIRoute } from 'astro';
import { getSite } from '../../views/content.ts';
import { everything } from '../../views/open-data.ts';

export const GET: APIRoute = async () =>
  new Response(everything(await getSite()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
