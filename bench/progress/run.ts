import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { reportsOf, snapshotAt } from '../../src/domain/reports.ts';
import { makeProvince } from './province.ts';

/**
 * `npm run bench -- progress`: sorts, evaluates and aggregates provinces of three sizes, as a build does
 * once. CPU time of this process, the median of five runs. Writes bench/progress/results.json.
 */
const TARGETS = 50;
const REPORTS = 24;
const RUNS = 5;
const ON = '2018-01-31';

function measure(areas: number) {
  const province = makeProvince({ areas, targets: TARGETS, reports: REPORTS });
  const observations = province.files.reduce((sum, file) => sum + file.observations.length, 0);
  const times = Array.from({ length: RUNS }, () => {
    globalThis.gc?.();
    const before = process.cpuUsage();
    const snapshot = snapshotAt(province.areas, reportsOf(province.files), ON);
    const reported = province.targets.reduce((sum, t) => sum + snapshot.province(t).reported, 0);
    const { user, system } = process.cpuUsage(before);
    if (reported === 0) throw new Error('nothing was judged');
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const milliseconds = Math.round(times[Math.floor(RUNS / 2)] ?? 0);
  const perMillion = Math.round((milliseconds * 1e6) / observations);
  return { areas, targets: TARGETS, reports: REPORTS, observations, milliseconds, perMillion };
}

// Warm up first, so that the smallest province does not include the JIT compiler's time.
measure(50);
const results = [8, 200, 700].map(measure);
for (const { areas, observations, milliseconds, perMillion } of results) {
  console.log(
    `${String(areas).padStart(4)} districts  ${String(observations).padStart(7)} reports  ${String(milliseconds).padStart(5)} ms CPU  ${perMillion} ms per million`,
  );
}
writeFileSync(
  join(ROOT, 'bench/progress/results.json'),
  `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, results }, null, 2)}\n`,
);
