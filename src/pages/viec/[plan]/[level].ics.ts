import type { APIRoute, GetStaticPaths } from 'astro';
import type { SiteLevel } from '../../../model/site.ts';
import { getSite } from '../../../views/site/content.ts';
import type { Plan } from '../../../views/site/types.ts';
import { taskFeed } from '../../../views/tasks/task-feed.ts';
import { taskLevelRoutes } from '../../../views/tasks/task-routes.ts';

interface Props {
  plan: Plan;
  level: SiteLevel;
}

export const getStaticPaths = (async () =>
  taskLevelRoutes(await getSite())
    .filter(({ page }) => page().feed !== null)
    .map(({ plan, level }) => ({
      params: { plan: plan.id, level: level.slug },
      props: { plan, level },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props, site, url }) =>
  new Response(taskFeed(await getSite(), props.plan, props.level, site ?? url), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
