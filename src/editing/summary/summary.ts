import type { AttachmentFile } from '../../domain/attachments.ts';
import type { IsoDay } from '../../domain/dates.ts';
import type { Edition } from '../../domain/edition.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { identityIn, readContentState } from '../../views/changes/content-state.ts';
import {
  type DeadlineChange,
  deadlineChanges,
  type EntryChange,
  entryChanges,
  pagesTouched,
} from '../../views/changes/entry-changes.ts';
import {
  type AreaChange,
  areaChanges,
  type ProvinceRow,
  provinceChanges,
} from '../../views/changes/progress-changes.ts';
import { checkFiles } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import type { MdxReader } from '../check/rules/mdx.ts';
import { type Hidden, hiddenParts } from './hidden-parts.ts';

/** The effects of a change, in the terms of the work: enough for the reviewer to decide. */
export interface Summary {
  readonly judgedOn: IsoDay;
  readonly areas: ReadonlyArray<AreaChange>;
  readonly province: ReadonlyArray<ProvinceRow>;
  readonly deadlines: ReadonlyArray<DeadlineChange>;
  readonly entries: ReadonlyArray<EntryChange>;
  readonly problems: ReadonlyArray<Problem>;
  readonly pages: ReadonlyArray<string>;
  /** Content files that changed. */
  readonly files: ReadonlyArray<string>;
  /** Changed content files that could not be read before or after the change. */
  readonly unread: ReadonlyArray<string>;
  /** Changed files outside content/. */
  readonly others: ReadonlyArray<string>;
  /** Changes that are counted but not named; null when everything may be named. */
  readonly hidden: HiddenCounts | null;
}

export interface HiddenCounts {
  /** Changed entries, reports and files that the public edition does not show. */
  readonly changes: number;
  /** Their problems. */
  readonly problems: ReadonlyArray<Pick<Problem, 'severity'>>;
}

export interface SummaryInput {
  readonly before: ReadonlyArray<SourceFile>;
  readonly after: ReadonlyArray<SourceFile>;
  /** Attachments after the change, and the paths of changed ones. */
  readonly attachments?: ReadonlyArray<AttachmentFile>;
  readonly changedAttachments?: ReadonlyArray<string>;
  readonly others: ReadonlyArray<string>;
  readonly today: IsoDay;
  readonly mdx?: MdxReader;
  /**
   * The edition of the summary: the public one names no entries for staff and no drafts, before or after
   * the change. Defaults to the staff edition.
   */
  readonly edition?: Edition;
}

/** Compares two versions of the content; pure. */
export function summarize(input: SummaryInput): Summary {
  const { today, mdx, others, attachments, changedAttachments = [], edition = 'staff' } = input;
  // If one version has no valid content/site.json, compare its reports with the other's.
  const fallback = identityIn(input.after) ?? identityIn(input.before);
  const [before, after] = [
    readContentState(input.before, today, edition, fallback),
    readContentState(input.after, today, edition, fallback),
  ];
  const files = [...new Set([...before.files.keys(), ...after.files.keys()])]
    .filter((path) => before.files.get(path) !== after.files.get(path))
    .concat(changedAttachments)
    .sort();
  const problems = checkFiles(input.after, {
    today,
    base: input.before,
    ...(mdx ? { mdx } : {}),
    ...(attachments ? { attachments } : {}),
  });
  const unread = files.filter((path) => before.unread.has(path) || after.unread.has(path));
  const hidden: Hidden | null =
    edition === 'public'
      ? hiddenParts(
          { shown: before, all: readContentState(input.before, today, 'everything', fallback) },
          { shown: after, all: readContentState(input.after, today, 'everything', fallback) },
        )
      : null;
  const isNamed = (path: string) => hidden?.names(path) ?? true;
  const isShown = (problem: Problem) => hidden?.shows(problem) ?? true;
  const areas = areaChanges(before, after);
  const entries = entryChanges(before, after);
  return {
    judgedOn: today,
    areas,
    province: provinceChanges(before, after, areas),
    deadlines: deadlineChanges(before, after),
    entries,
    problems: problems.filter(isShown),
    pages: pagesTouched(entries, areas),
    files: files.filter(isNamed),
    unread: unread.filter(isNamed),
    others,
    hidden: hidden && {
      changes: hidden.changesIn(files),
      problems: problems.filter((problem) => !isShown(problem)),
    },
  };
}
