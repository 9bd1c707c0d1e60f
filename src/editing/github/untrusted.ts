/**
 * Markdown that another run wrote, before it is posted under the site's name. It may come from the
 * code of a pull request, so it is text of a stranger: it may format, but not load, link, call people
 * or hide anything. No imports: it runs where nothing is installed.
 */

/** The first line of the summary; by it the one comment is found again. Written by src/editing/summary. */
export const MARKER = '<!-- tom-tat-thay-doi -->';

/** Comments end at 65,536 letters; the site's own lines stand around the summary. */
export const MAX_SUMMARY = 62_000;

const GAP = '\u200B';
// Letters that are not seen but change what is: directions, joiners, tags. Line ends and tabs stay.
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const ALLOWED_TAG = /^<\/?(?:details|summary)>/;

/** True when a letter already stands for itself: an odd number of backslashes before it. */
const isEscaped = (text: string, at: number): boolean =>
  (/\\*$/.exec(text.slice(Math.max(0, at - 100), at))?.[0].length ?? 0) % 2 === 1;

/**
 * @returns the text without the marker, made harmless; null when it is no summary (no marker in the
 *   first line, empty, too long)
 */
export function harmless(text: string): string | null {
  if (text.length > MAX_SUMMARY || !text.startsWith(`${MARKER}\n`)) return null;
  const body = text.slice(MARKER.length).trim();
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
