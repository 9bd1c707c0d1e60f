import type { APIRoute, GetStaticPaths } from 'astro';
import { tableDetails, tablePlans } from '../../../views/matrix/cell-details.ts';
import { getSite } from '../../../views/site/content.ts';
import type { Plan } from '../../../views/site/types.ts';

export const getStaticPaths = (async () =>
  tablePlans(await getSite()).map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: Plan }> = async ({ props }) =>
  new Response(JSON.stringify(tableDetails(await getSite(), props.plan)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
