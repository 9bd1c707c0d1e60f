import type { APIRoute } from 'astro';
import { getSite } from '../views/site/content.ts';
import { appManifest } from '../views/site/offline-page.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(appManifest(await getSite()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
