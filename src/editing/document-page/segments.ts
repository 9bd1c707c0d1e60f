import type { DraftFinding } from '../document/draft/draft.ts';

/** A stretch of words: what is found there, and which findings begin here. */
export interface Segment {
  readonly text: string;
  /** The shortest finding that covers it; null for plain words. */
  readonly finding: DraftFinding | null;
  /** Findings that begin with it. */
  readonly begins: ReadonlyArray<string>;
}

/** Cuts words at the borders of what was found in them: joined, the texts are the words again. */
export function segments(words: string, findings: ReadonlyArray<DraftFinding>): Array<Segment> {
  const shown = findings.map((one) => ({
    one,
    start: Math.max(0, Math.min(one.start, words.length)),
    end: Math.max(0, Math.min(one.end, words.length)),
  }));
  const borders = new Set([0, words.length, ...shown.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? words.length;
    const covering = shown
      .filter((one) => one.start <= start && end <= one.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      text: words.slice(start, end),
      finding: covering[0]?.one ?? null,
      begins: shown
        .filter((one) => one.start === start && one.end > start)
        .map(({ one }) => one.id),
    };
  });
}
