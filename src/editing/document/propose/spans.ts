/** A stretch of a text: offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that a rule found in a text. */
export interface Found extends Span {
  /** The rule that found it, a short English name: it says why a person is asked. */
  readonly rule: string;
}

export const overlaps = (one: Span, all: ReadonlyArray<Span>): boolean =>
  all.some(({ start, end }) => one.start < end && start < one.end);

/**
 * A pattern over the text of a document. White space in it matches one or two signs: the reader leaves no longer
 * runs, and tables are blanked out by thousands of line breaks, which no pattern may walk along again and again.
 */
export const pattern = (source: string, flags: string): RegExp =>
  new RegExp(source.replaceAll('\\s+', '\\s{1,2}').replaceAll('\\s*', '\\s{0,2}'), flags);

/** All matches of a pattern as spans. */
export const matches = (text: string, regex: RegExp): Array<RegExpExecArray & Span> =>
  [...text.matchAll(regex)].map((match) =>
    Object.assign(match, { start: match.index, end: match.index + match[0].length }),
  );

/** Where a clause of a sentence ends: not at the point of an abbreviation or within a number or a date. */
const STOP = /[;\n]|[.!?](?=\s|$)|\.\.\./gu;

/** The stops of the text that was asked for last: one text is asked for many times in a row. */
let known: { readonly text: string; readonly stops: ReadonlyArray<Span> } = { text: '', stops: [] };

function stopsOf(text: string): ReadonlyArray<Span> {
  if (known.text !== text) {
    const stops = matches(text, STOP).map(({ start, end }) => ({ start, end }));
    known = { text, stops };
  }
  return known.stops;
}

/** How many stops end at or before an offset. */
function stopsBefore(stops: ReadonlyArray<Span>, offset: number): number {
  let [low, high] = [0, stops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The clause that a span lies in: what stands between full stops, semicolons and lines. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const stops = stopsOf(text);
  const before = stopsBefore(stops, start);
  let after = before;
  while ((stops[after]?.start ?? text.length) < end) after += 1;
  return { start: stops[before - 1]?.end ?? 0, end: stops[after]?.start ?? text.length };
}

/** All clauses of a text, in order. */
export function clauses(text: string): Array<Span> {
  const out: Array<Span> = [];
  let start = 0;
  for (const stop of [...stopsOf(text), { start: text.length, end: text.length }]) {
    if (stop.start > start) out.push({ start, end: stop.start });
    start = stop.end;
  }
  return out;
}
