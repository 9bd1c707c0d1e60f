import type { APIRoute } from 'astro';
import { answerFiles } from '../../views/search/answers.ts';
import { getSite } from '../../views/site/content.ts';

export async function getStaticPaths() {
  return answerFiles(await getSite()).parts.map(([name, text]) => ({
    params: { part: name.replace(/^tra-loi-|\.json$/g, '') },
    props: { text },
  }));
}

/** A part of the tables from which answers are made. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
