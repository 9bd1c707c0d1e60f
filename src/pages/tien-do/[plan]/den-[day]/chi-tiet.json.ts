import type { APIRoute, GetStaticPaths } from 'astro';
import { tableDetails } from '../../../../views/matrix/cell-details.ts';
import { snapshotDays } from '../../../../views/progress/progress-pages.ts';
import { getSite } from '../../../../views/site/content.ts';
import type { Plan } from '../../../../views/site/types.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return site.content.plans.flatMap((plan) =>
    snapshotDays(site, plan).map((day) => ({
      params: { plan: plan.id, day },
      props: { plan, day },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: Plan; day: string }> = async ({ props: { plan, day } }) => {
  const site = await getSite();
  const details = tableDetails(site, plan, site.progressSnapshot(plan.id, day));
  return new Response(JSON.stringify(details), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
