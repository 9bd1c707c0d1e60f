import type { APIRoute, GetStaticPaths } from 'astro';
import { reportedFiles, reportedUnits } from '../../../../../views/editors/paste-page.ts';
import { getSite } from '../../../../../views/site/content.ts';

/** The reports of one unit and year, for the pages that check figures. */
export const getStaticPaths = (async () =>
  reportedUnits(await getSite()).map((unit) => {
    const [plan, area] = unit.split('/');
    return { params: { plan, area }, props: { unit } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ unit: string }> = async ({ props }) =>
  new Response(JSON.stringify(reportedFiles(await getSite(), props.unit)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
