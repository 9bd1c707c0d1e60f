import type { SourceFile } from '../../domain/source-file.ts';
import type { AreaData } from '../../model/area.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { GuidanceData } from '../../model/guidance.ts';
import type { EventData } from '../../model/life.ts';
import type { ObservanceData } from '../../model/observance.ts';
import type { OrganizationData } from '../../model/organization.ts';
import type { PlanData, ReporterRule } from '../../model/plan.ts';
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
import { emptyYear } from './empty-year.ts';
import { type Move, movedName, recurringMilestones } from './recurring.ts';
import { NewRefused } from './refusal.ts';
import { movedReporters, type Units } from './reporters.ts';

const AREAS = 'content/areas.json';
const EVENTS = 'content/events.json';
const OBSERVANCES = 'content/observances.json';
const ORGANIZATIONS = 'content/organizations.json';

/** The parts that every guidance document has, whatever it says this year. */
const FRAME: ReadonlySet<GuidanceData['part']> = new Set([
  'letterhead',
  'title',
  'preamble',
  'closing',
  'recipients',
  'signature',
]);

/**
 * The files of a new year: a plan to confirm, the frame of its guidance as drafts without text, the milestones
 * that come back each year on the same recurring day, and no targets. Clauses, targets and other dates are what
 * the new document has to state: none is copied.
 *
 * @param files all content
 * @param year the year to create
 * @param from the year before; by default the latest one
 * @throws NewRefused when the year exists, there is none before it, or the files needed have errors
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
  const units = unitsOf(existing);
  const reporters = [movedReporters(plan, year, units)];
  const used = new RegExp(`^content/(?:plans|milestones|guidance)/${source}[./]`);
  requireRead(
    existing,
    (path) => path === AREAS || path === EVENTS || path === OBSERVANCES || used.test(path),
  );

  const observances = dataOf<ObservanceData>(existing, 'observances');
  const move: Move = { from: source, to: year };
  return onlyNew(
    [
      jsonFile(`content/plans/${year}.json`, newPlan(plan, reporters, move)),
      jsonFile(`content/targets/${year}.json`, { plan: String(year), targets: [] }),
      jsonFile(`content/milestones/${year}.json`, {
        plan: String(year),
        milestones: recurringMilestones(existing, observances, move),
      }),
      ...frame(existing, move),
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
  requireRead(existing, (path) => [AREAS, EVENTS, ORGANIZATIONS].includes(path));
  const plans = dataOf<PlanData>(existing, 'plans');
  const bodies = dataOf<OrganizationData>(existing, 'organizations');
  const own = bodies.find(({ system, level }) => system === 'front' && level !== 'central');
  const issuer = plans.at(-1)?.document.issuer ?? (own ?? bodies[0])?.id;
  if (issuer === undefined) throw new NewRefused(newContentText.year.noIssuer);
  if (existing.paths.has(`content/plans/${year}.json`))
    throw new NewRefused(newContentText.year.taken(year));
  const units = unitsOf(existing);
  const last = plans.at(-1);
  const reporters = [last ? movedReporters(last, year, units) : lowestLevel(year, existing)];
  return onlyNew(emptyYear({ year, issuer, reporters }), existing);
}

const unitsOf = (existing: Existing): Units => ({
  areas: dataOf<AreaData>(existing, 'areas'),
  events: dataOf<EventData>(existing, 'events'),
  identity: requireIdentity(existing),
});

const lowestLevel = (year: number, existing: Existing): ReporterRule => ({
  from: `${year}-01-01`,
  levels: requireIdentity(existing)
    .levels.slice(-1)
    .map(({ id }) => id),
});

/** Entries as the schema gives them, drafts left out. */
function dataOf<Data extends { readonly draft: boolean }>(
  existing: Existing,
  name: CollectionName,
): Array<Data> {
  return existingEntries<Data>(existing, name).filter(({ draft }) => !draft);
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

/** Title, preamble, closing and the like as drafts without text. */
function frame(existing: Existing, move: Move): Array<SourceFile> {
  return existing.of('guidance').flatMap(({ file, parsed, entries }) => {
    const data = entries[0]?.data as GuidanceData;
    if (data.plan !== String(move.from) || data.draft || !FRAME.has(data.part)) return [];
    const { part, order, audience } = parsed.data as Partial<GuidanceData>;
    const path = file.path.replace(`/${move.from}/`, `/${move.to}/`);
    const title = movedName(move, data.title);
    return textFile(path, { plan: String(move.to), part, order, title, audience, draft: true }, '');
  });
}
