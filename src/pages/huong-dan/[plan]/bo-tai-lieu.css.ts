import type { APIRoute, GetStaticPaths } from 'astro';
import { meetingSet } from '../../../views/guidance/meeting-set.ts';
import { meetingSheet } from '../../../views/guidance/meeting-sheet.ts';
import { getSite } from '../../../views/site/content.ts';
import type { Plan } from '../../../views/site/types.ts';

export const getStaticPaths = (async () =>
  (await getSite()).content.plans.map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: Plan }> = async ({ props }) =>
  new Response(meetingSheet(meetingSet(await getSite(), props.plan)), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
