import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../views/content.ts';
import { printSheet } from '../../../views/print-sheet.ts';
import type { Plan } from '../../../views/types.ts';

export const getStaticPaths = (async () =>
  (await getSite()).content.plans.map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: Plan }> = ({ props }) =>
  new Response(printSheet(props.plan), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
