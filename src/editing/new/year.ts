import { aliveOn, reportersOn } from '../../domain/lives.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { AreaData } from '../../model/area.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { GuidanceData } from '../../model/guidance.ts';
import type { MilestoneData } from '../../model/milestone.ts';
import type { ObservanceData } from '../../model/observance.ts';
import type { OrganizationData } from '../../model/organization.ts';
import type { PlanData, ReporterRule } from '../../model/plan.ts';
import type { TargetData } from '../../model/target.ts';
import { newContentText } from '../../strings/new-content.ts';
import {
  type Existing,
  existingEntries,
  jsonFile,
  onlyNew,
  readExisting,
  requireIdentity,
  requireRead,
  textFile,
} from './content.ts';
import { emptyProgress, emptyYear } from './empty-year.ts';
import { type Move, movedDay, movedName, movedWhen } from './move-year.ts';
import { NewRefused } from './refusal.ts';

const AREAS = 'content/areas.json';
const OBSERVANCES = 'content/observances.json';
const ORGANIZATIONS = 'content/organizations.json';

/**
 * The files of a new year, copied from an earlier one. Facts that an official document has to state
 * (numbers, dates, clauses) are marked `unconfirmed`, the text of the guidance is emptied and made a draft,
 * and reports start from nothing.
 *
 * @param files all content
 * @param year the year to create
 * @param from the year to copy; by default the latest one before it
 * @throws NewRefused when the year exists, there is none to copy, or its files have errors
 */
export function newYear(
  files: ReadonlyArray<SourceFile>,
  year: number,
  from?: number,
): ReadonlyArray<SourceFile> {
  const existing = readExisting(files);
  const plans = dataOf<PlanData>(existing, 'plans');
  if (plans.some((plan) => plan.year === year))
    throw new NewRefused(newContentText.year.taken(year));
  const years = plans.map((plan) => plan.year).filter((known) => known < year);
  const source = from ?? Math.max(...years);
  const plan = plans.find((known) => known.year === source);
  if (from !== undefined && !plan) throw new NewRefused(newContentText.year.unknownSource(from));
  if (!plan) throw new NewRefused(newContentText.year.noSource(year));
  const areas = dataOf<AreaData>(existing, 'areas');
  const reporters = [movedReporters(plan, year, areas)];
  const copied = new RegExp(`^content/(?:plans|targets|milestones|guidance)/${source}[./]`);
  requireRead(existing, (path) => path === AREAS || path === OBSERVANCES || copied.test(path));

  const observances = dataOf<ObservanceData>(existing, 'observances');
  const since = new Set(observances.flatMap((day) => day.since ?? []));
  const move: Move = { from: source, to: year, since };
  return onlyNew(
    [
      jsonFile(`content/plans/${year}.json`, newPlan(plan, reporters, move)),
      jsonFile(`content/targets/${year}.json`, {
        plan: String(year),
        targets: rawOf<TargetData>(existing, 'targets', source).map((t) => newTarget(t, move)),
      }),
      jsonFile(`content/milestones/${year}.json`, {
        plan: String(year),
        milestones: rawOf<MilestoneData>(existing, 'milestones', source)
          // Do not plan a cancelled milestone again.
          .filter((milestone) => milestone.cancelled === undefined)
          .map((milestone) => newMilestone(milestone, observances, move)),
      }),
      ...newGuidance(existing, move),
      ...emptyProgress(year, reportersFor({ year, reporters }, areas, existing)),
    ],
    existing,
  );
}

/**
 * The files of a year that is not copied: a plan that says that nothing is known yet.
 *
 * @throws NewRefused when the year exists, or no organization could issue its document
 */
export function newEmptyYear(
  files: ReadonlyArray<SourceFile>,
  year: number,
): ReadonlyArray<SourceFile> {
  const existing = readExisting(files);
  requireRead(existing, (path) => [AREAS, ORGANIZATIONS].includes(path));
  const plans = dataOf<PlanData>(existing, 'plans');
  const bodies = dataOf<OrganizationData>(existing, 'organizations');
  const own = bodies.find(({ system, level }) => system === 'front' && level !== 'central');
  const issuer = plans.at(-1)?.document.issuer ?? (own ?? bodies[0])?.id;
  if (issuer === undefined) throw new NewRefused(newContentText.year.noIssuer);
  if (existing.paths.has(`content/plans/${year}.json`))
    throw new NewRefused(newContentText.year.taken(year));
  const areas = dataOf<AreaData>(existing, 'areas');
  const last = plans.at(-1);
  const reporters = [last ? movedReporters(last, year, areas) : lowestLevel(year, existing)];
  const reporting = reportersFor({ year, reporters }, areas, existing);
  return onlyNew(emptyYear({ year, issuer, reporters, areas: reporting }), existing);
}

