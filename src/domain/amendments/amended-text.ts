import type { AmendmentData } from '../../model/amendment.ts';
import type { IsoDay } from '../dates.ts';
import { findWords, type Span } from './find-words.ts';
import { textDiff } from './text-diff.ts';

/** A run of a clause's text: who put it in and who took it out; null for the document itself and nobody. */
export interface Run {
  readonly text: string;
  readonly insertedBy: string | null;
  readonly deletedBy: string | null;
}

/** What an amendment says, as far as the text needs it. */
export type Amending = Pick<
  AmendmentData,
  'id' | 'from' | 'kind' | 'was' | 'text' | 'unconfirmed' | 'draft'
>;

export type MismatchKind = 'absent' | 'several' | 'overlap';

/** An amendment whose words do not stand in the text that it amends: it changes nothing. */
export interface Mismatch {
  readonly id: string;
  readonly kind: MismatchKind;
  /** The earlier amendment that has taken the words out, if one has. */
  readonly by: string | null;
}

export interface AmendedText {
  /** Without what was inserted they are the document's own text; without what was deleted, the text in force. */
  readonly runs: ReadonlyArray<Run>;
  readonly mismatches: ReadonlyArray<Mismatch>;
}

/** The text in force. */
export const inForce = (runs: ReadonlyArray<Run>): string =>
  runs.map(({ text, deletedBy }) => (deletedBy === null ? text : '')).join('');

/** Amendments that hold on a day, in the order in which they came. Drafts and unconfirmed ones never hold. */
export const holding = <A extends Amending>(amendments: ReadonlyArray<A>, day: IsoDay): Array<A> =>
  amendments
    .filter(({ draft, unconfirmed, from }) => !draft && !unconfirmed && from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** Runs with borders where a span of the text in force begins and ends. @returns the runs before, in, after it */
function cut(runs: ReadonlyArray<Run>, { start, end }: Span): [Array<Run>, Array<Run>, Array<Run>] {
  const parts: [Array<Run>, Array<Run>, Array<Run>] = [[], [], []];
  let at = 0;
  for (const run of runs) {
    if (run.deletedBy !== null) {
      parts[at <= start ? 0 : at < end ? 1 : 2].push(run);
      continue;
    }
    const pieces: Array<readonly [0 | 1 | 2, string]> = [
      [0, run.text.slice(0, Math.max(0, start - at))],
      [1, run.text.slice(Math.max(0, start - at), Math.max(0, end - at))],
      [2, run.text.slice(Math.max(0, end - at))],
    ];
    for (const [part, text] of pieces) if (text !== '') parts[part].push({ ...run, text });
    at += run.text.length;
  }
  return parts;
}

/** The runs of the replaced words with what an amendment makes of them. */
function replacedRuns(inside: ReadonlyArray<Run>, now: string, id: string): Array<Run> {
  const made: Array<Run> = [];
  const left = [...inside];
  /** Takes the next letters of the text in force; what was deleted among them before stays where it is. */
  const take = (count: number, change: (run: Run) => Run) => {
    let missing = count;
    while (missing > 0 && left.length > 0) {
      const run = left.shift() as Run;
      if (run.deletedBy !== null) {
        made.push(run);
        continue;
      }
      const text = run.text.slice(0, missing);
      made.push(change({ ...run, text }));
      if (text.length < run.text.length) left.unshift({ ...run, text: run.text.slice(missing) });
      missing -= text.length;
    }
  };
  for (const piece of textDiff(inForce(inside), now)) {
    if (piece.kind === 'new') made.push({ text: piece.text, insertedBy: id, deletedBy: null });
    else if (piece.kind === 'same') take(piece.text.length, (run) => run);
    else take(piece.text.length, (run) => ({ ...run, deletedBy: id }));
  }
  return [...made, ...left];
}

/** Neighbouring runs of one kind as one. */
const joined = (runs: ReadonlyArray<Run>): Array<Run> => {
  const out: Array<Run> = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.insertedBy === run.insertedBy && last.deletedBy === run.deletedBy)
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') out.push(run);
  }
  return out;
};

/** Why words are not in the text in force: they were there before an amendment, or never. */
function mismatchOf(amendment: Amending, runs: ReadonlyArray<Run>, count: number): Mismatch {
  const { id, was } = amendment;
  if (count > 1) return { id, kind: 'several', by: null };
  const deleted = runs.flatMap(({ deletedBy }) => deletedBy ?? []);
  // The words as they stood before each of the earlier amendments.
  const by = [...new Set(deleted)].find((earlier) => {
    const before = runs
      .filter(
        ({ insertedBy, deletedBy }) =>
          insertedBy !== earlier && (deletedBy === null || deletedBy === earlier),
      )
      .map(({ text }) => text)
      .join('');
    return was === null || findWords(before, was).length > 0;
  });
  return { id, kind: by === undefined ? 'absent' : 'overlap', by: by ?? null };
}

/**
 * The text of a clause with what was amended in it by a day, on the level of words. What an amendment means to
 * replace must stand in the text once; where it does not, the amendment changes nothing and is told.
 *
 * @param own the words of the clause as issued (`officialWords`)
 */
export function amendedText(
  own: string,
  amendments: ReadonlyArray<Amending>,
  day: IsoDay,
): AmendedText {
  let runs: Array<Run> = own === '' ? [] : [{ text: own, insertedBy: null, deletedBy: null }];
  const mismatches: Array<Mismatch> = [];
  const done: Array<Amending> = [];
  for (const amendment of holding(amendments, day)) {
    const { id, kind, was, text, from } = amendment;
    if (kind === 'add') continue;
    const now = inForce(runs);
    const sameDay = done.find((one) => one.from === from && (one.was === null || was === null));
    const spans = was === null ? [{ start: 0, end: now.length }] : findWords(now, was);
    const [span] = spans;
    if (sameDay || !span || spans.length > 1 || now === '') {
      mismatches.push(
        sameDay
          ? { id, kind: 'overlap', by: sameDay.id }
          : mismatchOf(amendment, runs, spans.length),
      );
      continue;
    }
    const [before, inside, after] = cut(runs, span);
    runs = joined([...before, ...replacedRuns(inside, text?.trim() ?? '', id), ...after]);
    done.push(amendment);
  }
  return { runs, mismatches };
}

/** True when nothing of a clause is left. */
export const isRepealed = (runs: ReadonlyArray<Run>): boolean => inForce(runs).trim() === '';
