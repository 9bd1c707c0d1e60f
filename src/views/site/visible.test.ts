import { expect, test } from 'vitest';
import { tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { withoutHiddenEntries } from './visible.ts';

test('content without hidden entries is returned unchanged', () => {
  expect(withoutHiddenEntries(tinyContent({ plans: [] })).plans).toEqual([]);
  const content = tinyContent();
  const complete = {
    ...content,
    plans: content.plans.map((plan) => ({ ...plan, reportingItem: '2017/i-2-4' })),
  };
  expect(withoutHiddenEntries(complete)).toEqual(complete);
});

test('entries that depend on a hidden entry are removed, and so are their dependants', () => {
  // The clause is hidden, so its target must be removed, and with the target its reports.
  const content = tinyContent();
  const shown = withoutHiddenEntries({
    ...content,
    plans: content.plans.map((plan) => ({ ...plan, reportingItem: '2017/i-1-2' })),
    guidance: content.guidance.filter((item) => item.id !== '2017/i-2-4'),
  });
  expect(shown.targets).toEqual([]);
  expect(shown.progress).toEqual([]);
  expect(JSON.stringify(shown)).not.toContain('2017/attp-khu-dan-cu');
  expect(shown.milestones).toHaveLength(1);
});

test('hiding a plan hides all content of its year', () => {
  const shown = withoutHiddenEntries(tinyContent({ plans: [] }));
  expect([shown.guidance, shown.milestones, shown.targets, shown.progress]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(shown.directives).toHaveLength(2);
});
