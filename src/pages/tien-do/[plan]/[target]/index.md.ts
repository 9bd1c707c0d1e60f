import type { APIRoute, GetStaticPaths } from 'astro';
import { type TargetPage, targetPages } from '../../../../views/progress/target.ts';
import { getSite } from '../../../../views/site/content.ts';
import { targetTwin } from '../../../../views/twins/twins.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return site.content.plans.flatMap((plan) =>
    targetPages(site, plan).map((page) => ({
      params: { plan: plan.id, target: page.target.id.split('/').at(-1) },
      props: { page },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: TargetPage }> = ({ props }) =>
  new Response(targetTwin(props.page), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
