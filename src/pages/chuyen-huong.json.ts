import type { APIRoute } from 'astro';
import { redirectData } from '../views/site/redirect-pages.ts';

/** For whoever sets a server up: pages that moved, to be answered there with a redirect. */
export const GET: APIRoute = () => Response.json(redirectData());
