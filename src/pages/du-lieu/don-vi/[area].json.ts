import type { APIRoute, GetStaticPaths } from 'astro';
import { areaFile } from '../../../views/open-data/open-data.ts';
import { getSite } from '../../../views/site/content.ts';
import type { Area } from '../../../views/site/types.ts';

export const getStaticPaths = (async () =>
  (await getSite()).everReporting.map((area) => ({
    params: { area: area.id },
    props: { area },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ area: Area }> = async ({ props }) =>
  new Response(areaFile(await getSite(), props.area), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
