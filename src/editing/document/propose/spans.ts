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

/** All matches of a pattern as spans. */
export const matches = (text: string, pattern: RegExp): Array<RegExpExecArray & Span> =>
  [...text.matchAll(pattern)].map((match) =>
    Object.assign(match, { start: match.index, end: match.index + match[0].length }),
  );

/** Where a clause of a sentence ends: not at the point of an abbreviation or within a number or a date. */
const STOP = /[;\n]|[.!?](?=\s|$)|\.\.\./gu;

/** The clause that a span lies in: what stands between full stops, semicolons and lines. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const stops = matches(text, STOP);
  const before = stops.findLast((stop) => stop.end <= start)?.end ?? 0;
  const after = stops.find((stop) => stop.start >= end)?.start ?? text.length;
  return { start: before, end: after };
}

/** All clauses of a text, in order. */
export function clauses(text: string): Array<Span> {
  const out: Array<Span> = [];
  let start = 0;
  for (const stop of [...matches(text, STOP), { start: text.length, end: text.length }]) {
    if (stop.start > start) out.push({ start, end: stop.start });
    start = stop.end;
  }
  return out;
}
