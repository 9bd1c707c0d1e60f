import { webFormWords as words } from '../strings/web-form-words.ts';

interface FormPage {
  /** Addresses, as they stand in the page. */
  readonly script: string;
  readonly config: string;
  readonly icon: string;
  readonly guide: string;
  /** REST address of GitHub: the only place but this site that the form may speak to. */
  readonly apiRoot: string;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * The form's own Content Security Policy. Each source has its reason:
 * - script 'self': the program, built into this site; nothing is run from elsewhere or from text
 * - style 'unsafe-inline': its components put their styles into the page as <style> elements and
 *   positions into style attributes; a style cannot run anything
 * - font 'self': its letters and icons
 * - img data:, blob: and connect data:, blob: what it shows and reads before it is saved
 * - connect: this site (the configuration) and the GitHub API, where changes go
 * - worker 'self', blob: its image tools, which work beside the page
 */
const policy = (apiRoot: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' data: blob: ${new URL(apiRoot).origin}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The page that the form (Sveltia CMS) fills: another program's interface, so it has neither the
 * site's layout nor its style sheet, which would reach into it.
 */
export function formPage({ script, config, icon, guide, apiRoot }: FormPage): string {
  const link = `<a href="${escaped(guide)}">${escaped(words.guide)}</a>`;
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escaped(policy(apiRoot))}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${escaped(words.title)}</title>
    <meta name="description" content="${escaped(words.description)}">
    <link rel="icon" href="${escaped(icon)}" type="image/svg+xml">
    <script type="module" src="${escaped(script)}"></script>
  </head>
  <body>
    <p id="thong-bao" data-config="${escaped(config)}"><span>${escaped(words.loading)}</span> ${link}</p>
    <noscript><p>${escaped(words.noScript)} ${link}</p></noscript>
  </body>
</html>
`;
}
