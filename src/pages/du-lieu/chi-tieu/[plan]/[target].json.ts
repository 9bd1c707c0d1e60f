import type { APIRoute, GetStaticPaths } from 'astro';
import { targetFiles } from '../../../../views/open-data/open-data.ts';
import { getSite } from '../../../../views/site/content.ts';

export const getStaticPaths = (async () =>
  targetFiles(await getSite()).map(({ id, body }) => {
    const [plan, target] = id.split('/');
    return { params: { plan, target }, props: { body } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
