import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './root.ts';
import { playwrightCounts, vitestCounts } from './test-counts.ts';

describe('the report of vitest', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      {
        name: join(ROOT, 'src/a.test.ts'),
        status: 'passed',
        message: '',
        assertionResults: [{ status: 'passed', fullName: 'adds' }],
      },
      {
        name: join(ROOT, 'src/b.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'reads' },
          {
            status: 'failed',
            fullName: 'a report is kept',
            failureMessages: ['\u001b[31mError: lost\u001b[39m\n    at b.test.ts:3'],
          },
        ],
      },
    ],
  };

  test('is counted by result', () => {
    const { failures: _failures, ...counts } = vitestCounts(report);
    expect(counts).toEqual({ passed: 7, failed: 1, skipped: 2, flaky: 0 });
  });

  test('names what failed, and the first line of why', () => {
    expect(vitestCounts(report).failures).toEqual([
      { test: 'src/b.test.ts › a report is kept', message: 'Error: lost' },
    ]);
  });

  test('counts a file that could not be loaded as a failure', () => {
    const unloaded = {
      name: join(ROOT, 'src/c.test.ts'),
      status: 'failed',
      message: 'Cannot find module',
      assertionResults: [],
    };
    const testResults = [...report.testResults, unloaded];
    const { failed, failures } = vitestCounts({ ...report, testResults });
    expect(failed).toBe(2);
    expect(failures[1]).toEqual({ test: 'src/c.test.ts', message: 'Cannot find module' });
  });
});

test('a Playwright test that passed on retry counts as passed, and as flaky', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 0 };
  expect(playwrightCounts({ stats, errors: [] })).toEqual({
    passed: 7,
    failed: 1,
    skipped: 0,
    flaky: 2,
    failures: [],
  });
});

test('a Playwright error outside of tests counts as a failure', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  const { failed, failures } = playwrightCounts({ stats, errors: [{ message: 'no tests found' }] });
  expect(failed).toBe(1);
  expect(failures).toEqual([{ test: 'Playwright', message: 'no tests found' }]);
});

test('Playwright tests that failed, also only at first, are named with their titles', () => {
  const ran = (status: string, ...messages: Array<string>) => [
    {
      projectName: 'phone',
      status,
      results: [{ errors: messages.map((message) => ({ message })) }],
    },
  ];
  const suites = [
    {
      title: 'a.spec.ts',
      specs: [{ title: 'opens', tests: ran('expected') }],
      suites: [
        {
          title: 'the menu',
          specs: [
            { title: 'closes', tests: ran('unexpected', 'Error: still open\n  at line 3') },
            { title: 'opens again', tests: ran('flaky', 'Timeout') },
          ],
        },
      ],
    },
  ];
  const stats = { expected: 1, unexpected: 1, flaky: 1, skipped: 0 };
  expect(playwrightCounts({ stats, errors: [], suites }).failures).toEqual([
    { test: '[phone] › a.spec.ts › the menu › closes', message: 'Error: still open' },
    { test: '[phone] › a.spec.ts › the menu › opens again', message: 'Timeout' },
  ]);
});
