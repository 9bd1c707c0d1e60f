import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { contradictions } from './contradictions.ts';

const [march, june] = ['2017-03-31', '2017-06-30'];
const share = (asOf: string, numerator: number, denominator: number, given = {}) =>
  anObservation(asOf, { numerator, denominator }, given);
const value = (asOf: string, amount: number, given = {}) =>
  anObservation(asOf, { value: amount }, given);

const percent = aTarget();
const communes = aTarget({ scale: 'communes' });
const limit = aTarget({ kind: 'limit', comparator: '<=', goal: 0, expectation: 'constant' });
const quota = aTarget({ kind: 'quota', goal: 2 });
const perUnit = aTarget({ kind: 'quota', per: 'unit', goal: 2 });
const always = aTarget({ goal: 100, expectation: 'constant', baseline: null });

describe('figures that cannot all be right', () => {
  test.each([
    ['more done than there is', percent, [share(march, 60, 54)], ['impossible']],
    [
      'two figures for one day',
      percent,
      [share(march, 10, 54, { id: 'a' }), share(march, 12, 54, { id: 'b' })],
      ['same-day'],
    ],
    ['less done than before', percent, [share(march, 30, 54), share(june, 20, 54)], ['fell']],
    ['fewer communes chosen than before', quota, [value(march, 2), value(june, 1)], ['fell']],
    [
      'another total than before',
      percent,
      [share(march, 10, 54), share(june, 20, 60)],
      ['whole-changed'],
    ],
    [
      'another number of communes than the district has',
      communes,
      [share(march, 4, 15)],
      ['other-size'],
    ],
    [
      'called done, but short of the goal',
      percent,
      [share(march, 10, 54, { lifecycle: 'done' })],
      ['done-unmet'],
    ],
  ] as const)('%s', (_case, target, reports, kinds) => {
    const found = contradictions(target, { communes: 16 }, reports, '2017-12-31');
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('figures without a contradiction', () => {
  test.each([
    [
      'the same figure twice for one day',
      percent,
      [share(march, 10, 54, { id: 'a' }), share(march, 10, 54, { id: 'b' })],
    ],
    ['growing figures', percent, [share(march, 10, 54), share(june, 20, 54)]],
    ['fewer households without help', limit, [value(march, 4), value(june, 1)]],
    [
      'more communes chosen, so more to fulfil the quota',
      perUnit,
      [share(march, 1, 1), share(june, 1, 2)],
    ],
    ['more reports due than before', always, [share(march, 3, 3), share(june, 5, 6)]],
    ['all of the communes', communes, [share(march, 4, 16)]],
    ['done, and the goal met', percent, [share(march, 44, 54, { lifecycle: 'done' })]],
    ['nothing at all', percent, []],
  ] as const)('%s', (_case, target, reports) => {
    expect(contradictions(target, { communes: 16 }, reports, '2017-12-31')).toEqual([]);
  });

  test('a wrong figure that was corrected is not reported', () => {
    const wrong = share(march, 50, 54, { id: 'bc-1' });
    const right = share(march, 5, 54, {
      id: 'bc-2',
      reportedOn: '2017-05-01',
      supersedes: 'bc-1',
      reason: 'Gõ nhầm',
    });
    const reports = [wrong, right, share(june, 20, 54)];
    expect(contradictions(percent, { communes: 16 }, reports, '2017-12-31')).toEqual([]);
    expect(contradictions(percent, { communes: 16 }, reports, '2017-04-30')).toEqual([]);
  });
});
