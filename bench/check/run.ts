import { ROOT } from '../../scripts/root.ts';
import { addDays } from '../../src/domain/dates.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { checkFiles } from '../../src/editing/check/check.ts';
import { mdxReader } from '../../src/editing/check/mdx-reader.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { withCountry } from './country.ts';

/**
 * `npm run bench -- check`: how long the checker takes on this repository, on 10,000 reported figures, on
 * 10,000 figures that are all wrong, and on all communes of a country before and after a reform. Measures the rules, without reading the files, in seconds of CPU: other programs
 * on the machine do not count.
 */
const REPORTS = 10_000;
const good = readContent(ROOT);
const areas = [
  'ba-be',
  'bach-thong',
  'cho-don',
  'cho-moi',
  'na-ri',
  'ngan-son',
  'pac-nam',
  'tp-bac-kan',
];

/** This number of reports, spread over the districts; `wrong` gives each an ambiguous date. */
function manyReports(wrong: boolean): Array<SourceFile> {
  const each = REPORTS / areas.length;
  const files = areas.map((area) => ({
    path: `content/progress/2017/${area}.json`,
    text: `${JSON.stringify(
      {
        area,
        plan: '2017',
        observations: Array.from({ length: each }, (_, index) => ({
          id: `bc-${index}`,
          target: '2017/attp-khu-dan-cu',
          asOf: wrong ? '03/04/2017' : addDays('2017-01-01', index % 360),
          reportedOn: '2017-12-31',
          numerator: Math.floor((index % 360) / 4),
          denominator: 202,
          reporter: 'Ủy ban MTTQ huyện',
          document: 'Báo cáo để đo',
        })),
      },
      null,
      2,
    )}\n`,
  }));
  return [...good.filter(({ path }) => !path.startsWith('content/progress/')), ...files];
}

const cases: ReadonlyArray<readonly [name: string, files: ReadonlyArray<SourceFile>]> = [
  ['this repository', good],
  ['10,000 reports', manyReports(false)],
  ['10,000 reports, all wrong', manyReports(true)],
  ['13,923 communes more, 3,321 events', withCountry(good)],
];

const options = { today: '2026-11-23', mdx: mdxReader };
console.log('| content | files | problems | CPU seconds (median of 5) |\n|---|---|---|---|');
for (const [name, files] of cases) {
  let found = 0;
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    // Compare the content with itself as the base, to include the comparison in the measurement.
    found = checkFiles(files, { ...options, base: files }).length;
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  }).sort((a, b) => a - b);
  console.log(`| ${name} | ${files.length} | ${found} | ${(times[2] ?? 0).toFixed(2)} |`);
}
