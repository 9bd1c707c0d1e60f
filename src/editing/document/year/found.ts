import type { DraftFinding } from '../draft/draft.ts';

/** A finding before it has its id in the draft. */
export type NewFinding = Omit<DraftFinding, 'id'>;

/** A sentence around a place: from the full stop or line before to the one after. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).search(/(?:[^.;!?\n]|\.(?!\s))*$/u);
  const after = /[;!?\n]|\.(?=\s|$)/u.exec(text.slice(end));
  return text.slice(before, after ? end + after.index : text.length);
}

/** A text cut at the border of a word, no longer than allowed. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most + 1).replace(/\s+\S*$/u, '');
  return (short === '' ? text.slice(0, most) : short).replace(/[\s,;:.–-]+$/u, '');
}

/** The first letter in capitals. */
export const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
