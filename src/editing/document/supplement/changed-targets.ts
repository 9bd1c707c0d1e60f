import { findWords } from '../../../domain/amendments/find-words.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import type { TargetData } from '../../../model/target.ts';
import { existingEntries, readExisting } from '../../new/content.ts';
import { clausesOf } from './clauses.ts';
import type { DecidedProposal } from './decide.ts';

/** A target whose words a document changes: its own entry still says the old value. */
export interface ChangedTarget {
  readonly id: string;
  readonly title: string;
  /** The clause that states it, by number or title. */
  readonly clause: string;
}

/** True when two passages of a text have words in common; also when one of them is not found there. */
function meet(text: string, one: string, other: string): boolean {
  const [ones, others] = [findWords(text, one), findWords(text, other)];
  if (ones.length === 0 || others.length === 0) return true;
  return ones.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}

/** The targets of a year whose words the changes touch: nothing changes them by itself. */
export function changedTargets(
  changes: ReadonlyArray<Pick<DecidedProposal, 'kind' | 'clause' | 'was'>>,
  files: ReadonlyArray<SourceFile>,
  plan: string,
): Array<ChangedTarget> {
  const clauses = new Map(clausesOf(files, plan).map((clause) => [clause.id, clause]));
  return existingEntries<TargetData>(readExisting(files), 'targets').flatMap(
    ({ id, title, item, quote }) => {
      const clause = clauses.get(item);
      const isChanged = changes.some(
        ({ kind, clause: changed, was }) =>
          kind !== 'add' &&
          changed === item &&
          (was === null || meet(clause?.words ?? '', was, quote)),
      );
      return clause && isChanged ? [{ id, title, clause: clause.name }] : [];
    },
  );
}
