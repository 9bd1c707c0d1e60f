import { describe, expect, test } from 'vitest';
import {
  aDirective,
  anArea,
  anItem,
  aPlan,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import type { Content } from './types.ts';

const site = (given: Partial<Content> = {}, now = '2017-03-15') => siteOf(tinyContent(given), now);
const ids = (entries: ReadonlyArray<{ readonly id: string }>) => entries.map(({ id }) => id);

describe('derived sides of relations', () => {
  const { of, find } = site();
  test.each([
    [
      'a document is cited by the clause that prints its symbol',
      of.itemsCiting('10-ct-tw-2016'),
      ['2017/i-1-2'],
    ],
    [
      'a document is cited by the clause that only names it',
      of.itemsCiting('de-an-01'),
      ['2017/i-2-4'],
    ],
    [
      'a clause lists the documents it prints',
      of.directivesOfItem('2017/i-1-2'),
      ['10-ct-tw-2016'],
    ],
    ['a clause lists the documents it names', of.directivesOfItem('2017/i-2-4'), ['de-an-01']],
    ['a programme lists its clauses', of.itemsOfProgram('an-toan-thuc-pham'), ['2017/i-2-4']],
    [
      'a document lists the programmes based on it',
      of.programsOnDirective('10-ct-tw-2016'),
      ['an-toan-thuc-pham'],
    ],
    [
      'a campaign lists the clauses that name it',
      of.itemsOfCampaign('thuong-binh-liet-si'),
      ['2017/i-1-2'],
    ],
    [
      'a campaign lists its milestones',
      of.milestonesOfCampaign('thuong-binh-liet-si'),
      ['2017/thuong-binh-liet-si'],
    ],
    [
      'a clause lists its milestones',
      of.milestonesOfItem('2017/i-1-2'),
      ['2017/thuong-binh-liet-si'],
    ],
    ['a clause lists its targets', of.targetsOfItem('2017/i-2-4'), ['2017/attp-khu-dan-cu']],
    ['a plan lists its targets', of.targetsOfPlan('2017'), ['2017/attp-khu-dan-cu']],
    ['an entry without relations has an empty list', of.itemsCiting('khong-co'), []],
  ])('%s', (_case, entries, expected) => {
    expect(ids(entries)).toEqual(expected);
  });

  test('a lookup finds shown entries by id, and nothing for hidden ones', () => {
    expect(find.area('ba-be')?.name).toBe('Huyện Ba Bể');
    expect(find.item('2017/i-9')).toBeUndefined();
  });

  test('a clause that cites a document twice and also names it is listed once', () => {
    const body = 'Chỉ thị 10-CT/TW. Theo 10-CT/TW.';
    const twice = site({ guidance: [anItem('2017/i-1', body, { references: ['10-ct-tw-2016'] })] });
    expect(ids(twice.of.itemsCiting('10-ct-tw-2016'))).toEqual(['2017/i-1']);
    expect(ids(twice.of.directivesOfItem('2017/i-1'))).toEqual(['10-ct-tw-2016']);
  });
});

describe('a document that the edition hides', () => {
  const hidden = site({ directives: [aDirective('khac', '99-KL/TW')] });

  test('is left out of the lists of the clauses that print or name it', () => {
    expect(hidden.of.directivesOfItem('2017/i-1-2')).toEqual([]);
    expect(hidden.of.directivesOfItem('2017/i-2-4')).toEqual([]);
    expect(hidden.find.directive('10-ct-tw-2016')).toBeUndefined();
  });
});

describe('judgement of a target in a district', () => {
  const [target] = tinyContent().targets;
  if (!target) throw new Error('the fixture has a target');

  test('uses the corrected reports of that district and target only', () => {
    const judgement = site().judgement(target, 'ba-be');
    expect(judgement).toMatchObject({ figure: 60, status: 'on-track' });
    expect(judgement.latest?.id).toBe('bc-2');
    expect(site().judgement(target, 'na-ri').status).toBe('no-data');
  });

  test('the history still contains the corrected report', () => {
    expect(ids(site().observations(target.id, 'ba-be'))).toEqual(['bc-1', 'bc-2']);
    expect(site().observations(target.id, 'na-ri')).toEqual([]);
  });

  test('is computed once per build for each district', () => {
    const one = site();
    const first = one.judgement(target, 'ba-be');
    expect(one.judgement(target, 'ba-be')).toBe(first);
    expect(one.judgement(target, 'na-ri')).not.toBe(first);
  });

  test.each([
    { case: 'today, while the plan is open', now: '2017-02-20', closed: null, on: '2017-02-20' },
    {
      case: 'today, before the plan closes',
      now: '2017-02-20',
      closed: '2017-03-31',
      on: '2017-02-20',
    },
    {
      case: 'the closing day, from then on',
      now: '2026-01-01',
      closed: '2017-03-31',
      on: '2017-03-31',
    },
  ])('the evaluation day is $case', ({ now, closed, on }) => {
    const built = site({ plans: [aPlan(2017, closed)] }, now);
    expect(built.evaluatedOn('2017')).toBe(on);
    expect(built.judgement(target, 'na-ri').judgedAt).toBe(on);
  });

  test('a report received after the plan closed does not count', () => {
    const built = site({ plans: [aPlan(2017, '2017-02-28')] }, '2026-01-01');
    expect(built.judgement(target, 'ba-be')).toMatchObject({ figure: 50 });
  });

  test('each plan has its own evaluation day', () => {
    const built = site({ plans: [aPlan(2017), aPlan(2018, null)] }, '2018-06-01');
    expect([built.evaluatedOn('2017'), built.evaluatedOn('2018')]).toEqual([
      '2018-01-31',
      '2018-06-01',
    ]);
    expect(built.plan.id).toBe('2018');
  });
});

describe('sample figures', () => {
  test('mark only the plan that they belong to', () => {
    const progress = tinyContent().progress.map((p) => ({ ...p, sample: true }));
    const built = site({ progress });
    expect(built.hasSample('2017')).toBe(true);
    expect(built.hasSample('2018')).toBe(false);
    expect(site().hasSample('2017')).toBe(false);
  });
});

describe('C2, G1: a plan whose reporters are of another level', () => {
  const later = {
    ...aPlan(2026, null),
    reporters: [{ from: '2026-01-01', levels: ['commune'] }],
  };
  const districts = tinyContent().areas.map((area) => ({ ...area, until: '2025-07-01' }));
  const areas = [...districts, anArea('xa-moi', 'Xã Mới', { kind: 'xa', from: '2025-07-01' })];
  const both = site({ plans: [aPlan(), later], areas }, '2026-11-30');

  test('leaves the words of an earlier plan as they were', () => {
    expect(both.namesOf('2017')).toEqual(site().names);
    expect(both.namesOf('2017').units).toBe('huyện, thành phố');
    expect(ids(both.reporters('2017'))).toEqual(['ba-be', 'na-ri']);
  });

  test('has no word of a level that has ended', () => {
    const { unitLevel, units } = both.namesOf('2026');
    expect([unitLevel, units]).toEqual(['xã', 'xã, phường, thị trấn']);
    expect(ids(both.reporters('2026'))).toEqual(['xa-moi']);
    expect(both.names).toEqual(both.namesOf('2026'));
  });
});

test('a build without a plan fails with a message', () => {
  expect(() => site({ plans: [] })).toThrow('content/plans');
});
