import { existsSync, readFileSync } from 'node:fs';

/** What a test runner says of its tests. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** Not run, for a reason that the test gives. */
  readonly skipped: number;
  /** Of those that passed, how many did so at the second try only. */
  readonly flaky: number;
}

export const NONE: TestCounts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

/** Of vitest's JSON report (reporter "json"), what is counted here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files, of which one that could not be loaded has no test to fail. */
  readonly testResults: ReadonlyArray<{
    readonly status: string;
    readonly assertionResults: ReadonlyArray<{ readonly status: string }>;
  }>;
}

/** Of Playwright's JSON report (reporter "json"), what is counted here. */
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

/** Reads the report in a file; a runner that wrote none had nothing to count. */
export const countsIn =
  <Report>(file: string, read: (report: Report) => TestCounts) =>
  (): TestCounts =>
    existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : NONE;
