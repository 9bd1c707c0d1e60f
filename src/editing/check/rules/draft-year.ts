import type { SourceFile } from '../../../domain/source-file.ts';
import { sourceFileOf } from '../../../domain/source-text.ts';
import { allWaiting, countWaiting, type YearWork } from '../../../domain/waiting.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import { yearOf } from '../../../model/entity.ts';
import type { PlanData } from '../../../model/plan.ts';
import { waitingText } from '../../../strings/waiting.ts';
import type { CheckedFile } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { CitedDraft } from './draft-directives.ts';
import { openLines } from './outside-lines.ts';

/** What else may wait in a year. */
export interface YearFacts {
  readonly drafts: ReadonlyArray<CitedDraft>;
  /** The files content/sources/<year>.txt */
  readonly sources: ReadonlyArray<SourceFile>;
}

/** What waits in a draft year, counted; or that nothing does, so that it can be published. */
export function draftYearProblems(
  file: CheckedFile,
  byKind: ReadonlyMap<CollectionName, ReadonlyArray<CheckedFile>>,
  { drafts, sources }: YearFacts,
): Array<Problem> {
  const [entry] = file.entries;
  const plan = entry?.data as PlanData | null | undefined;
  if (!entry || !plan?.draft) return [];
  const own = (name: CollectionName) =>
    (byKind.get(name) ?? []).flatMap(({ entries }) =>
      entries.filter(({ id }) => yearOf(id) === entry.id),
    );
  const kinds = {
    guidance: own('guidance'),
    targets: own('targets'),
    milestones: own('milestones'),
  };
  const all = Object.values(kinds).flat();
  // What an invalid entry holds is unknown: its own problem is enough.
  if (kinds.guidance.length === 0 || all.some(({ data }) => data === null)) return [];
  const [guidance = [], targets = [], milestones = []] = Object.values(kinds).map((entries) =>
    entries.map(({ data }) => data as YearWork['guidance'][number]),
  );
  const directives = drafts
    .filter(({ clauses }) => clauses.some((id) => yearOf(id) === entry.id))
    .map(() => ({ draft: true }));
  const source = sources.find(({ path }) => path === sourceFileOf(entry.id));
  const outside = source ? openLines(source).length : 0;
  const counts = countWaiting({ plan, guidance, targets, milestones, directives, outside });
  const text =
    counts.length > 0
      ? waitingText.year(entry.id, allWaiting(counts), waitingText.counted(counts))
      : waitingText.nothing(entry.id);
  const path = ['draft'];
  return [problemAt(file.file, file.parsed.offsetOf(path), 'waiting', text, { path })];
}
