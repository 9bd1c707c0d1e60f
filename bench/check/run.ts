import { ROOT } from '../../scripts/root.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { checkFiles } from '../../src/editing/check/check.ts';
import { mdxReader } from '../../src/editing/check/mdx-reader.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { withReports } from '../reports/content.ts';
import { withCountry } from './country.ts';

/**
 * `npm run bench -- check`: how long the checker takes on this repository, on the reports of a large province
 * of half a year and of a year, on the same figures all wrong, and on all communes of a country before and
 * after a reform. Measures the rules, without reading the files, in seconds of CPU: other programs on the
 * machine do not count.
 */
const good = readContent(ROOT);
const province = (reports: number) => withReports(good, { units: 92, targets: 50, reports });

/** Every report with a day that can be read in two ways. */
const allWrong = (files: ReadonlyArray<SourceFile>): Array<SourceFile> =>
  files.map(({ path, text }) => ({
    path,
    text: path.startsWith('content/progress/')
      ? text.replace(/"asOf": "[^"]+"/, '"asOf": "03/04/2017"')
      : text,
  }));

const cases: ReadonlyArray<readonly [name: string, files: ReadonlyArray<SourceFile>]> = [
  ['this repository', good],
  ['92 units, 50 targets, 6 reports', province(6)],
  ['92 units, 50 targets, 12 reports', province(12)],
  ['the same, every day wrong', allWrong(province(12))],
  ['13,923 communes more, 3,321 events', withCountry(good)],
];

const options = { today: '2026-11-23', mdx: mdxReader };
console.log('| content | files | problems | CPU seconds (median of 5) |\n|---|---|---|---|');
for (const [name, files] of cases) {
  let found = 0;
  const times = Array.from({ length: 5 }, () => {
    // A file that was checked before is not read again: each run begins with files of its own.
    const [head, base] = [files, files].map((list) => list.map((file) => ({ ...file })));
    const start = process.cpuUsage();
    // Compare the content with itself as the base, to include the comparison in the measurement.
    found = checkFiles(head ?? [], { ...options, base: base ?? [] }).length;
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  }).sort((a, b) => a - b);
  console.log(`| ${name} | ${files.length} | ${found} | ${(times[2] ?? 0).toFixed(2)} |`);
}