/** Last year's rule for a new year; of a list of units, those that are still alive. */
function movedReporters(
  plan: PlanData,
  year: number,
  areas: ReadonlyArray<AreaData>,
): ReporterRule {
  const from = `${year}-01-01`;
  const rule = plan.reporters.at(-1);
  if (!rule?.areas) return { ...rule, from };
  const alive = new Set(areas.filter((area) => aliveOn(area, from)).map(({ id }) => id));
  return { from, areas: rule.areas.filter((id) => alive.has(id)) };
}

const lowestLevel = (year: number, existing: Existing): ReporterRule => ({
  from: `${year}-01-01`,
  levels: requireIdentity(existing)
    .levels.slice(-1)
    .map(({ id }) => id),
});

/** The units that report on the first day of a new year. */
const reportersFor = (
  plan: Pick<PlanData, 'year' | 'reporters'>,
  areas: ReadonlyArray<AreaData>,
  existing: Existing,
): Array<AreaData> => reportersOn(plan, areas, requireIdentity(existing), `${plan.year}-01-01`);

/** Entries as the schema gives them, drafts left out. */
function dataOf<Data extends { readonly draft: boolean }>(
  existing: Existing,
  name: CollectionName,
): Array<Data> {
  return existingEntries<Data>(existing, name).filter(({ draft }) => !draft);
}

/** Entries of a year's file as written: defaults are not filled in. */
function rawOf<Data extends Partial<{ readonly draft: boolean }>>(
  existing: Existing,
  name: 'targets' | 'milestones',
  year: number,
): Array<Data> {
  return existing
    .of(name)
    .filter(({ file }) => file.path === `content/${name}/${year}.json`)
    .flatMap(({ parsed }) => (parsed.data as Record<string, Array<Data>>)[name] ?? [])
    .filter(({ draft }) => !draft);
}

/** Only the new document states who signs, when, and its number and due days. */
function newPlan(plan: PlanData, reporters: ReadonlyArray<ReporterRule>, move: Move): object {
  return {
    year: move.to,
    title: movedName(move, plan.title),
    document: {
      symbol: null,
      issued: { precision: 'unknown' },
      issuer: plan.document.issuer,
      signer: null,
      position: null,
    },
    reporters,
    closedOn: null,
    reporting: plan.reporting.map(({ period }) => ({ period, due: null })),
    unconfirmed: true,
  };
}

/** `item` and `quote` still refer to the source document: the new one has no text to quote yet. */
function newTarget(target: TargetData, move: Move): object {
  const { start, due } = target.window;
  return {
    ...target,
    title: movedName(move, target.title),
    shortTitle: movedName(move, target.shortTitle),
    baseline: target.baseline && {
      value: target.baseline.value,
      basis: newContentText.year.fromStart(move.to),
    },
    checkpoints: target.checkpoints?.map(({ date, expected }) => ({
      date: movedDay(move, date),
      expected,
    })),
    window: {
      start: movedDay(move, start),
      due: movedDay(move, due),
      basis: newContentText.year.copied(move.from),
    },
    unconfirmed: true,
  };
}

function newMilestone(
  milestone: MilestoneData,
  observances: ReadonlyArray<ObservanceData>,
  move: Move,
): object {
  const observance = observances.find(({ id }) => id === milestone.observance);
  return {
    ...milestone,
    title: movedName(move, milestone.title),
    when: movedWhen(move, milestone.when, observance),
    note: newContentText.year.copied(move.from),
    unconfirmed: true,
  };
}

/** The guidance items as drafts without text; the lead bodies are copied as the best guess. */
function newGuidance(existing: Existing, move: Move): Array<SourceFile> {
  return existing.of('guidance').flatMap(({ file, parsed, entries }) => {
    const data = entries[0]?.data as GuidanceData;
    if (data.plan !== String(move.from) || data.draft) return [];
    const raw = parsed.data as Partial<GuidanceData>;
    const path = file.path.replace(`/${move.from}/`, `/${move.to}/`);
    const { part, number, order, owners, levels, programs, campaigns, audience } = raw;
    const frontmatter = {
      plan: String(move.to),
      part,
      number,
      order,
      title: movedName(move, data.title),
      owners,
      levels,
      programs,
      campaigns,
      audience,
      draft: true,
    };
    return textFile(path, frontmatter, '');
  });
}
