import { blockText, renderedBlocks } from './official-blocks.ts';
import { splitSource } from './source-text.ts';
import { wordDiff } from './word-diff.ts';

/** One paragraph of the document as the site shows it, with the part that it belongs to. */
export interface ShownParagraph {
  /** The id of the part. */
  readonly part: string;
  /** Line of the part's body, from 0. */
  readonly line: number;
  readonly text: string;
}

/** A paragraph of the source text. */
interface SourceParagraph {
  /** Line of the source text, from 0. */
  readonly line: number;
  readonly text: string;
}

/** Where the site and the source text of a document differ. */
export type SourceDifference =
  /** Paragraphs of the source that the site lacks; `after` is the part that they follow. */
  | {
      readonly kind: 'missing';
      readonly line: number;
      readonly text: string;
      readonly count: number;
      readonly after: string | null;
    }
  /** Paragraphs of the site that the source lacks. */
  | {
      readonly kind: 'extra';
      readonly at: ShownParagraph;
      readonly text: string;
      readonly count: number;
    }
  /** Words that differ: `source` has these, the site has `shown` instead; either may be empty. */
  | {
      readonly kind: 'words';
      readonly at: ShownParagraph;
      readonly source: string;
      readonly shown: string;
      /** The words before, to find the place. */
      readonly before: string;
    }
  /** A paragraph that stands elsewhere in the source. */
  | { readonly kind: 'moved'; readonly at: ShownParagraph; readonly line: number }
  /** The same words, but paragraphs are joined or divided in another way. */
  | { readonly kind: 'border'; readonly at: ShownParagraph; readonly line: number };

/** White space is not compared, and a footnote's mark is the same with and without its brackets. */
const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\[\^([^\]\s]+)\]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** The paragraphs of a part as rendered; of a table, its rows. */
export function shownParagraphs(part: string, body: string): Array<ShownParagraph> {
  return renderedBlocks(body).flatMap((block) =>
    blockText(block)
      .split('\n')
      .map((text) => ({ part, line: block.line, text: squeezed(text) }))
      .filter(({ text }) => text !== ''),
  );
}

const sourceParagraphs = (source: string): Array<SourceParagraph> =>
  splitSource(source)
    .text.split(/\r\n|[\n\r\v\f]/)
    .map((text, line) => ({ line, text: squeezed(text) }))
    .filter(({ text }) => text !== '');

interface Hunk {
  readonly shown: ReadonlyArray<ShownParagraph>;
  readonly source: ReadonlyArray<SourceParagraph>;
  /** The paragraph that the site shows before. */
  readonly before: ShownParagraph | undefined;
}

/** Documents with more pairs of changed paragraphs than this are compared as a whole. */
const MOST_PAIRS = 4_000_000;

/** The places where two lists of paragraphs differ, by their longest common subsequence. */
function hunks(
  shown: ReadonlyArray<ShownParagraph>,
  source: ReadonlyArray<SourceParagraph>,
): Array<Hunk> {
  let start = 0;
  while (start < shown.length && shown[start]?.text === source[start]?.text) start += 1;
  let end = 0;
  const most = Math.min(shown.length, source.length) - start;
  while (end < most && shown.at(-1 - end)?.text === source.at(-1 - end)?.text) end += 1;
  const a = shown.slice(start, shown.length - end);
  const b = source.slice(start, source.length - end);
  if (a.length === 0 && b.length === 0) return [];
  const before = (at: number) => shown[start + at - 1];
  if (a.length * b.length > MOST_PAIRS) return [{ shown: a, source: b, before: before(0) }];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        a[i]?.text === b[j]?.text
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const found: Array<Hunk> = [];
  let [i, j] = [0, 0];
  let [fromA, fromB] = [0, 0];
  const close = () => {
    if (i > fromA || j > fromB) {
      found.push({ shown: a.slice(fromA, i), source: b.slice(fromB, j), before: before(fromA) });
    }
  };
  while (i < a.length && j < b.length) {
    if (a[i]?.text === b[j]?.text) {
      close();
      [i, j] = [i + 1, j + 1];
      [fromA, fromB] = [i, j];
    } else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  [i, j] = [a.length, b.length];
  close();
  return found;
}

const wordsOf = (text: string) => new Set(text.split(' '));

/** True for paragraphs that share most of the words of the shorter one: one is the other, changed. */
function isLike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const [few, many] = [wordsOf(short), wordsOf(long)];
  return [...few].filter((word) => many.has(word)).length * 2 > few.size;
}

