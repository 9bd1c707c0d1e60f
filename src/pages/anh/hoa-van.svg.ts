import type { APIRoute } from 'astro';
import { siteClothFile } from '../../views/covers/covers.ts';

export const GET: APIRoute = () =>
  new Response(siteClothFile(), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
