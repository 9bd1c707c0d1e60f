import { spawn } from 'node:child_process';
import { styleText } from 'node:util';
import { ROOT } from './root.ts';

/**
 * `npm test`: every check of the project, one after the other, in the order in which a failure
 * tells most. All run even when one fails; the last line sums up the test runners.
 */
interface Check {
  readonly name: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
}

const checks: ReadonlyArray<Check> = [
  { name: 'Content', command: 'npm run check' },
  { name: 'Types', command: 'npm run typecheck' },
  { name: 'Lint and unused code', command: 'npm run lint' },
  { name: 'Unit tests', command: 'npm run test:unit' },
  { name: 'Build', command: 'npm run build', env: { BASE: '/' } },
  {
    name: 'Build under /mttq/',
    command: 'npm run build',
    env: { BASE: '/mttq/', DIST: '.build/mttq' },
  },
  { name: 'Built pages', command: 'npm run test:site' },
  { name: 'Hostile content', command: 'npm run test:safety' },
  { name: 'Served by nginx and Caddy', command: 'npm run test:serve' },
  { name: 'End to end in Chromium', command: 'npm run test:e2e' },
];

interface Result extends Check {
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
  /** Not tried, because something is not installed; the test says what. */
  readonly skipped: number;
  /** Of those that passed, how many did so at the second try only. */
  readonly flaky: number;
  readonly seconds: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are control characters.
const COLOURS = /\u001b\[[0-9;]*m/g;

/** Reads "12 passed", "1 failed", "1 flaky" from the closing lines of vitest and Playwright. */
function counts(output: string): Pick<Result, 'passed' | 'failed' | 'skipped' | 'flaky'> {
  const lines = output.replace(COLOURS, '').split('\n');
  const last = (word: string) => {
    // vitest also counts files ("Test Files  3 passed"): only tests are summed.
    const found = lines
      .filter((line) => !line.includes('Test Files'))
      .map((line) => new RegExp(`(?:^|[\\s|(])(\\d+) ${word}\\b`).exec(line)?.[1])
      .filter((match) => match !== undefined);
    return Number(found.at(-1) ?? 0);
  };
  const flaky = last('flaky');
  return {
    passed: last('passed') + flaky,
    failed: last('failed'),
    skipped: last('skipped'),
    flaky,
  };
}

const NONE = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

function run(check: Check): Promise<Result> {
  console.log(`\n${styleText('bold', `▶ ${check.name}`)}  (${check.command})`);
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(check.command, {
      cwd: ROOT,
      shell: true,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...check.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
        process.stdout.write(text);
      });
    }
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      const tests = check.command.includes('test:') ? counts(output) : NONE;
      resolve({ ...check, ok: code === 0, ...tests, seconds });
    });
  });
}

const results: Array<Result> = [];
for (const check of checks) results.push(await run(check));

console.log(`\n${styleText('bold', 'Summary')}`);
for (const { ok, name, seconds, skipped, flaky } of results) {
  const mark = ok ? styleText('green', '✔') : styleText('red', '✖');
  const doubt = flaky > 0 ? styleText('yellow', `, ${flaky} only at the second try`) : '';
  const left = skipped > 0 ? styleText('yellow', `, ${skipped} not tried here`) : '';
  console.log(`${mark} ${name} (${seconds.toFixed(1)} s)${doubt}${left}`);
}
// A check that is no test runner counts as one test; so does a runner that failed without counting.
const sum = results.reduce(
  (total, { ok, passed, failed, command }) => {
    const counted = command.includes('test:');
    const extra = counted ? (ok ? 0 : Math.max(0, failed === 0 ? 1 : 0)) : ok ? 0 : 1;
    return {
      passed: total.passed + passed + (counted || !ok ? 0 : 1),
      failed: total.failed + failed + extra,
    };
  },
  { passed: 0, failed: 0 },
);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = results.every((result) => result.ok) ? 0 : 1;
