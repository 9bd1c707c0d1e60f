/**
 * Sanitizes Markdown from another run before it is posted under the site's name. It may come from the code
 * of a pull request, so it is untrusted: it may format text, but not load images, link, mention people or
 * hide anything. No imports: it runs without installed packages.
 */

/** The first line of the summary, by which its comment is found again. Written by src/editing/summary. */
export const MARKER = '<!-- tom-tat-thay-doi -->';

/** The second line of a summary without entries for staff and drafts. Written by src/editing/summary. */
export const PUBLIC_MARKER = '<!-- ban-cong-khai -->';

/** Comments are limited to 65,536 characters; the site's own lines surround the summary. */
export const MAX_SUMMARY = 62_000;

const GAP = '\u200B';
// Invisible characters that change the text: directions, joiners, tags. Line feeds and tabs are allowed.
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const ALLOWED_TAG = /^<\/?(?:details|summary)>/;

/** True when a character is already escaped: an odd number of backslashes before it. */
const isEscaped = (text: string, at: number): boolean =>
  (/\\*$/.exec(text.slice(Math.max(0, at - 100), at))?.[0].length ?? 0) % 2 === 1;

/**
 * @returns the sanitized text without the marker; null when it is not a summary (no marker in the first
 *   line, empty, too long)
 */
export function harmless(text: string): string | null {
  if (text.length > MAX_SUMMARY || !text.startsWith(`${MARKER}\n`)) return null;
  const body = text.slice(MARKER.length).trim().replace(PUBLIC_MARKER, '').trim();
  if (body === '') return null;
  const unlessEscaped = (put: string) => (letter: string, at: number, whole: string) =>
    isEscaped(whole, at) ? letter : put;
  return body
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(/<(?=[a-z/!?])/gi, (tag, at: number, whole: string) =>
      isEscaped(whole, at) || ALLOWED_TAG.test(whole.slice(at, at + 12)) ? tag : '&lt;',
    )
    .replace(/!(?=\[)/g, unlessEscaped('\\!'))
    .replace(/\[/g, unlessEscaped('\\['))
    .replace(/@(?=[\p{L}\p{N}])/gu, `@${GAP}`)
    .replace(/:(?=\/\/)/g, `:${GAP}`)
    .replace(/\bwww(?=\.)/gi, `www${GAP}`)
    .replace(/(^|\W)(#|GH-)(?=\d)/gim, `$1$2${GAP}`);
}

/**
 * The summary as it may be posted in this repository.
 *
 * @param isPrivate true when the repository is private; in a public one, the summary must be the version
 *   without entries for staff and drafts
 * @returns null like `harmless`, and for a summary that names more than the public may read
 */
export const postable = (text: string, isPrivate: boolean): string | null =>
  isPrivate || text.startsWith(`${MARKER}\n${PUBLIC_MARKER}\n`) ? harmless(text) : null;
