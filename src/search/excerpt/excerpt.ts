import { findSymbols } from '../../domain/symbols.ts';
import type { ExcerptPiece } from '../found.ts';
import type { ParsedQuery } from '../query/query.ts';
import { datesIn, dateTerm, dayTerm, symbolTerms } from '../query/terms.ts';
import { TYPE_CODES } from '../query/vocabulary.ts';
import { type Span, withMarks, wordSpans, wordsOf } from './word-spans.ts';

/** About what the lines of a result hold. */
const WINDOW = 200;

/** Index terms for the symbols and dates in a text, so that hits on these terms are highlighted too. */
function termSpans(content: string, forms: ReadonlyArray<string>, unit: number): Array<Span> {
  const wanted = (terms: ReadonlyArray<string>) =>
    terms.some((term) =>
      forms.some((form) => term === form || (!form.endsWith('z') && term.startsWith(form))),
    );
  const symbols = findSymbols(content, TYPE_CODES)
    .filter((symbol) => wanted(symbolTerms(symbol)))
    .map(({ start, end }) => ({ start, end, unit }));
  const dates = datesIn(content)
    .filter(({ day, month, year }) =>
      wanted([dayTerm(day, month), ...(year === null ? [] : [dateTerm(day, month, year)])]),
    )
    .map(({ start, end }) => ({ start, end, unit }));
  return [...symbols, ...dates];
}

/** All matches of the query in a text, in order, without overlaps. */
function spansOf(content: string, { units }: ParsedQuery): Array<Span> {
  const words = wordsOf(content);
  const marks = withMarks(units);
  const all = units.flatMap(({ forms, light }, unit) => {
    if (light) return [];
    const plain = forms.flatMap((form) => wordSpans(words, form, unit, marks));
    return plain.length > 0 ? plain : termSpans(content, forms, unit);
  });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Array<Span> = [];
  for (const span of all) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** The start of the window of text that matches the most parts of the query. */
function bestStart(spans: ReadonlyArray<Span>): number {
  let best = { count: 0, start: 0 };
  for (const [index, { start }] of spans.entries()) {
    const inside = spans.slice(index).filter((span) => span.end <= start + WINDOW);
    const count = new Set(inside.map((span) => span.unit)).size * 100 + inside.length;
    if (count > best.count) best = { count, start };
  }
  return best.start;
}

/**
 * Cuts the best excerpt out of a page's text and highlights the matches, however they were found: with or
 * without diacritics, as an acronym, by a symbol or a date.
 */
export function excerptOf(content: string, parsed: ParsedQuery): Array<ExcerptPiece> {
  const spans = spansOf(content, parsed);
  const start = bestStart(spans);
  // Cut at spaces, unless there is none nearby.
  const near = content.lastIndexOf(' ', Math.max(0, start - 30)) + 1;
  const from = start < 40 ? 0 : Math.max(near, start - 60);
  const end = content.lastIndexOf(' ', from + WINDOW);
  const to = from + WINDOW >= content.length ? content.length : end > from ? end : from + WINDOW;
  const pieces: Array<ExcerptPiece> = from > 0 ? [{ text: '… ', marked: false }] : [];
  let done = from;
  for (const span of spans.filter((s) => s.start >= from && s.end <= to)) {
    if (span.start > done) pieces.push({ text: content.slice(done, span.start), marked: false });
    pieces.push({ text: content.slice(span.start, span.end), marked: true });
    done = span.end;
  }
  pieces.push({
    text: `${content.slice(done, to)}${to < content.length ? ' …' : ''}`,
    marked: false,
  });
  return pieces.filter(({ text }) => text !== '');
}

/** Words on each side of a phrase that tell it from the same phrase elsewhere on its page. */
const BESIDE = 3;

/** The words of a sentence beside a phrase, nearest first, up to where a block of the page may end. */
function beside(words: ReadonlyArray<string>, isEnd: RegExp): ReadonlyArray<string> {
  const end = words.findIndex((word) => isEnd.test(word));
  return words.slice(0, Math.min(BESIDE, end < 0 ? BESIDE : end));
}

/**
 * The text fragment that makes a browser scroll to the match and highlight it
 * (https://wicg.github.io/scroll-to-text-fragment/): the longest phrase of adjacent highlights with the words around
 * it, or "" when nothing is highlighted.
 */
export function textFragment(pieces: ReadonlyArray<ExcerptPiece>): string {
  let [text, start] = ['', -1];
  let longest = { start: 0, end: 0 };
  for (const piece of pieces) {
    if (piece.marked && start < 0) start = text.length;
    if (!piece.marked && piece.text.trim() !== '') start = -1;
    text += piece.text;
    const isLonger = start >= 0 && text.length - start > longest.end - longest.start;
    if (piece.marked && isLonger) longest = { start, end: text.length };
  }
  if (longest.end === 0) return '';
  const wordsOf = (side: string) => side.split(/\s+/).filter(Boolean);
  const before = text.slice(0, longest.start);
  const after = text.slice(longest.end);
  const prefix = /\s$/.test(before) ? beside(wordsOf(before).reverse(), /[.;:!?…]$/) : [];
  const suffix = /^\s/.test(after) ? beside(wordsOf(after), /[.;:!?…]/) : [];
  // A hyphen is part of the text fragment syntax.
  const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
  const parts = [
    ...(prefix.length > 0 ? [`${encode(prefix.toReversed().join(' '))}-`] : []),
    encode(text.slice(longest.start, longest.end)),
    ...(suffix.length > 0 ? [`-${encode(suffix.join(' '))}`] : []),
  ];
  return `:~:text=${parts.join(',')}`;
}
