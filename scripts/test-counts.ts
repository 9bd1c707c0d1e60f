import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './root.ts';

/** A test that failed, or passed only on retry. */
export interface TestFailure {
  /** The file and the titles of the test. */
  readonly test: string;
  /** The first line of what went wrong. */
  readonly message: string;
}

/** The results of a test runner. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** Not run; the test gives the reason. */
  readonly skipped: number;
  /** Passed only on retry. */
  readonly flaky: number;
  /** Named again at the end of a run: the end is what is kept of a long log. */
  readonly failures: ReadonlyArray<TestFailure>;
}

export const NONE: TestCounts = { passed: 0, failed: 0, skipped: 0, flaky: 0, failures: [] };

/** The parts of vitest's JSON report (reporter "json") that are counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files: one that could not be loaded has no test that could fail. */
  readonly testResults: ReadonlyArray<{
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: ReadonlyArray<{
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: ReadonlyArray<string> | null;
    }>;
  }>;
}

/** The parts of Playwright's JSON report (reporter "json") that are counted. */
interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly errors: ReadonlyArray<PlaywrightError>;
  readonly suites?: ReadonlyArray<PlaywrightSuite>;
}

interface PlaywrightError {
  readonly message?: string;
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: ReadonlyArray<PlaywrightSuite>;
  readonly specs?: ReadonlyArray<{
    readonly title: string;
    readonly tests: ReadonlyArray<{
      readonly projectName: string;
      readonly status: string;
      readonly results: ReadonlyArray<{ readonly errors: ReadonlyArray<PlaywrightError> }>;
    }>;
  }>;
}

const failure = (test: string, message = ''): TestFailure => ({
  test,
  message: stripVTControlCharacters(message).trim().split('\n', 1)[0] ?? '',
});

export function vitestCounts(report: VitestReport): TestCounts {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: 0,
    failures: [
      ...report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) =>
            failure(`${relative(ROOT, name)} › ${fullName}`, failureMessages?.[0]),
          ),
      ),
      ...unloaded.map(({ name, message }) => failure(relative(ROOT, name), message)),
    ],
  };
}

/** The tests of a suite and of those in it that failed at least once. */
function playwrightFailures(
  suite: PlaywrightSuite,
  path: ReadonlyArray<string>,
): Array<TestFailure> {
  const here = [...path, suite.title].filter((title) => title !== '');
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        failure(
          [`[${projectName}]`, ...here, title].join(' › '),
          results.flatMap(({ errors }) => errors)[0]?.message,
        ),
      ),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => playwrightFailures(inner, here))];
}

export function playwrightCounts({ stats, errors, suites }: PlaywrightReport): TestCounts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    flaky: stats.flaky,
    failures: [
      ...(suites ?? []).flatMap((suite) => playwrightFailures(suite, [])),
      ...errors.map(({ message }) => failure('Playwright', message)),
    ],
  };
}

/** Parses the report in a file; without a file all counts are zero. */
export const countsIn =
  <Report>(file: string, read: (report: Report) => TestCounts) =>
  (): TestCounts =>
    existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : NONE;
