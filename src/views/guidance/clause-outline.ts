import { paragraphLines } from '../site/text.ts';
import type { GuidanceItem } from '../site/types.ts';

/** A paragraph of a long clause, by its first words. */
export interface OutlineEntry {
  readonly anchor: string;
  readonly number: number;
  readonly words: string;
}

/** A text shorter than this is seen at a glance. */
const LONG = 1000;
/** So many paragraphs are found by scrolling faster than by reading a list of them. */
const FEW = 3;
/** Words that tell a paragraph from its neighbours. */
const WORDS = 8;

/** The first words, without the marks of footnotes. */
const start = (line: string): string => {
  const words = line.replace(/\[\^[^\]]*\]/g, '').split(/\s+/);
  return words.length <= WORDS ? words.join(' ') : `${words.slice(0, WORDS).join(' ')}…`;
};

/** “Trên trang này”: the paragraphs of a long clause; none for a short one. */
export function outlineOf({ body }: GuidanceItem): ReadonlyArray<OutlineEntry> {
  const lines = paragraphLines(body);
  if (lines.length < FEW || body.length < LONG) return [];
  return lines.map((line, at) => ({
    anchor: `doan-${at + 1}`,
    number: at + 1,
    words: start(line),
  }));
}
