import type { APIRoute } from 'astro';
import { movedData } from '../views/site/moved.ts';

/** For whoever sets a server up: pages that moved, to be answered there with a redirect. */
export const GET: APIRoute = () => Response.json(movedData());
