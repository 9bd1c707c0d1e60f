import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneCase, province } from '../../../tests/fixtures/printed-cases.ts';
import {
  CONVENTIONS,
  type PrintedCase,
  readSentence,
} from '../../../tests/fixtures/printed-rules.ts';
import { aSite } from '../../../tests/fixtures/site.ts';
import { aPlan } from '../../../tests/fixtures/tiny-content.ts';
import { reportsOf, snapshotAt } from '../../domain/reports.ts';
import { judge, type StatusCode } from '../../domain/status.ts';
import { siteNames } from '../../strings/site.ts';
import { methodPage } from './method.ts';

const page = methodPage({ names: siteNames(aSite(), []), plan: aPlan() });
const table = page.rules.map(({ status, condition }) => ({
  status: status.code as StatusCode,
  fits: readSentence(condition),
}));

/** The first row of the printed table that fits. */
const byTable = (given: PrintedCase): StatusCode | undefined =>
  table.find(({ fits }) => fits({ ...given, statusOf: byTable }))?.status;

test('the numbers of the rules rise in the printed order', () => {
  const numbers = page.rules.map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('the notes that the table needs are printed', () => {
  expect(page.notes).toEqual(expect.arrayContaining(CONVENTIONS));
});

test('the printed rules, tried in their printed order, give the status of 2,000 made-up cases', () => {
  const alsoFit = new Set<string>();
  fc.assert(
    fc.property(oneCase, (one) => {
      const [first, ...others] = table.filter(({ fits }) => fits(one));
      const { status } = judge(one.target, one.reporter.id, one.reports, one.on);
      expect(first?.status).toBe(status);
      for (const other of others) alsoFit.add(`${status} before ${other.status}`);
    }),
    { seed: 2017, numRuns: 2000 },
  );
  // The place of the rules that fit the same cases matters.
  expect([...alsoFit]).toEqual(
    expect.arrayContaining([
      'not-applicable before stopped',
      'stopped before done-on-time',
      'done-on-time before not-yet-due',
      'not-yet-due before no-data',
      'done-on-time before due-today',
      'due-today before behind',
      'due-today before closing',
      'within-limit before no-basis',
      'over-limit before no-basis',
      'in-time before no-basis',
      'closing before just-started',
      'regressing before just-started',
      'regressing before behind',
      'just-started before on-track',
    ]),
  );
});

test('the printed rules give every status of 200 made-up provinces on ten days', () => {
  const given = new Set<StatusCode>();
  fc.assert(
    fc.property(province, ({ targets, reporters, files, days, closedOn }) => {
      const reports = reportsOf(files);
      const facts = {
        find: (id: string) => targets.find((target) => target.id === id),
        closedOn: () => closedOn,
      };
      for (const on of days) {
        const snapshot = snapshotAt(reporters, reports, on, facts);
        for (const reporter of reporters) {
          const others = targets.map((target) => ({
            target,
            reports: reports(target.id, reporter.id),
          }));
          for (const one of others) {
            const { status } = snapshot.judgement(one.target, reporter.id);
            const printed = byTable({ ...one, reporter, on, closedOn, others });
            expect(`${one.target.id} ${reporter.id} ${on}: ${printed}`).toBe(
              `${one.target.id} ${reporter.id} ${on}: ${status}`,
            );
            given.add(status);
          }
        }
      }
    }),
    { seed: 2026, numRuns: 200, endOnFailure: true },
  );
  // Every rule was met.
  expect(table.map(({ status }) => status).filter((status) => !given.has(status))).toEqual([]);
});
