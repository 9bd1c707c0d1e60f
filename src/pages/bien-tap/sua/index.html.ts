import type { APIRoute } from 'astro';
import { formApi } from '../../../editing/web-form/back-end.ts';
import { siteConfig } from '../../../site.config.ts';
import { formPage } from '../../../views/editors/form-page.ts';
import { href, withBase } from '../../../views/site/urls.ts';

/** The web form. In development its script is loaded from source; the build uses the bundle. */
export const GET: APIRoute = () =>
  new Response(
    formPage({
      script: import.meta.env.DEV
        ? withBase('/src/editing/web-form/start-cms.ts')
        : href.formScript(),
      config: href.formConfig(),
      icon: withBase('/favicon.svg'),
      guide: href.editors(),
      api: formApi(siteConfig.forge),
    }),
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
