import { amendedText, type Run } from '../../../domain/amendments/amended-text.ts';
import { supplementText } from '../../../strings/supplement.ts';
import type { SupplementClause } from './clauses.ts';
import { type DecidedProposal, isTakeable, openCount, type SupplementDraft } from './decide.ts';

/** A change beside its clause, as a page shows it. */
export interface SupplementRow {
  readonly proposal: DecidedProposal;
  /** From 1. */
  readonly number: number;
  /** "Thay lời bằng lời" */
  readonly what: string;
  /** The clause; null while nobody knows which. */
  readonly clause: SupplementClause | null;
  /** The words of the clause with the change in them; empty where they cannot be shown together. */
  readonly runs: ReadonlyArray<Run>;
  /** What a person has to look at. */
  readonly problems: ReadonlyArray<string>;
  readonly isTakeable: boolean;
}

export interface SupplementView {
  readonly rows: ReadonlyArray<SupplementRow>;
  readonly open: number;
  readonly total: number;
}

/** A day before every other: the change alone is shown. */
const FROM = '0001-01-01';

/** Paragraphs of a long clause that are shown around a change. */
const AROUND = 1;

/** The paragraphs of a clause that change, with those beside them. */
function nearChanges(runs: ReadonlyArray<Run>): Array<Run> {
  const lines: Array<Array<Run>> = [[]];
  for (const run of runs) {
    run.text.split(/(?<=\n)/u).forEach((text, at) => {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
    if (run.text.endsWith('\n')) lines.push([]);
  }
  const isChanged = (line: ReadonlyArray<Run>) =>
    line.some(({ insertedBy, deletedBy }) => insertedBy ?? deletedBy);
  return lines.flatMap((line, at) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(isChanged) ? line : [],
  );
}

function rowOf(
  proposal: DecidedProposal,
  number: number,
  clauses: ReadonlyMap<string, SupplementClause>,
): SupplementRow {
  const clause = clauses.get(proposal.clause ?? '') ?? null;
  const { id, kind, was, text, rule, problems } = proposal;
  const what = supplementText.rules[rule];
  const base = { proposal, number, what, clause, isTakeable: isTakeable(proposal) };
  if (clause === null || kind === null || kind === 'add') return { ...base, runs: [], problems };
  const own = { id, from: FROM, kind, was, text, draft: false, unconfirmed: false };
  const { runs, mismatches } = amendedText(clause.words, [own], FROM);
  if (mismatches.length === 0) return { ...base, runs: nearChanges(runs), problems };
  const said = supplementText.problems.notThere(was ?? '', clause.name);
  return {
    ...base,
    runs: [],
    problems: problems.length > 0 ? problems : [said],
    isTakeable: false,
  };
}

/** What a page shows of a supplement under review. */
export function supplementView(
  draft: SupplementDraft,
  clauses: ReadonlyArray<SupplementClause>,
): SupplementView {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return {
    rows: draft.proposals.map((proposal, at) => rowOf(proposal, at + 1, byId)),
    open: openCount(draft),
    total: draft.proposals.length,
  };
}
