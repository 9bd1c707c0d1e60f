import { searchPageText } from '../../strings/search-page.ts';
import type { Found } from '../found.ts';
import { element, textButton } from './dom.ts';

/** What is told of what was found. */
type Told = Pick<Found, 'parsed' | 'missing' | 'total'>;

/** The sentences that say how a query was read. */
export function noteSentences(query: string, { parsed, missing, total }: Told): Array<string> {
  const { understood, corrected, quoteDropped = false } = parsed;
  // Where nothing was found, the count says it.
  const leftOut = total > 0 ? [...new Set([...parsed.leftOut, ...missing])] : [];
  const typed = corrected?.query ?? query;
  // Several words read as others: the whole is shorter than each by itself.
  const whole =
    (corrected !== null || understood.length > 1) &&
    understood.every((word) => !word.as.includes(',') && typed.includes(word.typed));
  return [
    ...(whole
      ? [
          searchPageText.corrected(
            understood.reduce((text, word) => text.replace(word.typed, word.as), typed),
          ),
        ]
      : [
          ...(corrected ? [searchPageText.corrected(corrected.query)] : []),
          ...understood.map((word) => searchPageText.understood(word.typed, word.as)),
        ]),
    ...(quoteDropped ? [searchPageText.quoteDropped] : []),
    ...(leftOut.length > 0 ? [searchPageText.leftOut(leftOut)] : []),
  ];
}

/**
 * How the query was read, with a button to search the words as typed where that would change something; nothing
 * when it was taken as it stands. It has its lines at most, so that the list stays where it is: what does not fit is
 * one press away.
 */
export function putNote(root: HTMLElement, query: string, told: Told, literal: () => void): void {
  const sentences = noteSentences(query, told);
  const { parsed } = told;
  const changed = parsed.understood.length > 0 || parsed.corrected !== null;
  root.toggleAttribute('data-whole', false);
  const text = element('p', {}, sentences.join(' '));
  root.replaceChildren(
    ...(sentences.length > 0 ? [text] : []),
    ...(sentences.length > 0 && changed ? [textButton(searchPageText.literal, literal)] : []),
  );
  if (text.scrollHeight <= text.clientHeight + 1 && text.scrollWidth <= text.clientWidth) return;
  const whole = textButton(searchPageText.wholeNote, () => {
    root.toggleAttribute('data-whole', true);
    whole.remove();
  });
  root.append(whole);
}
