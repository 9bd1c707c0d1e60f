import type { APIRoute, GetStaticPaths } from 'astro';
import { areaFiles } from '../../../views/open-data/open-data.ts';
import { getSite } from '../../../views/site/content.ts';

export const getStaticPaths = (async () =>
  areaFiles(await getSite()).map(({ id, body }) => ({
    params: { area: id },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
