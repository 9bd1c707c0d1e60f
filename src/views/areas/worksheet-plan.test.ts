import { expect, test } from 'vitest';
import { aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { worksheetPlan } from './worksheet-plan.ts';

test('a worksheet is of the newest year with targets, so that its address stays when a year begins', () => {
  const plans = [aPlan(2017), aPlan(2018, null)];
  const site = siteOf(tinyContent({ plans }), '2018-06-01');
  expect(site.plan.id).toBe('2018');
  expect(worksheetPlan(site, 'ba-be')?.id).toBe('2017');
  expect(worksheetPlan(site, 'khong-co')).toBeUndefined();
});
