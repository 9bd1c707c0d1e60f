import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { reportsOf, snapshotAt } from '../../src/domain/reports.ts';
import { provinceSeries } from '../../src/domain/series.ts';
import { subtotals } from '../../src/domain/subtotals.ts';
import { makeProvince } from './province.ts';

/**
 * `npm run bench -- progress`: sorts, judges and adds up units of four sizes, as a build does once; the
 * largest has as many communes as the whole country. CPU time of this process, the median of five runs.
 * Writes bench/progress/results.json. Fails when judging the country takes more than the limit.
 */
const TARGETS = 50;
const RUNS = 5;
const ON = '2018-01-31';
const COUNTRY = 3321;
/** Seconds of CPU in which the country has to be judged. */
const LIMIT = 5;
/** Units of the level above, to which the units are spread. */
const PARENTS = 34;

/** Milliseconds of CPU of each part of the work. */
interface Cost {
  readonly judged: number;
  readonly parents: number;
  readonly history: number;
}

function run(province: ReturnType<typeof makeProvince>): Cost {
  globalThis.gc?.();
  const cost = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const { areas, targets, files } = province;
  const reports = reportsOf(files);
  const snapshot = snapshotAt(areas, reports, ON);
  const parentOf = (area: string) => [String(Number(area.split('-')[1]) % PARENTS)];
  const judged = cost(() => {
    const find = reportsOf(files);
    const now = snapshotAt(areas, find, ON);
    const reported = targets.reduce((sum, target) => sum + now.province(target).reported, 0);
    if (reported === 0) throw new Error('nothing was judged');
  });
  for (const target of targets) snapshot.province(target);
  const parents = cost(() => {
    for (const target of targets) {
      const results = areas.map((area) => ({
        area,
        judgement: snapshot.judgement(target, area.id),
      }));
      subtotals(target, results, parentOf, ON);
    }
  });
  const history = cost(() => {
    for (const target of targets) provinceSeries(target, areas, reports, ON);
  });
  return { judged, parents, history };
}

const median = (values: ReadonlyArray<number>): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

function measure([areas, reports]: readonly [number, number]) {
  const province = makeProvince({ areas, targets: TARGETS, reports });
  const observations = province.files.reduce((sum, file) => sum + file.observations.length, 0);
  const costs = Array.from({ length: RUNS }, () => run(province));
  return {
    areas,
    targets: TARGETS,
    reports,
    observations,
    judged: median(costs.map(({ judged }) => judged)),
    parents: median(costs.map(({ parents }) => parents)),
    history: median(costs.map(({ history }) => history)),
  };
}

// Warm up first, so that the smallest province does not include the JIT compiler's time.
measure([50, 24]);
const sizes = [
  [8, 24],
  [200, 24],
  [700, 24],
  [COUNTRY, 12],
] as const;
const results = sizes.map(measure);
console.log('| units | reports | judged, ms | sums of parents, ms | history, ms |');
console.log('|---|---|---|---|---|');
for (const { areas, observations, judged, parents, history } of results) {
  console.log(`| ${areas} | ${observations} | ${judged} | ${parents} | ${history} |`);
}
writeFileSync(
  join(ROOT, 'bench/progress/results.json'),
  `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, results }, null, 2)}\n`,
);
const country = results.at(-1)?.judged ?? Number.POSITIVE_INFINITY;
if (country > LIMIT * 1000) {
  console.error(`Judging ${COUNTRY} units took ${country} ms, more than ${LIMIT} s.`);
  process.exitCode = 1;
}
