import { searchText } from '../../strings/search.ts';
import type { Found } from '../found.ts';
import { element, textButton } from './dom.ts';

/** What is told of what was found. */
type Told = Pick<Found, 'parsed' | 'missing'>;

/** The sentences that say how a query was read. */
export function noteSentences({ parsed, missing }: Told): Array<string> {
  const { understood, corrected, quoteDropped = false } = parsed;
  const leftOut = [...parsed.leftOut, ...missing];
  return [
    ...(corrected ? [searchText.corrected(corrected.query)] : []),
    ...(understood.length > 0
      ? [`${understood.map(({ typed, as }) => searchText.understood(typed, as)).join('; ')}.`]
      : []),
    ...(quoteDropped ? [searchText.quoteDropped] : []),
    ...(leftOut.length > 0 ? [searchText.leftOut(leftOut)] : []),
  ];
}

/**
 * How the query was read, with a button to search the words as typed where that would change something; nothing
 * when it was taken as it stands.
 */
export function readNote(told: Told, literal: () => void): Array<HTMLElement> {
  const sentences = noteSentences(told);
  const { parsed } = told;
  if (sentences.length === 0) return [];
  const changed = parsed.understood.length > 0 || parsed.corrected !== null;
  const back = changed ? [' ', textButton(searchText.literal, literal)] : [];
  return [element('p', { class: 'understood' }, sentences.join(' '), ...back)];
}
