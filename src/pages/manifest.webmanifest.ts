import type { APIRoute } from 'astro';
import { appManifest } from '../views/site/offline-page.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(appManifest(), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
