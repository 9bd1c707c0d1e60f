import { createHash } from 'node:crypto';
import { inboxPageText as words } from '../../src/strings/inbox-page.ts';
import { type Html, html } from './html.ts';

/** The address of a file's page: file names may hold anything. */
export const keyOf = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 16);

/** A message at the top of a page. */
export interface Notice {
  readonly kind: 'done' | 'problem';
  readonly text: string;
}

/** A whole page around its own part. */
export function page(title: string, base: string, notice: Notice | null, body: Html): string {
  const shown =
    notice &&
    html`<p class="notice no-print ${notice.kind}" role="${notice.kind === 'problem' ? 'alert' : 'status'}">${notice.text}</p>`;
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === words.title ? title : `${title} – ${words.title}`}</title>
<link rel="stylesheet" href="${base}style.css">
</head>
<body>
<header class="no-print"><p><a href="${base}">${words.title}</a></p></header>
<main>
<h1>${title}</h1>
${shown}
${body}
</main>
</body>
</html>
`.text;
}

/** A page that only says something. */
export const wordPage = (text: string, base: string): string =>
  page(
    words.title,
    base,
    { kind: 'problem', text },
    html`<p><a href="${base}">${words.back}</a></p>`,
  );
