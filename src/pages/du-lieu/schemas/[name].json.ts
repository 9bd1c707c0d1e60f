import type { APIRoute, GetStaticPaths } from 'astro';
import { apiSchemas } from '../../../views/open-data/data-package.ts';

export const getStaticPaths = (() =>
  apiSchemas().map(({ name, body }) => ({
    params: { name },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/schema+json' } });
