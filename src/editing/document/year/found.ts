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

/** Words for a title: without the marks of notes. */
export const titleWords = (text: string, most: number): string =>
  cutAt(text.replace(/\s?\[\^[^\]\s]+\]/gu, ''), most);

/** The first letter in capitals. */
export const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Words for a field of the content: on one line, and nothing that looks like a tag, which no field may hold. */
export const fieldText = (text: string): string =>
  text
    .replace(/<(?=[a-z/!?])/giu, '< ')
    .replace(/\s+/gu, ' ')
    .trim();

/** A quotation for a field: the longest piece of the exact words that looks like no tag and stands in one cell. */
export const quotation = (text: string): string =>
  text
    .split(text.includes('\t') ? /[\t\n]|<(?=[a-z/!?])/iu : /<(?=[a-z/!?])/iu)
    .map((piece) => piece.replace(/\s+/gu, ' ').trim())
    .reduce((best, piece) => (piece.length > best.length ? piece : best), '');
