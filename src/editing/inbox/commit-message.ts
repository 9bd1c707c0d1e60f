import { formatDay } from '../../domain/dates.ts';
import { inboxCommitText } from '../../strings/inbox-commit.ts';
import { printable } from '../check/place.ts';
import { daysOf, type Judged, unitsOf } from './judge.ts';

/**
 * The record of what was taken is the commit itself: its trailers carry the SHA-256 of the original. So the
 * record cannot differ from the content, reaches every computer that pulls (git notes do not), needs no file
 * that two people would both change, and does not depend on the file's name.
 */
export const TAKEN = 'Original-SHA256';
export const UNDONE = 'Undone-SHA256';

const MAX_SUBJECT = 72;

const shorten = (text: string, length: number): string =>
  [...text].length > length ? `${[...text].slice(0, length - 1).join('')}…` : text;

/** "Huyện Ba Bể", or "Huyện Ba Bể và 3 đơn vị khác" */
function unitsText(units: ReadonlyArray<string>): string {
  const [first = '', ...rest] = units;
  return rest.length === 0 ? first : inboxCommitText.andOthers(first, rest.length);
}

/** The message of a commit that takes a file: unit, period, file, and the hashes of the original. */
export function takeMessage(
  file: string,
  judged: Pick<Judged, 'figures'>,
  hashes: ReadonlyArray<string>,
): string {
  const days = daysOf(judged);
  const period = [...new Set([days[0], days.at(-1)])].flatMap((day) => day ?? []).map(formatDay);
  const subject = inboxCommitText.take(unitsText(unitsOf(judged)), period.join(' – '));
  return [
    shorten(subject, MAX_SUBJECT),
    '',
    inboxCommitText.file(printable(file)),
    inboxCommitText.figures(judged.figures.length),
    '',
    ...hashes.map((hash) => `${TAKEN}: ${hash}`),
    '',
  ].join('\n');
}

/** The name of the file that a message tells, as `printable` wrote it; empty when it tells none. */
export function fileIn(message: string): string {
  const start = inboxCommitText.file('');
  return (
    message
      .split('\n')
      .find((line) => line.startsWith(start))
      ?.slice(start.length) ?? ''
  );
}

/** The message of a commit that undoes a take. */
export function undoMessage(
  subject: string,
  commit: string,
  hashes: ReadonlyArray<string>,
): string {
  return [
    shorten(inboxCommitText.undo(subject), MAX_SUBJECT),
    '',
    inboxCommitText.undone(commit),
    '',
    ...hashes.map((hash) => `${UNDONE}: ${hash}`),
    '',
  ].join('\n');
}
