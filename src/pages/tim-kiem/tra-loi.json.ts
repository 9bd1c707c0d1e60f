import type { APIRoute } from 'astro';
import { answerFiles } from '../../views/search/answers.ts';
import { getSite } from '../../views/site/content.ts';

/** What the answers above the results know, and in which file each of it is. */
export const GET: APIRoute = async () => Response.json(answerFiles(await getSite()).contents);
