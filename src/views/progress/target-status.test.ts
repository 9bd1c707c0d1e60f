import { expect, test } from 'vitest';
import { aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { historyRows } from './target-status.ts';

// Ba Bể reported on 19 February, and corrected that on 1 March.
const rows = (closedOn: string) => {
  const content = tinyContent({ plans: [aPlan(2017, closedOn)] });
  const [target] = content.targets;
  const area = content.areas.find(({ id }) => id === 'ba-be');
  if (!target || !area) throw new Error('the fixture has both');
  return historyRows(siteOf(content, '2026-01-01'), target, area);
};

test('a corrected figure stays in the list, marked as corrected', () => {
  expect(rows('2018-01-31').map(({ corrected, status }) => [corrected, status !== null])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('a correction received after the year was closed has no effect, and says why', () => {
  const [first, late] = rows('2017-02-28');
  expect(first).toMatchObject({ corrected: false, notes: [] });
  expect(first?.status).not.toBeNull();
  expect(late).toMatchObject({ corrected: false, status: null });
  expect(late?.notes).toContain('báo cáo sau ngày xét 28/02/2017, không tính');
});

test('a report of 0 of 0 stays in the list, and says that it does not count', () => {
  const content = tinyContent({ plans: [aPlan(2017, '2018-01-31')] });
  const [target] = content.targets;
  const area = content.areas.find(({ id }) => id === 'ba-be');
  const progress = content.progress.map((file) => ({
    ...file,
    figures: file.figures.map((o) =>
      file.area === 'ba-be' && o.supersedes !== undefined
        ? { ...o, value: undefined, numerator: 0, denominator: 0 }
        : o,
    ),
  }));
  if (!target || !area) throw new Error('the fixture has both');
  const [, nothing] = historyRows(siteOf({ ...content, progress }, '2026-01-01'), target, area);
  expect(nothing?.notes).toContain('0 trên 0: coi như chưa báo cáo');
});
