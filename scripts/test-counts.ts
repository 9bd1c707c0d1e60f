import { existsSync, readFileSync } from 'node:fs';

/** The results of a test runner. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** Not run; the test gives the reason. */
  readonly skipped: number;
  /** Passed only on retry. */
  readonly flaky: number;
}

export const NONE: TestCounts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

/** The parts of vitest's JSON report (reporter "json") that are counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files: one that could not be loaded has no test that could fail. */
  readonly testResults: ReadonlyArray<{
    readonly status: string;
    readonly assertionResults: ReadonlyArray<{ readonly status: string }>;
  }>;
}

/** The parts of Playwright's JSON report (reporter "json") that are counted. */
interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly errors: ReadonlyArray<unknown>;
}

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
  };
}

export function playwrightCounts({ stats, errors }: PlaywrightReport): TestCounts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    flaky: stats.flaky,
  };
}

/** Parses the report in a file; without a file all counts are zero. */
export const countsIn =
  <Report>(file: string, read: (report: Report) => TestCounts) =>
  (): TestCounts =>
    existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : NONE;
