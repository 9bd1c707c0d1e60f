import { describe, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './test-counts.ts';

describe('the report of vitest', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
    ],
  };

  test('is counted by result', () => {
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 1, skipped: 2, flaky: 0 });
  });

  test('counts a file that could not be loaded as a failure', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    const testResults = [...report.testResults, unloaded];
    expect(vitestCounts({ ...report, testResults }).failed).toBe(2);
  });
});

test('a Playwright test that passed on retry counts as passed, and as flaky', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 0 };
  expect(playwrightCounts({ stats, errors: [] })).toEqual({
    passed: 7,
    failed: 1,
    skipped: 0,
    flaky: 2,
  });
});

test('a Playwright error outside of tests counts as a failure', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(playwrightCounts({ stats, errors: [{ message: 'no tests found' }] }).failed).toBe(1);
});
