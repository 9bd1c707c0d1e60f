import type { APIRoute, GetStaticPaths } from 'astro';
import { type DirectivePage, directivePages } from '../../../views/directives/directives.ts';
import { getSite } from '../../../views/site/content.ts';
import { directiveTwin } from '../../../views/twins/twins.ts';

export const getStaticPaths = (async () =>
  directivePages(await getSite()).map((page) => ({
    params: { id: page.id },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: DirectivePage }> = ({ props }) =>
  new Response(directiveTwin(props.page), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
