import type { APIRoute } from 'astro';
import { pasteData } from '../../../views/editors/paste-page.ts';
import { getSite } from '../../../views/site/content.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(pasteData(await getSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
