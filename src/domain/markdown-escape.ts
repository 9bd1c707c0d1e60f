/**
 * Escapes untrusted text for Markdown that a forge renders (comments, job summaries): it must be shown
 * literally. It must not format, link, mention a person, reference an issue or open an HTML tag.
 */
const PUNCTUATION = /[\\`*_{}[\]<>#|~&$^]/g;
// GitHub autolinks these after Markdown is parsed, so a backslash does not help; a zero-width space does.
const MENTION = /@(?=[\p{L}\p{N}])/gu;
const ISSUE = /(?<=^|\W)(#|GH-)(?=\d)/giu;
const ADDRESS = /(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/giu;
// GitLab's references (!12, %12) heed a backslash. Signs by name (:tada:) do not.
const REFERENCE = /!(?=[\d[])|%(?=[\p{L}\p{N}"])/gu;
const EMOJI = /:(?=[a-z0-9_+-]+:)/giu;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const GAP = '\u200B';

/** @param limit maximum number of characters; longer text is truncated with "…" */
export function escapeMarkdown(text: string, limit = 300): string {
  const cut =
    text.length > limit ? `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return (
    cut
      .replace(/\s+/g, ' ')
      .replace(HIDDEN, '')
      .replace(MENTION, `@${GAP}`)
      .replace(ISSUE, `$1${GAP}`)
      .replace(ADDRESS, GAP)
      .replace(EMOJI, `:${GAP}`)
      .replace(PUNCTUATION, (letter) => `\\${letter}`)
      .replace(REFERENCE, (letter) => `\\${letter}`)
      // At the start of a line these would begin a list or a heading.
      .replace(/^(\d*)([-+=.)])/, '$1\\$2')
      .trim()
  );
}

/**
 * Untrusted text inside an HTML tag within Markdown (<summary>), where no Markdown is read but forges still look
 * for mentions.
 */
export const escapeInTag = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(HIDDEN, '')
    .replace(MENTION, `@${GAP}`)
    .replace(ISSUE, `$1${GAP}`)
    .replace(ADDRESS, GAP)
    .replace(EMOJI, `:${GAP}`)
    .replace(/[^\p{L}\p{M}\p{N}\s.,;:()/–“”\u200B-]/gu, (letter) => `&#${letter.codePointAt(0)};`)
    .trim();

/** Text as a code span, whatever backticks it contains. For paths and codes: nothing in it is linked. */
export function codeSpan(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(HIDDEN, '').replaceAll('|', '\\|').slice(0, 300);
  const fence = '`'.repeat(Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  const gap = plain.startsWith('`') || plain.endsWith('`') || plain === '' ? ' ' : '';
  return `${fence}${gap}${plain}${gap}${fence}`;
}

/** A table from cells that are already Markdown. */
export function markdownTable(
  head: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
): string {
  const line = (cells: ReadonlyArray<string>) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
