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

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * The page that hosts the form (Sveltia CMS). It has neither the site's layout nor its style sheet, because
 * they would affect the CMS's own interface.
 */
export function formPage({ script, config, icon, guide, api }: FormPage): string {
  const link = `<a href="${escaped(guide)}">${escaped(webFormText.guide)}</a>`;
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escaped(formPagePolicy(api))}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${escaped(webFormText.title)}</title>
    <meta name="description" content="${escaped(webFormText.description)}">
    <link rel="icon" href="${escaped(icon)}" type="image/svg+xml">
    <script type="module" src="${escaped(script)}"></script>
  </head>
  <body>
    <p id="thong-bao" data-config="${escaped(config)}"><span>${escaped(webFormText.loading)}</span> ${link}</p>
    <noscript><p>${escaped(webFormText.noScript)} ${link}</p></noscript>
  </body>
</html>
`;
}
