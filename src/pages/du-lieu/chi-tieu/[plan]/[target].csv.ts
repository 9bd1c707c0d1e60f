import type { APIRoute, GetStaticPaths } from 'astro';
import { targetTable } from '../../../../views/open-data/open-data.ts';
import { getSite } from '../../../../views/site/content.ts';

export const getStaticPaths = (async () =>
  (await getSite()).content.targets.map(({ id }) => {
    const [plan, target] = id.split('/');
    return { params: { plan, target }, props: { id } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = async ({ props }) =>
  new Response(targetTable(await getSite(), props.id), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
