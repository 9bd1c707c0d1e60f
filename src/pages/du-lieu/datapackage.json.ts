import type { APIRoute } from 'astro';
import { dataPackage } from '../../views/open-data/data-package.ts';
import { getSite } from '../../views/site/content.ts';

export const GET: APIRoute = async () =>
  new Response(dataPackage(await getSite()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
