import type { AttachmentFile } from '../../domain/attachments.ts';
import type { IsoDay } from '../../domain/dates.ts';
import type { Edition } from '../../domain/edition.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { waitingInFiles } from '../../domain/waiting-in-files.ts';
import { identityIn, readContentState } from '../../views/changes/content-state.ts';
import {
  type DeadlineChange,
  deadlineChanges,
  type EntryChange,
  entryChanges,
  pagesTouched,
} from '../../views/changes/entry-changes.ts';
import { type FigureChange, figureChanges } from '../../views/changes/figure-changes.ts';
import { type GoalChange, goalChanges } from '../../views/changes/goal-changes.ts';
import { citedDocuments, newDocuments } from '../../views/changes/new-documents.ts';
import {
  type AreaChange,
  areaChanges,
  type ProvinceRow,
  provinceChanges,
} from '../../views/changes/progress-changes.ts';
import type { ContentVersion } from '../../views/changes/reported-figures.ts';
import { type SampleChanges, sampleChanges } from '../../views/changes/sample-changes.ts';
import { checkFiles } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import type { MdxReader } from '../check/rules/mdx.ts';
import { isOldProgress, splitProgress } from '../old-progress.ts';
import type { ToldDocument } from './document-part.ts';
import { type Hidden, hiddenParts } from './hidden-parts.ts';
import { newProblems, reportPlace } from './new-problems.ts';
import { type OtherFile, otherFiles } from './other-files.ts';
import { type TakenBack, takenBack } from './taken-back.ts';

/** The effects of a change, in the terms of the work: enough for the reviewer to decide. */
export interface Summary {
  readonly judgedOn: IsoDay;
  /** Documents of years that come in, or are published, as a whole. */
  readonly documents: ReadonlyArray<ToldDocument>;
  /** Every figure that was added, changed or taken away. */
  readonly figures: ReadonlyArray<FigureChange>;
  readonly samples: SampleChanges;
  readonly areas: ReadonlyArray<AreaChange>;
  readonly goals: ReadonlyArray<GoalChange>;
  readonly province: ReadonlyArray<ProvinceRow>;
  readonly deadlines: ReadonlyArray<DeadlineChange>;
  readonly entries: ReadonlyArray<EntryChange>;
  /** Those of them that are there before and after, and only shown in one version. */
  readonly onlyShown: ReadonlySet<EntryChange>;
  /** Errors, and warnings that this change causes. */
  readonly problems: ReadonlyArray<Problem>;
  /** The unit and the target of a problem in a report. */
  readonly places: ReadonlyMap<Problem, string>;
  /** Errors that were there before. */
  readonly oldProblems: ReadonlySet<Problem>;
  /** How many warnings there were before. */
  readonly known: number;
  readonly attachments: ReadonlyArray<AttachmentChange>;
  readonly pages: ReadonlyArray<string>;
  /** Content files that changed. */
  readonly files: ReadonlyArray<string>;
  /** Changed content files that could not be read before or after the change. */
  readonly unread: ReadonlyArray<string>;
  /** Changed content files that nothing above speaks of. */
  readonly otherFiles: ReadonlyArray<OtherFile>;
  /** Files in which values are again what they were before others' latest changes. */
  readonly takenBack: ReadonlyArray<TakenBack>;
  /** Changed files outside content/. */
  readonly others: ReadonlyArray<string>;
  /** Changes that are counted but not named; null when everything may be named. */
  readonly hidden: HiddenCounts | null;
}

export interface AttachmentChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly path: string;
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
  /** Attachments after the change, and the changed ones. */
  readonly attachments?: ReadonlyArray<AttachmentFile>;
  readonly changedAttachments?: ReadonlyArray<AttachmentChange>;
  readonly others: ReadonlyArray<string>;
  /** What a content file was before `before`, newest first; as far back as is worth comparing. */
  readonly earlier?: (path: string) => ReadonlyArray<string>;
  readonly today: IsoDay;
  readonly mdx?: MdxReader;
  /**
   * The edition of the summary: the public one names no entries for staff and no drafts, before or after
   * the change. Defaults to the staff edition.
   */
  readonly edition?: Edition;
}

/** Whether any entry may be hidden: most content has none, and need not be read twice. */
const mayHide = (files: ReadonlyArray<SourceFile>): boolean =>
  files.some(({ text }) => /draft|audience/.test(text));

