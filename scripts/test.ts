import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { ROOT } from './root.ts';
import { type Check, runChecks, type Stage } from './run-checks.ts';
import { countsIn, playwrightCounts, vitestCounts } from './test-counts.ts';

/**
 * `npm test`: every check of the project. The two lanes of a stage use both cores of a small machine. All
 * checks run even when one fails; the last line sums up the test runners' reports.
 */
const REPORTS = '.build/test';
const bin = (path: string) => join(ROOT, 'node_modules', path);
const npm = (name: string, script: string): Check => ({
  name,
  command: ['npm', 'run', '--silent', script],
});
const node = (name: string, ...args: Array<string>): Check => ({
  name,
  command: [process.execPath, ...args],
});

function vitest(name: string, id: string, ...projects: Array<string>): Check {
  const report = `${REPORTS}/${id}.json`;
  const args = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    ...node(name, bin('vitest/vitest.mjs'), 'run', ...args, ...reporters),
    counts: countsIn(join(ROOT, report), vitestCounts),
  };
}

const stages: ReadonlyArray<Stage> = [
  [
    [
      npm('Types', 'typecheck'),
      { ...npm('Check and build content/', 'build'), env: { BASE: '/' } },
      node(
        'Issue forms and owners of the content',
        'scripts/run.mjs',
        'generate',
        'forge',
        '--check',
      ),
      node('Build the sites of the tests', 'tests/support/build-sites.ts'),
    ],
    [npm('Lint and unused code', 'lint'), vitest('Unit tests', 'unit', 'unit')],
  ],
  [[vitest('Built sites', 'sites', '!unit', '!faults')]],
  [
    [
      {
        ...node('End to end in Chromium', 'tests/e2e/run.ts'),
        counts: countsIn(join(ROOT, REPORTS, 'e2e.json'), playwrightCounts),
      },
    ],
  ],
];

rmSync(join(ROOT, REPORTS), { recursive: true, force: true });
const results = await runChecks(stages);

console.log(`\n${styleText('bold', 'Summary')}`);
for (const { ok, name, seconds, counts } of results) {
  const mark = ok ? styleText('green', '✔') : styleText('red', '✖');
  const tests = counts.passed > 0 ? `, ${counts.passed} passed` : '';
  const doubt = counts.flaky > 0 ? `, ${counts.flaky} only at the second try` : '';
  const left = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(
    `${mark} ${name} (${seconds.toFixed(1)} s)${tests}${styleText('yellow', doubt + left)}`,
  );
  for (const { test, message } of counts.failures) console.log(`    ${test}\n      ${message}`);
}
const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
// A command that failed without a failed test (a build, a type error, a runner that did not start) counts
// as one.
const failed = results.reduce(
  (sum, { ok, counts }) => sum + (ok ? counts.failed : Math.max(counts.failed, 1)),
  0,
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
