import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile, type DataSet, dataSets, isYearly } from '../../../views/open-data/open-data.ts';
import { getSite } from '../../../views/site/content.ts';

export const getStaticPaths = (async () => {
  const { plans } = (await getSite()).content;
  return dataSets
    .filter((name) => isYearly(name))
    .flatMap((name) =>
      plans.map(({ id }) => ({ params: { plan: id, name }, props: { plan: id, name } })),
    );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: string; name: DataSet }> = async ({ props }) =>
  new Response(csvFile(await getSite(), props.name, props.plan), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
