import type { APIRoute } from 'astro';
import { redirectData } from '../views/site/redirect-pages.ts';

/** For server administrators: pages that moved, to be configured as HTTP redirects. */
export const GET: APIRoute = () => Response.json(redirectData());
