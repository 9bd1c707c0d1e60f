import { documentReviewText as text } from '../../strings/document-review.ts';
import type { DocumentDraft, DraftPart } from '../document/draft/draft.ts';
import { numbersOf } from '../document/draft/numbers.ts';
import { HEAD, UNPLACED } from '../document/draft/places.ts';

const MOST = 60;

/** Words without the marks of notes, to name something by. */
export const withoutNotes = (words: string): string => words.replace(/\[\^[^\]]+\]/g, '');

export const shortened = (words: string, most = MOST): string => {
  const line = withoutNotes(words).replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
};

/** "Mục I.1.2", "Nơi nhận": what a part is called on the page. */
export function partName(part: DraftPart, number: string | undefined): string {
  const kind = text.kinds[part.kind];
  return number === undefined
    ? kind
    : part.label?.startsWith(number)
      ? number
      : `${kind} ${number}`;
}

/** The names of all places, by their ids. */
export function stationNames(draft: DocumentDraft): ReadonlyMap<string, string> {
  const numbers = numbersOf(draft.parts);
  return new Map([
    [HEAD, text.head],
    ...draft.parts.map((part) => [part.id, partName(part, numbers.get(part.id))] as const),
    [UNPLACED, text.unplaced],
  ]);
}
