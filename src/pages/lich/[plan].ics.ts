import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../views/content.ts';
import { yearFeed } from '../../views/feed.ts';
import type { Plan } from '../../views/types.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return site.content.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: Plan }> = async ({ props, site, url }) =>
  new Response(yearFeed(await getSite(), props.plan, site ?? url), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
