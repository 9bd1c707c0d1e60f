import type { APIRoute, GetStaticPaths } from 'astro';
import { targetTables } from '../../../../views/open-data/open-data.ts';
import { getSite } from '../../../../views/site/content.ts';

export const getStaticPaths = (async () =>
  targetTables(await getSite()).map(({ id, body }) => {
    const [plan, target] = id.split('/');
    return { params: { plan, target }, props: { body } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
