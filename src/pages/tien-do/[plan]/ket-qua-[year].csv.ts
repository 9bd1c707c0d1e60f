import type { APIRoute, GetStaticPaths } from 'astro';
import { yearCsv } from '../../../views/matrix/year-csv.ts';
import { getSite } from '../../../views/site/content.ts';
import type { Plan } from '../../../views/site/types.ts';

export const getStaticPaths = (async () =>
  (await getSite()).content.plans.map((plan) => ({
    params: { plan: plan.id, year: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: Plan }> = async ({ props }) =>
  new Response(yearCsv(await getSite(), props.plan), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
