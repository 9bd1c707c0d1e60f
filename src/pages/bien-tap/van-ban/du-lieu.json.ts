import type { APIRoute } from 'astro';
import { documentData } from '../../../views/editors/document-page.ts';
import { getSite } from '../../../views/site/content.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(documentData(await getSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
