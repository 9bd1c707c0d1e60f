import { escapeHtml } from '../../domain/html-escape.ts';
import { formPagePolicy } from '../../domain/serving/policy.ts';
import { webFormText } from '../../strings/web-form.ts';

interface FormPage {
  /** URLs as the page contains them. */
  readonly script: string;
  readonly config: string;
  readonly icon: string;
  readonly guide: string;
  /** The forge's API: besides this site, the only origin that the form may connect to. */
  readonly api: string | null;
}

/**
 * The page that hosts the form (Sveltia CMS). It has neither the site's layout nor its style sheet, because
 * they would affect the CMS's own interface.
 */
export function formPage({ script, config, icon, guide, api }: FormPage): string {
  const link = `<a href="${escapeHtml(guide)}">${escapeHtml(webFormText.guide)}</a>`;
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(formPagePolicy(api))}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(webFormText.title)}</title>
    <meta name="description" content="${escapeHtml(webFormText.description)}">
    <link rel="icon" href="${escapeHtml(icon)}" type="image/svg+xml">
    <script type="module" src="${escapeHtml(script)}"></script>
  </head>
  <body>
    <p id="thong-bao" data-config="${escapeHtml(config)}"><span>${escapeHtml(webFormText.loading)}</span> ${link}</p>
    <noscript><p>${escapeHtml(webFormText.noScript)} ${link}</p></noscript>
  </body>
</html>
`;
}
