import type { APIRoute, GetStaticPaths } from 'astro';
import { monthData } from '../../../views/matrix/month-data.ts';
import { plansWithTargets } from '../../../views/progress/progress-pages.ts';
import { getSite } from '../../../views/site/content.ts';
import type { Plan } from '../../../views/site/types.ts';

export const getStaticPaths = (async () =>
  plansWithTargets(await getSite()).map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: Plan }> = async ({ props }) =>
  new Response(JSON.stringify(monthData(await getSite(), props.plan)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