const joinedText = (list: ReadonlyArray<{ readonly text: string }>) =>
  list.map(({ text }) => text).join(' ');

/** The words that differ between a paragraph of the site and the one of the source. */
function wordDifferences(at: ShownParagraph, source: string): Array<SourceDifference> {
  const found: Array<SourceDifference> = [];
  let [before, gone, added] = ['', '', ''];
  const close = () => {
    if (gone !== '' || added !== '') {
      found.push({ kind: 'words', at, source: gone, shown: added, before: lastWords(before) });
    }
    [gone, added] = ['', ''];
  };
  for (const { kind, text } of wordDiff(source, at.text)) {
    if (kind === 'gone') gone = text;
    else if (kind === 'new') added = text;
    else {
      close();
      before += text;
    }
  }
  close();
  return found;
}

const lastWords = (text: string) => text.trim().split(' ').slice(-5).join(' ');

function inHunk({ shown, source, before }: Hunk): Array<SourceDifference> {
  const [first] = shown;
  const [firstSource] = source;
  if (first && firstSource && joinedText(shown) === joinedText(source)) {
    return [{ kind: 'border', at: first, line: firstSource.line }];
  }
  const found: Array<SourceDifference> = [];
  const rest = [...shown];
  let after = before?.part ?? null;
  let missing: Array<SourceParagraph> = [];
  const closeMissing = () => {
    const [one] = missing;
    if (one) {
      found.push({ kind: 'missing', line: one.line, text: one.text, count: missing.length, after });
    }
    missing = [];
  };
  const extra = (paragraphs: ReadonlyArray<ShownParagraph>) => {
    for (const own of Map.groupBy(paragraphs, ({ part }) => part).values()) {
      const [at] = own;
      if (at) found.push({ kind: 'extra', at, text: at.text, count: own.length });
    }
  };
  for (const paragraph of source) {
    const like = rest.findIndex(({ text }) => isLike(text, paragraph.text));
    if (like < 0) {
      missing.push(paragraph);
      continue;
    }
    closeMissing();
    extra(rest.slice(0, like));
    const [at] = rest.splice(0, like + 1).slice(like);
    if (at) {
      found.push(...wordDifferences(at, paragraph.text));
      after = at.part;
    }
  }
  closeMissing();
  extra(rest);
  return found;
}

/** A paragraph that is missing in one place and too much in another has only moved. */
function withMoves(found: ReadonlyArray<SourceDifference>): Array<SourceDifference> {
  const missing = found.filter((one) => one.kind === 'missing');
  const moved = new Map<SourceDifference, SourceDifference | null>();
  for (const extra of found) {
    if (extra.kind !== 'extra') continue;
    const same = missing.find(
      (one) => one.text === extra.text && one.count === extra.count && !moved.has(one),
    );
    if (!same) continue;
    moved.set(same, null);
    moved.set(extra, { kind: 'moved', at: extra.at, line: same.line });
  }
  return found.flatMap((one) => {
    const now = moved.get(one);
    return now === undefined ? one : (now ?? []);
  });
}

/**
 * Compares a document as the site shows it with its stored source text, paragraph by paragraph and word by
 * word. White space within a line is not compared.
 *
 * @param shown the paragraphs of all parts, in the order of the document (`shownParagraphs`)
 * @param source plain text, one paragraph per line; the cells of a table row are separated by tabs. What it says
 *   to stand beside the text is not compared (source-text.ts)
 * @returns every difference in the order of the document; empty when both say the same
 */
export const compareWithSource = (
  shown: ReadonlyArray<ShownParagraph>,
  source: string,
): Array<SourceDifference> => withMoves(hunks(shown, sourceParagraphs(source)).flatMap(inHunk));
