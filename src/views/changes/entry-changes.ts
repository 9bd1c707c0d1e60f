import { formatDay, formatWhen } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { descriptionOf } from '../../domain/schema-labels.ts';
import { shapeOf } from '../../domain/schema-walk.ts';
import { type CollectionName, collectionNames } from '../../model/collection-names.ts';
import { entityOf, entrySchema, nameAtStart } from '../../model/entities.ts';
import { amendmentText } from '../../strings/amendments.ts';
import { summaryText } from '../../strings/summary.ts';
import { vi } from '../../strings/vi.ts';
import type { Content, Milestone, Plan, Target } from '../site/types.ts';
import type { ContentState } from './content-state.ts';
import type { AreaChange } from './progress-changes.ts';

type Entry = Content[CollectionName][number];

/** One entry that was added, changed or removed. */
export interface EntryChange {
  readonly collection: CollectionName;
  readonly id: string;
  readonly title: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Labels of the fields that differ. */
  readonly fields: ReadonlyArray<string>;
  /** True when the official text itself differs: the one field that nobody may edit lightly. */
  readonly official: boolean;
  /** Both versions; null where it is not there. */
  readonly was: Entry | null;
  readonly is: Entry | null;
}

/** One date before and after. */
export interface DeadlineChange {
  readonly what: string;
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
}

const titleOf = (entry: Entry): string => {
  if ('was' in entry) return amendmentText.change(entry);
  if ('title' in entry) return entry.title;
  if ('name' in entry) return entry.name;
  return 'short' in entry ? entry.short : entry.id;
};

function changedFields(name: CollectionName, before: Entry, after: Entry): Array<string> {
  const shape = shapeOf(entrySchema(name));
  const value = (entry: Entry, field: string) =>
    JSON.stringify((entry as unknown as Readonly<Record<string, unknown>>)[field]);
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  fields.delete('file');
  return [...fields]
    .filter((field) => value(before, field) !== value(after, field))
    .map((field) => {
      if (field === 'body') return summaryText.body;
      return (shape[field] && descriptionOf(shape[field])) ?? field;
    });
}

/** Entries by change type. Reported figures are handled separately (progress-changes.ts). */
export function entryChanges(before: ContentState, after: ContentState): Array<EntryChange> {
  const names = collectionNames.filter((name) => name !== 'progress');
  return names.flatMap((collection) => {
    const [was, is] = [before, after].map(
      ({ content }) => new Map<string, Entry>(content[collection].map((e) => [e.id, e] as const)),
    );
    return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap((id) => {
      const [old, now] = [was?.get(id), is?.get(id)];
      const entry = now ?? old;
      // An entry that cannot be read now has not been removed.
      if (!entry || (!now && after.unread.has(entry.file))) return [];
      const fields = old && now ? changedFields(collection, old, now) : [];
      if (old && now && fields.length === 0) return [];
      const kind = old ? (now ? 'changed' : 'removed') : 'added';
      const official =
        collection === 'guidance' && (kind === 'removed' || fields.includes(summaryText.body));
      return [
        {
          collection,
          id,
          title: titleOf(entry),
          kind,
          fields,
          official,
          was: old ?? null,
          is: now ?? null,
        } as const,
      ];
    });
  });
}

function milestoneDay(milestone: Milestone | undefined): string | null {
  if (!milestone) return null;
  const { when, cancelled } = milestone;
  const day = formatWhen(when);
  return cancelled
    ? `${day}, ${summaryText.cancelled(cancelled.reason, formatDay(cancelled.on))}`
    : day;
}

const dueDay = (t: Target | undefined) => (t ? formatDay(t.window.due) : null);
const closingDay = (p: Plan | undefined) => (p?.closedOn ? formatDay(p.closedOn) : null);
const reportingDays = (p: Plan | undefined) =>
  p?.reporting
    .map(({ period, due }) => `${vi.periods[period]}: ${due ?? vi.common.notStated}`)
    .join('; ') ?? null;

/** Milestones, due days, closing days and reporting deadlines that changed. */
export function deadlineChanges(before: ContentState, after: ContentState): Array<DeadlineChange> {
  const compare = <T extends Entry>(
    name: 'milestones' | 'targets' | 'plans',
    what: string,
    list: (content: Content) => ReadonlyArray<T>,
    day: (entry: T | undefined) => string | null,
  ) => {
    const [was, is] = [before, after].map(
      ({ content }) => new Map(list(content).map((entry) => [entry.id, entry] as const)),
    );
    return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap((id) => {
      const [old, now] = [was?.get(id), is?.get(id)];
      const entry = now ?? old;
      if (!entry || day(old) === day(now) || (!now && after.unread.has(entry.file))) return [];
      const title = `${nameAtStart(name)} “${titleOf(entry)}”`;
      return [{ what, title, before: day(old), after: day(now) }];
    });
  };
  const plans = (content: Content): ReadonlyArray<Plan> => content.plans;
  const targets = (content: Content): ReadonlyArray<Target> => content.targets;
  const milestones = (content: Content): ReadonlyArray<Content['milestones'][number]> =>
    content.milestones;
  return [
    ...compare('milestones', summaryText.milestone, milestones, milestoneDay),
    ...compare('targets', summaryText.due, targets, dueDay),
    ...compare('plans', summaryText.closedOn, plans, closingDay),
    ...compare('plans', summaryText.reporting, plans, reportingDays),
  ];
}

/** Pages about an entry, or that list it. */
function pagesOf(name: CollectionName, id: string): Array<string> {
  const { entry, list, alsoOn } = entityOf(name);
  return [entry?.(id) ?? list, ...(alsoOn?.(id) ?? [list])].map((page) => page.replace(/#.*$/, ''));
}

/** The pages that a reviewer should look at, by path. */
export function pagesTouched(
  entries: ReadonlyArray<EntryChange>,
  areas: ReadonlyArray<AreaChange>,
): Array<string> {
  const ofEntries = entries.flatMap(({ collection, id }) => pagesOf(collection, id));
  const ofFigures = areas.flatMap(({ area, rows }) => [
    paths.area(area.id),
    ...rows.flatMap(({ target: t }) => [paths.target(t.id), paths.progress(t.plan)]),
  ]);
  return [...new Set([...ofEntries, ...ofFigures])].sort();
}
