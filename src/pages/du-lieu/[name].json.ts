import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../views/content.ts';
import { dataFile, dataSets } from '../../views/open-data.ts';
import type { Content } from '../../views/types.ts';

export const getStaticPaths = (() =>
  dataSets.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: keyof Content }> = async ({ props }) =>
  new Response(dataFile(await getSite(), props.name), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
