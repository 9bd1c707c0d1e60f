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
const MAX_SHOWN = 64_000;

const GAP = '\u200B';
// Invisible characters that change the text: directions, joiners, tags. Line feeds and tabs are allowed.
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const ALLOWED_TAG = /^<\/?(?:details|summary)>/;
const CODES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };
// A line that begins so is a command to GitLab (/merge), or opens code that would swallow what follows.
const LINE_START = /^(\s*)(?=\/[a-z]|`{3}|~{3})/gim;
// What forges make a link of, beside #12: GitLab's !12, $12, %12, ~label.
const REFERENCE = /[!$](?=\d)|[%~](?=[\p{L}\p{N}"])/gu;

/**
 * HTML entities are decoded before forges look for mentions, and inside a tag no backslash helps. Those of
 * signs stay, with a gap behind; all others are shown as they are written.
 */
const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7});|(?=#|[a-z]+\d*;))/gi, (entity, code: string | undefined) => {
    if (code === undefined) return CODES['&'] ?? '';
    return /[@#!$%~:]/.test(String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
      ? `${entity}${GAP}`
      : entity;
  });

/** Tags without an escape, since a backslash means nothing inside <details>. */
const withoutTags = (text: string): string =>
  text.replace(/\\?<(?=[a-z/!?])/gi, (tag, at: number, whole: string) => {
    const sign = at + tag.length - 1;
    if (tag === '<' && ALLOWED_TAG.test(whole.slice(sign, sign + 12))) return tag;
    // An even number of backslashes before the sign: they are text.
    const isText = tag !== '<' && !isEscaped(whole, sign);
    return `${isText ? '\\' : ''}${CODES['<']}`;
  });

/** Parts that are opened are closed, so that the site's own lines below are not folded away. */
const closed = (text: string): string => {
  const open = text.split('<details>').length - text.split('</details>').length;
  return `${text}${'\n\n</details>'.repeat(Math.max(0, open))}`;
};

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
  const unlessEscaped = (letter: string, at: number, whole: string) =>
    isEscaped(whole, at) ? letter : `\\${letter}`;
  const plain = body.normalize('NFC').replace(HIDDEN, '');
  const shown = withoutTags(withoutEntities(plain))
    .replace(/!(?=\[)|\[/g, unlessEscaped)
    .replace(REFERENCE, unlessEscaped)
    .replace(LINE_START, '$1\\')
    .replace(/@(?=[\p{L}\p{N}])/gu, `@${GAP}`)
    .replace(/:(?=\/\/)/g, `:${GAP}`)
    .replace(/\bwww(?=\.)/gi, `www${GAP}`)
    // Also of other repositories: owner/name#12.
    .replace(/(?<!&)#(?=\d)|\bGH-(?=\d)/gi, (sign) => `${sign}${GAP}`);
  return shown.length > MAX_SHOWN ? null : closed(shown);
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
