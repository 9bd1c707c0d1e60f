import type { APIRoute } from 'astro';
import { getSite } from '../../views/content.ts';
import { dataPackage } from '../../views/data-package.ts';

export const GET: APIRoute = async () =>
  new Response(dataPackage(await getSite()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
