import type { CollectionName } from '../../../model/collection-names.ts';
import { entities } from '../../../model/entities.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { unconfirmedText } from '../../../strings/unconfirmed.ts';
import { waitingText } from '../../../strings/waiting.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Work left to people after creating a new year; what was read from its document: waiting.ts. */

interface Unfinished {
  readonly unconfirmed?: boolean;
  readonly draft?: boolean;
  readonly readFrom?: object;
  /** Of an amendment. */
  readonly quote?: string;
  /** Of a plan. */
  readonly document?: { readonly source?: { readonly name: string } };
}

/** What waits, by its kind: most was copied from another year, some was read from a document. */
function textOf(collection: CollectionName, waiting: CheckedFile['entries']): ProblemText {
  const [first] = waiting;
  const of = ({ data }: CheckedFile['entries'][number]) => (data ?? {}) as Unfinished;
  const names = waiting.map(({ id }) => `“${id.split('/').at(-1)}”`);
  if (collection === 'amendments') {
    const told = waiting.map((entry, at) =>
      waitingText.amendment(names[at] ?? '', printable(of(entry).quote ?? '', 160)),
    );
    return waitingText.amendments(told);
  }
  if (entities[collection].shape !== 'entry') return unconfirmedText.entries(names);
  const madeFrom = first && of(first).document?.source?.name;
  return madeFrom === undefined ? unconfirmedText.plan : waitingText.plan(printable(madeFrom));
}

/**
 * Entries copied from another year and not yet confirmed, listed once per file: a reviewer has to read each
 * of them anyway.
 */
export function unconfirmedProblems({ file, collection, parsed, entries }: CheckedFile) {
  const waiting = entries.filter(({ data }) => {
    const { unconfirmed, readFrom } = (data ?? {}) as Unfinished;
    return unconfirmed && !readFrom;
  });
  const [first] = waiting;
  if (!first) return [];
  const text = textOf(collection, waiting);
  const path = [...first.path, 'unconfirmed'];
  return [problemAt(file, parsed.offsetOf(path), 'unconfirmed', text, { path })];
}

/** Reports content without any year: the pages would have no subject. */
export function noPlanProblems(
  files: ReadonlyArray<CheckedFile>,
  unreadable: ReadonlySet<CollectionName>,
): Array<Problem> {
  const plans = files
    .filter(({ collection }) => collection === 'plans')
    .flatMap(({ entries }) => entries);
  // The data of an unreadable or invalid file is unknown: its own problem is enough.
  const isKnown = !unreadable.has('plans') && plans.every(({ data }) => data !== null);
  if (!isKnown || plans.some(({ data }) => !(data as Unfinished).draft)) return [];
  return [problemAt({ path: 'content/plans', text: '' }, 0, 'no-plan', unconfirmedText.noPlan)];
}

/** Reports guidance items that would be published without their official text. */
export function noTextProblems({ file, parsed, entries }: CheckedFile): Array<Problem> {
  const data = entries[0]?.data as Unfinished | null | undefined;
  if (!data || data.draft || parsed.body.trim() !== '') return [];
  return [problemAt(file, 0, 'no-text', unconfirmedText.noText)];
}
