import type { APIRoute, GetStaticPaths } from 'astro';
import { printSheet } from '../../../views/guidance/print-sheet.ts';
import { getSite } from '../../../views/site/content.ts';
import type { Plan } from '../../../views/site/types.ts';

export const getStaticPaths = (async () =>
  (await getSite()).content.plans.map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: Plan }> = async ({ props }) =>
  new Response(printSheet(props.plan, (await getSite()).names), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
