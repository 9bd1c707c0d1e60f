import type { APIRoute } from 'astro';
import { getSite } from '../../../views/content.ts';
import { pasteData } from '../../../views/paste-page.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(pasteData(await getSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