/** Changed files that take back a part of what others changed shortly before. */
function takenBackIn({ before, after, earlier }: SummaryInput): Array<TakenBack> {
  if (!earlier) return [];
  const old = new Map(before.map(({ path, text }) => [path, text]));
  return after.flatMap(({ path, text: head }) => {
    const base = old.get(path);
    if (base === undefined || base === head) return [];
    const count = takenBack(path, { base, head, earlier: earlier(path) });
    return count > 0 ? [{ path, count }] : [];
  });
}

/** Compares two versions of the content; pure. */
export function summarize(input: SummaryInput): Summary {
  const { today, mdx, others, attachments, changedAttachments = [], edition = 'staff' } = input;
  // The same list where nothing is split: what was found in it before is still known.
  const old = input.before.some(({ path }) => isOldProgress(path))
    ? input.before.flatMap((file) => (isOldProgress(file.path) ? splitProgress(file) : file))
    : input.before;
  // If one version has no valid content/site.json, compare its reports with the other's.
  const fallback = identityIn(input.after) ?? identityIn(input.before);
  const versionOf = (files: ReadonlyArray<SourceFile>): ContentVersion => {
    const shown = readContentState(files, today, edition, fallback);
    return {
      shown,
      all: mayHide(files) ? readContentState(files, today, 'everything', fallback) : shown,
    };
  };
  const [before, after] = [versionOf(old), versionOf(input.after)];
  // The office itself is told of its drafts too.
  const scope = edition === 'public' ? 'shown' : 'all';
  const files = [...new Set([...before.all.files.keys(), ...after.all.files.keys()])]
    .filter((path) => before.all.files.get(path) !== after.all.files.get(path))
    .concat(changedAttachments.map(({ path }) => path))
    .sort();
  const { problems, known, ...found } = newProblems(
    checkFiles(input.after, {
      today,
      base: input.before,
      ...(mdx ? { mdx } : {}),
      ...(attachments ? { attachments } : {}),
    }),
    () => checkFiles(old, { today, ...(mdx ? { mdx } : {}) }),
  );
  const unread = files.filter(
    (path) => before.shown.unread.has(path) || after.shown.unread.has(path),
  );
  const hidden: Hidden | null = edition === 'public' ? hiddenParts(before, after) : null;
  const isNamed = (path: string) => hidden?.names(path) ?? true;
  const isShown = (problem: Problem) => hidden?.shows(problem) ?? true;
  const areas = areaChanges(before.shown, after.shown);
  const figures = figureChanges(before, after, scope);
  const entries = entryChanges(before[scope], after[scope]);
  const isIn = ({ all }: ContentVersion, { collection, id }: EntryChange) =>
    all.content[collection].some((entry) => entry.id === id);
  const told = new Set([
    ...entries.flatMap(({ was, is }) => [was?.file, is?.file]),
    ...figures.map(({ file }) => file),
    ...unread,
    ...changedAttachments.map(({ path }) => path),
  ]);
  const untold = files.filter((path) => !told.has(path) && isNamed(path));
  const shownProblems = problems.filter(isShown);
  return {
    judgedOn: today,
    documents: newDocuments(before[scope], after[scope]).map((document) => ({
      ...document,
      waiting: waitingInFiles(
        after.all.files,
        document.plan,
        citedDocuments(after.all, document.plan),
      ),
    })),
    figures,
    samples: sampleChanges(before, after, scope),
    areas,
    goals: goalChanges(before.shown, after.shown, areas),
    province: provinceChanges(before.shown, after.shown, areas),
    deadlines: deadlineChanges(before.shown, after.shown),
    entries,
    onlyShown: new Set(entries.filter((one) => isIn(before, one) && isIn(after, one))),
    problems: shownProblems,
    places: new Map(
      shownProblems.flatMap((problem) => {
        const place = reportPlace(problem, after.shown);
        return place === null ? [] : [[problem, place] as const];
      }),
    ),
    oldProblems: found.old,
    known,
    attachments: changedAttachments.filter(({ path }) => isNamed(path)),
    pages: pagesTouched(entries, areas),
    files: files.filter(isNamed),
    unread: unread.filter(isNamed),
    otherFiles: otherFiles(untold, before.all, after.all, hidden !== null),
    takenBack: takenBackIn(input).filter(({ path }) => isNamed(path)),
    others,
    hidden: hidden && {
      changes: hidden.changesIn(files),
      problems: problems.filter((problem) => !isShown(problem)),
    },
  };
}
