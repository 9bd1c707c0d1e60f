import type { APIRoute } from 'astro';
import { formConfig } from '../../../editing/web-form/config.ts';
import { siteConfig } from '../../../site.config.ts';
import { withBase } from '../../../views/site/urls.ts';

/** The form's configuration, fetched by src/editing/web-form/boot.ts. */
export const GET: APIRoute = ({ site, url }) => {
  const { branch, form } = siteConfig;
  const siteUrl = new URL(withBase('/'), site ?? url).href;
  return new Response(JSON.stringify(formConfig({ ...form, branch, siteUrl })));
};
