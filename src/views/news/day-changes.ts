import { formatWhen } from '../../domain/dates.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { ContentState } from '../changes/content-state.ts';
import { type EntryChange, entryChanges } from '../changes/entry-changes.ts';
import { addedReports } from '../changes/progress-changes.ts';

/** The new reports of a unit. */
export interface UnitReports {
  readonly area: string;
  readonly sample: boolean;
  readonly added: ReadonlyArray<{
    readonly target: string;
    readonly title: string;
    readonly corrects: boolean;
  }>;
}

/** An entry that was added or changed. */
export interface ChangedEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly kind: EntryChange['kind'];
  /** Labels of the fields that differ. */
  readonly fields: ReadonlyArray<string>;
  /** True when the official text itself differs. */
  readonly official: boolean;
  /** Dates of a milestone that moved, as text: from, to. */
  readonly moved: readonly [string, string] | null;
}

/** What changed between two states of the content: plain data, which says nothing about the site of today. */
export interface DayChanges {
  readonly reports: ReadonlyArray<UnitReports>;
  readonly entries: ReadonlyArray<ChangedEntry>;
}

/** Whose content it is. */
export interface Office {
  readonly owner: string;
  readonly area: string;
}

/** The office of a state of the content; null when nothing says whose it is. */
export const officeOf = ({ site }: ContentState): Office | null =>
  site && { owner: site.identity.owner, area: site.identity.area.full };

function movedDates(was: EntryChange['was'], is: EntryChange['is']): ChangedEntry['moved'] {
  if (!was || !is || !('when' in was) || !('when' in is)) return null;
  const [from, to] = [formatWhen(was.when), formatWhen(is.when)];
  return from === to ? null : [from, to];
}

function unitReports(before: ContentState, after: ContentState): Array<UnitReports> {
  const groups = Map.groupBy(addedReports(before, after), ({ area }) => area.id);
  return [...groups].map(([area, list]) => {
    const plans = new Set(list.map(({ target }) => target.plan));
    return {
      area,
      // Sample reports of a year that has real ones no longer count: nothing shown is made up then.
      sample: (after.site?.figures ?? []).some(
        (unit) => unit.sample && unit.area === area && plans.has(unit.plan),
      ),
      added: list.map(({ target, report }) => ({
        target: target.id,
        title: target.shortTitle,
        corrects: report.supersedes !== undefined,
      })),
    };
  });
}

/** What changed between two states of the content, both of the same edition. */
export function dayChanges(before: ContentState, after: ContentState): DayChanges {
  return {
    reports: unitReports(before, after),
    entries: entryChanges(before, after).map(
      ({ collection, id, kind, fields, official, was, is }) => ({
        collection,
        id,
        kind,
        fields,
        official,
        moved: movedDates(was, is),
      }),
    ),
  };
}
