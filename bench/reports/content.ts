import { addDays, monthEnds } from '../../src/domain/dates.ts';
import { reportersOf } from '../../src/domain/lives.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { isShare } from '../../src/domain/status.ts';
import { type AreaData, area } from '../../src/model/area.ts';
import { plan } from '../../src/model/plan.ts';
import { SITE_FILE, siteIdentity } from '../../src/model/site.ts';
import { type TargetData, targetSet } from '../../src/model/target.ts';

/** How many units report on how many targets, and how often in the year (at most twelve times). */
export interface Size {
  readonly units: number;
  readonly targets: number;
  readonly reports: number;
}

const YEAR = '2017';
const AREAS = 'content/areas.json';
const TARGETS = `content/targets/${YEAR}.json`;

type Raw = Readonly<Record<string, unknown>>;

/** A whole number of so many that grows evenly over the reports of the year. */
const grown = (whole: number, at: number, reports: number): number =>
  Math.floor((whole * (at + 1)) / reports);

/** What a unit reports about a target in its report number `at`: all figures grow, and none is wrong. */
function figureOf(target: TargetData, communes: number, at: number, reports: number): Raw {
  if (isShare(target)) {
    const denominator = target.scale === 'communes' ? communes : 200;
    return { numerator: grown(denominator, at, reports), denominator };
  }
  const goal = typeof target.goal === 'number' ? target.goal : 1;
  return { value: target.comparator === '<=' ? 0 : grown(goal, at, reports) };
}

/** The year's units, copies of the last of them included, until there are enough. */
function makeUnits(files: ReadonlyMap<string, string>, units: number) {
  const given = JSON.parse(files.get(AREAS) ?? '[]') as Array<Raw>;
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? '');
  const reporting = reportersOf(
    plan.parse(read(`content/plans/${YEAR}.json`)),
    given.map((one) => area.parse(one)),
    siteIdentity.parse(read(SITE_FILE)),
  );
  const model = given.find(({ id }) => id === reporting.at(-1)?.id) ?? {};
  const { tile: _t, until: _u, parent: _p, ...rest } = model;
  const added = Array.from({ length: Math.max(0, units - reporting.length) }, (_, at) => ({
    ...rest,
    id: `don-vi-${at + 1}`,
    name: `Huyện Số ${at + 1}`,
    shortName: `Số ${at + 1}`,
    code: String(900 + at),
  }));
  const all: ReadonlyArray<AreaData> = [...reporting, ...added.map((one) => area.parse(one))];
  return { areas: [...given, ...added], reporting: all.slice(0, units) };
}

/** The year's targets, each copied until there are enough. */
function makeTargets(files: ReadonlyMap<string, string>, count: number) {
  const set = JSON.parse(files.get(TARGETS) ?? '') as { targets: Array<Raw> };
  const given = set.targets;
  const added = Array.from({ length: Math.max(0, count - given.length) }, (_, at) => {
    const { forerunner: _f, ...model } = given[at % given.length] as Raw;
    return {
      ...model,
      id: `${model.id}-${at + 2}`,
      title: `${model.title} (${at + 2})`,
      shortTitle: `${model.shortTitle} (${at + 2})`,
    };
  });
  const targets = [...given, ...added].slice(0, count);
  return { ...set, targets };
}

/** The reports of one unit: each of a day of its own, with a figure of every target. */
function reportsOf(
  { id, shortName, communes = 1 }: AreaData,
  targets: ReadonlyArray<TargetData>,
  reports: number,
): Array<SourceFile> {
  const days = monthEnds(`${YEAR}-01-01`, `${YEAR}-12-31`).slice(-reports);
  return days.map((asOf, at) => {
    const report = {
      area: id,
      plan: YEAR,
      asOf,
      reportedOn: addDays(asOf, 4),
      reporter: `Ủy ban MTTQ ${shortName}`,
      document: `Báo cáo số ${at + 1}/BC-MTTQ`,
      figures: targets.map((target) => ({
        target: `${YEAR}/${target.id}`,
        ...figureOf(target, communes, at, reports),
      })),
    };
    const path = `content/progress/${YEAR}/${id}/${asOf}-${String(at).padStart(8, '0')}.json`;
    return { path, text: `${JSON.stringify(report, null, 2)}\n` };
  });
}

/**
 * Content with the reports of a whole year: a file for each report, with a figure of every target.
 *
 * @param content this repository's, or any other of the year without errors; its reports are left out
 */
export function withReports(
  content: ReadonlyArray<SourceFile>,
  { units, targets, reports }: Size,
): Array<SourceFile> {
  const files = new Map(content.map(({ path, text }) => [path, text]));
  const { areas, reporting } = makeUnits(files, units);
  const set = makeTargets(files, targets);
  const parsed = targetSet.parse(set).targets;
  const written = new Map([
    [AREAS, areas],
    [TARGETS, set],
  ] as ReadonlyArray<readonly [string, unknown]>);
  return [
    ...content
      .filter(({ path }) => !path.startsWith('content/progress/'))
      .map((file) =>
        written.has(file.path)
          ? { ...file, text: `${JSON.stringify(written.get(file.path), null, 2)}\n` }
          : file,
      ),
    ...reporting.flatMap((unit) => reportsOf(unit, parsed, reports)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
