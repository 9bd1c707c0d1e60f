import type { APIRoute, GetStaticPaths } from 'astro';
import { apiSchemas } from '../../../views/open-data/api-schemas.ts';
import { getSite } from '../../../views/site/content.ts';

export const getStaticPaths = (async () =>
  apiSchemas((await getSite()).identity).map(({ name, body }) => ({
    params: { name },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/schema+json' } });
