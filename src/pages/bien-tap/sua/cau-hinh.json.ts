import type { APIRoute } from 'astro';
import { formConfig } from '../../../editing/web-form/config.ts';
import { siteConfig } from '../../../site.config.ts';
import { getSite } from '../../../views/site/content.ts';
import { withBase } from '../../../views/site/urls.ts';

/** The form's configuration, fetched by src/editing/web-form/start-cms.ts. */
export const GET: APIRoute = async ({ site, url }) => {
  const { forge, form } = siteConfig;
  const { identity } = await getSite();
  const siteUrl = new URL(withBase('/'), site ?? url).href;
  return new Response(JSON.stringify(formConfig({ forge, ...form, siteUrl }, identity)));
};
