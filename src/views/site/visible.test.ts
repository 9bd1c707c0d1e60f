import { expect, test } from 'vitest';
import { tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { withoutHiddenEntries } from './visible.ts';

test('content without gaps stays as it is', () => {
  expect(withoutHiddenEntries(tinyContent({ plans: [] })).plans).toEqual([]);
  const content = tinyContent();
  const complete = {
    ...content,
    plans: content.plans.map((plan) => ({ ...plan, reportingItem: '2017/i-2-4' })),
  };
  expect(withoutHiddenEntries(complete)).toEqual(complete);
});

test('what hangs on a hidden entry goes, and what hangs on that', () => {
  // The clause is hidden, so its target must be removed, and with the target its reports.
  const content = tinyContent();
  const shown = withoutHiddenEntries({
    ...content,
    plans: content.plans.map((plan) => ({ ...plan, reportingItem: '2017/i-1-2' })),
    guidance: content.guidance.filter((item) => item.id !== '2017/i-2-4'),
  });
  expect(shown.targets).toEqual([]);
  expect(shown.progress.flatMap((reports) => reports.observations)).toEqual([]);
  expect(JSON.stringify(shown)).not.toContain('2017/attp-khu-dan-cu');
  expect(shown.milestones).toHaveLength(1);
});

test('a hidden plan takes everything of its year with it', () => {
  const shown = withoutHiddenEntries(tinyContent({ plans: [] }));
  expect([shown.guidance, shown.milestones, shown.targets, shown.progress]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(shown.directives).toHaveLength(2);
});
