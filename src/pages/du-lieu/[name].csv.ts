import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile, type DataSet, dataSets, isYearly } from '../../views/open-data/open-data.ts';
import { getSite } from '../../views/site/content.ts';

export const getStaticPaths = (() =>
  dataSets
    .filter((name) => !isYearly(name))
    .map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: DataSet }> = async ({ props }) =>
  new Response(csvFile(await getSite(), props.name), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
