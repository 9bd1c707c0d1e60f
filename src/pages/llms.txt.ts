import type { APIRoute } from 'astro';
import { getSite } from '../views/site/content.ts';
import { llmsText } from '../views/twins/twin-lists.ts';

export const GET: APIRoute = async () =>
  new Response(llmsText(await getSite()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
