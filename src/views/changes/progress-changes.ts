import type { ObservationData } from '../../model/progress.ts';
import type { Site } from '../site/site.ts';
import type { Area, Target } from '../site/types.ts';
import type { ContentState } from './content-state.ts';
import { provinceOf, type ReportedStatus, reportedStatus } from './status-text.ts';

/** One report that was added, removed or changed. */
export interface ReportChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly report: ObservationData;
  readonly target: Target;
}

export interface FigureRow {
  readonly target: Target;
  /** Null where the target or the district does not exist in that state. */
  readonly before: ReportedStatus | null;
  readonly after: ReportedStatus | null;
}

export interface AreaChange {
  readonly area: Area;
  readonly sample: boolean;
  readonly rows: ReadonlyArray<FigureRow>;
  readonly reports: ReadonlyArray<ReportChange>;
}

export interface ProvinceRow {
  readonly target: Target;
  readonly before: string | null;
  readonly after: string | null;
  /** True when the result before rests on samples that count no longer. */
  readonly sample: boolean;
  /** Units that reach their goal now and did not before, and the other way round. */
  readonly gained: ReadonlyArray<Area>;
  readonly lost: ReadonlyArray<Area>;
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** True when readers are told the same of a unit: that a figure is no sample any more is told of its report. */
const sameStatus = (a: ReportedStatus | null | undefined, b: ReportedStatus | null | undefined) =>
  a?.figure === b?.figure && a?.status === b?.status && a?.met === b?.met;

function reportChanges(
  target: Target,
  before: ReadonlyArray<ObservationData>,
  after: ReadonlyArray<ObservationData>,
): Array<ReportChange> {
  const [was, is] = [new Map(before.map((o) => [o.id, o])), new Map(after.map((o) => [o.id, o]))];
  return [
    ...before.flatMap(
      (report): Array<ReportChange> =>
        is.has(report.id) ? [] : [{ kind: 'removed', report, target }],
    ),
    ...after.flatMap((report): Array<ReportChange> => {
      const old = was.get(report.id);
      if (!old) return [{ kind: 'added', report, target }];
      return same(old, report) ? [] : [{ kind: 'changed', report, target }];
    }),
  ];
}

/** True when one version of the file that holds an entry could not be read. */
const isUnread = (states: ReadonlyArray<ContentState>, { file }: { readonly file: string }) =>
  states.some(({ unread }) => unread.has(file));

/** Keyed by id, entries of the newer state first: reviewers will know them by the new name. */
const joined = <T extends { readonly id: string }>(
  before: ReadonlyArray<T>,
  after: ReadonlyArray<T>,
): Array<T> => [...new Map([...before, ...after].map((entry) => [entry.id, entry])).values()];

/** Units and years with a report that could not be read: "2017/ba-be". */
const unknownUnits = ({ unread }: ContentState): ReadonlySet<string> =>
  new Set(
    [...unread].flatMap((path) => /^content\/progress\/(\d{4}\/[^/]+)\//.exec(path)?.[1] ?? []),
  );

const PROGRESS = 'content/progress/';

/**
 * True when two versions differ in nothing but reports, and no target's figures go over from one unit to another: then
 * the verdicts on a unit rest on its own figures alone.
 */
function isOnlyReports(before: ContentState, after: ContentState): boolean {
  const [was, is] = [before.site, after.site];
  if (!was || !is || was.identity !== is.identity || was.builtOn !== is.builtOn) return false;
  const hasSame = (from: ContentState, to: ContentState) =>
    [...from.files].every(
      ([path, text]) => path.startsWith(PROGRESS) || to.files.get(path) === text,
    );
  const isPlain = (site: Site) =>
    site.content.targets.every((target) => !site.progressSnapshot(target.plan).carried(target));
  return hasSame(before, after) && hasSame(after, before) && isPlain(was) && isPlain(is);
}

type Reports = ReadonlyArray<ObservationData>;

const sameReports = (a: Reports, b: Reports): boolean =>
  a.length === b.length && a.every((report, at) => same(report, b[at]));

const reportsIn = ({ site }: ContentState, target: Target, area: Area): Reports =>
  site?.observations(target.id, area.id) ?? [];

/** Units and targets of two states whose reports could be read in both. */
function readPairs(before: ContentState, after: ContentState) {
  const states = [before, after];
  const unknown = states.map(unknownUnits);
  const targets = joined(before.content.targets, after.content.targets).filter(
    (target) => !isUnread(states, target),
  );
  return joined(before.content.areas, after.content.areas)
    .filter((area) => !isUnread(states, area))
    .map((area) => ({
      area,
      targets: targets.filter(
        ({ plan }) => !unknown.some((units) => units.has(`${plan}/${area.id}`)),
      ),
    }));
}

/** The reports that are new, without what they change: enough for news, and much less to compute. */
export function addedReports(
  before: ContentState,
  after: ContentState,
): Array<{ readonly area: Area; readonly target: Target; readonly report: ObservationData }> {
  return readPairs(before, after).flatMap(({ area, targets }) =>
    targets.flatMap((target) => {
      const is = reportsIn(after, target, area);
      if (is.length === 0) return [];
      const known = new Set(reportsIn(before, target, area).map(({ id }) => id));
      return is.flatMap((report) => (known.has(report.id) ? [] : [{ area, target, report }]));
    }),
  );
}

/**
 * Per district: targets whose reports or status changed. Changing a target or a plan's closing day may change
 * the status of districts that reported nothing new; these are listed too.
 */
export function areaChanges(before: ContentState, after: ContentState): Array<AreaChange> {
  const onlyReports = isOnlyReports(before, after);
  return readPairs(before, after).flatMap(({ area, targets }) => {
    const isUntouched =
      onlyReports &&
      targets.every((target) =>
        sameReports(reportsIn(before, target, area), reportsIn(after, target, area)),
      );
    if (isUntouched) return [];
    const rows: Array<FigureRow> = [];
    const reports: Array<ReportChange> = [];
    for (const target of targets) {
      const [was, is] = [before, after].map((state) => {
        const { site, content } = state;
        const own = site?.find.target(target.id);
        const known = content.areas.some(({ id }) => id === area.id);
        return {
          reports: reportsIn(state, target, area),
          status: site && own && known ? reportedStatus(site, own, area.id) : null,
        };
      });
      const changes = reportChanges(target, was?.reports ?? [], is?.reports ?? []);
      if (changes.length === 0 && sameStatus(was?.status, is?.status)) continue;
      rows.push({ target, before: was?.status ?? null, after: is?.status ?? null });
      reports.push(...changes);
    }
    const plans = new Set(rows.map(({ target }) => target.plan));
    // Sample reports of a year that has real ones no longer count: nothing shown is made up then.
    const sample = (after.site?.figures ?? []).some(
      (unit) => unit.sample && unit.area === area.id && plans.has(unit.plan),
    );
    return rows.length > 0 ? [{ area, sample, rows, reports }] : [];
  });
}

/** True when a version's result on a target rests on sample figures. */
function isSampled({ site, content }: ContentState, { id, plan }: Target): boolean {
  const own = site?.find.target(id);
  if (!site || !own || !site.hasSample(plan)) return false;
  return content.areas.some((area) => reportedStatus(site, own, area.id).sample);
}

/** The province's result on every target that changed in a district. */
export function provinceChanges(
  before: ContentState,
  after: ContentState,
  changes: ReadonlyArray<AreaChange>,
): Array<ProvinceRow> {
  const touched = new Map(changes.flatMap(({ rows }) => rows.map((r) => [r.target.id, r.target])));
  return [...touched.values()].map((target) => {
    const [was, is] = [before, after].map(({ site }) => {
      const own = site?.find.target(target.id);
      return site && own ? provinceOf(site, own) : null;
    });
    const turned = (from: boolean) =>
      changes.flatMap(({ area, rows }) => {
        const row = rows.find((one) => one.target.id === target.id);
        const [old, now] = [row?.before?.met ?? false, row?.after?.met ?? false];
        return row && old === from && now !== from ? [area] : [];
      });
    const [gained, lost] = [turned(false), turned(true)];
    const sample = isSampled(before, target) && !isSampled(after, target);
    return { target, before: was ?? null, after: is ?? null, sample, gained, lost };
  });
}
