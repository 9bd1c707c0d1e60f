import type { APIRoute, GetStaticPaths } from 'astro';
import { type ClausePage, clausePages } from '../../../../views/guidance/clause-page.ts';
import { getSite } from '../../../../views/site/content.ts';
import { clauseTwin } from '../../../../views/twins/twins.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return site.content.plans.flatMap((plan) =>
    clausePages(site, plan).map((page) => ({
      params: { plan: plan.id, item: page.item.id.split('/').at(-1) },
      props: { page },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: ClausePage }> = ({ props }) =>
  new Response(clauseTwin(props.page), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
