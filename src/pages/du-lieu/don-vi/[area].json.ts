import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../views/content.ts';
import { areaFiles } from '../../../views/open-data.ts';

export const getStaticPaths = (async () =>
  areaFiles(await getSite()).map(({ id, body }) => ({
    params: { area: id },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
