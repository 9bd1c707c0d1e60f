import type { APIRoute, GetStaticPaths } from 'astro';
import { targetFile } from '../../../../views/open-data/open-data.ts';
import { getSite } from '../../../../views/site/content.ts';
import type { Target } from '../../../../views/site/types.ts';

export const getStaticPaths = (async () =>
  (await getSite()).content.targets.map((target) => {
    const [plan, name] = target.id.split('/');
    return { params: { plan, target: name }, props: { target } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ target: Target }> = async ({ props }) =>
  new Response(targetFile(await getSite(), props.target), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
