import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../views/site/content.ts';
import { twinLists } from '../../views/twins/twin-lists.ts';

export const getStaticPaths = (async () =>
  twinLists(await getSite()).map(({ name, text }) => ({
    params: { name },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
