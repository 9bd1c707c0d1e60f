import { searchText } from '../../strings/search.ts';
import type { ParsedQuery } from '../query/query.ts';
import { element, textButton } from './dom.ts';

/** What a parsed query may also tell. */
interface Told {
  /** A quote that stands nowhere: its words are searched for. */
  readonly quoteDropped?: boolean;
}

/** The sentences that say how a query was read. */
export function noteSentences(parsed: ParsedQuery & Told): Array<string> {
  const { understood, corrected, leftOut, quoteDropped = false } = parsed;
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
export function readNote(parsed: ParsedQuery & Told, literal: () => void): Array<HTMLElement> {
  const sentences = noteSentences(parsed);
  if (sentences.length === 0) return [];
  const changed = parsed.understood.length > 0 || parsed.corrected !== null;
  const back = changed ? [' ', textButton(searchText.literal, literal)] : [];
  return [element('p', { class: 'understood' }, sentences.join(' '), ...back)];
}
