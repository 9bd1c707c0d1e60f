import { expect, test } from 'vitest';
import { aSite } from '../../../tests/fixtures/site.ts';
import { statusOfFigure } from '../../domain/status.ts';
import { siteNames } from '../../strings/site.ts';
import { vi } from '../../strings/vi.ts';
import { methodPage } from './method.ts';

test('the page lists the rules in the order in which they are evaluated', () => {
  const { rules } = methodPage({ names: siteNames(aSite(), []) });
  const numbers = rules.map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  // Worse than at the start, on the 15th day of a year: two rules fit, the first printed one wins.
  const target = {
    kind: 'percent',
    per: 'area',
    comparator: '>=',
    goal: 100,
    baseline: { value: 40, basis: 'x' },
    expectation: 'linear',
    checkpoints: [],
    areas: 'all',
    window: { start: '2017-01-01', due: '2017-12-31', basis: 'x' },
  } as const;
  const { status } = statusOfFigure({ ...target, checkpoints: [], areas: 'all' }, 30, '2017-01-15');
  const labels = rules.map((rule) => rule.status.label);
  expect(status).toBe('regressing');
  expect(labels.indexOf(vi.status.regressing)).toBeLessThan(
    labels.indexOf(vi.status['just-started']),
  );
});
