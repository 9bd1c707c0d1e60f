import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { targetInput } from '../../tests/fixtures/entries.ts';
import { directive } from './directive.ts';
import { guidance } from './guidance.ts';
import { milestone, milestoneSet } from './milestone.ts';
import { observance } from './observance.ts';
import { target, targetSet } from './target.ts';

/** The paths of the fields that a schema refuses. */
const refused = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => issue.path.join('.'));

describe('a target', () => {
  test('binds all districts and progresses linearly unless it says otherwise', () => {
    expect(target.parse(targetInput)).toMatchObject({
      areas: 'all',
      expectation: 'linear',
      per: 'area',
    });
  });

  test.each([
    [
      'due before it starts',
      { window: { start: '2017-12-31', due: '2017-01-01', basis: 'x' } },
      ['window.due'],
    ],
    [
      'a due day that does not exist',
      { window: { start: '2017-01-01', due: '2017-02-31', basis: 'x' } },
      ['window.due'],
    ],
    ['another comparison', { comparator: '>>' }, ['comparator']],
    ['another kind', { kind: 'ty-le' }, ['kind']],
    ['a negative goal', { goal: -1 }, ['goal']],
    ['a goal as text', { goal: '80%' }, ['goal']],
    ['a district twice', { areas: ['ba-be', 'ba-be'] }, ['areas']],
    ['districts by name', { areas: 'Ba Bể' }, ['areas']],
    ['a baseline without its basis', { baseline: { value: 0 } }, ['baseline.basis']],
    ['another period', { reportEvery: 'week' }, ['reportEvery']],
    ['another measure of size', { scale: 'ho' }, ['scale']],
    ['no words of the source', { quote: '' }, ['quote']],
    [
      'a checkpoint outside its time',
      { checkpoints: [{ date: '2017-05-01', expected: 0.5 }] },
      ['checkpoints'],
    ],
    [
      'a checkpoint of more than everything',
      { checkpoints: [{ date: '2017-02-01', expected: 40 }] },
      ['checkpoints.0.expected'],
    ],
    [
      'checkpoints that ask for less later',
      {
        checkpoints: [
          { date: '2017-02-01', expected: 0.5 },
          { date: '2017-03-01', expected: 0.4 },
        ],
      },
      ['checkpoints'],
    ],
    [
      'checkpoints where all is asked for on every day',
      { expectation: 'constant', checkpoints: [{ date: '2017-02-01', expected: 0.5 }] },
      ['checkpoints'],
    ],
  ])('may not have %s', (_case, given, where) => {
    expect(refused(target, { ...targetInput, ...given })).toEqual(where);
  });
});

describe('a clause', () => {
  const clause = { plan: '2017', part: 'item', number: 'I.1.2', order: 1, title: 'Kỷ niệm' };
  test.each([
    ['a year without quotation marks', { plan: 2017 }, ['plan']],
    ['a number that is no text', { number: 1.2 }, ['number']],
    ['a whole paragraph as its label', { label: 'a'.repeat(61) }, ['label']],
    ['a parent by its name', { parent: 'Mục I' }, ['parent']],
    ['an unknown part', { part: 'phu-luc' }, ['part']],
    ['an order that is no whole number', { order: 1.5 }, ['order']],
    ['a level that is no text', { levels: [1] }, ['levels.0']],
    ['a body by its name', { owners: { lead: ['Công an tỉnh'] } }, ['owners.lead.0']],
    ['an unknown field below', { owners: { chuTri: [] } }, ['owners']],
  ])('may not have %s', (_case, given, where) => {
    expect(refused(guidance, { ...clause, ...given })).toEqual(where);
  });

  test.each([
    ...['A.', '1.', '1.1.', 'a)', '(a)', 'đ)', 'Điều 3.', 'Phần thứ nhất', 'Phụ lục 1', 'MỤC I:'],
  ])('may have the label %s, or none', (label) => {
    const { number, ...bare } = clause;
    expect(refused(guidance, bare)).toEqual([]);
    expect(refused(guidance, { ...bare, label, parent: '2017/i' })).toEqual([]);
    expect(refused(guidance, { ...clause, number: label })).toEqual([]);
  });
});

describe('a day that comes back every year', () => {
  const base = { id: 'ngay', title: 'Ngày', since: null, note: 'Nguồn' };
  test.each([
    ['27/7', 'solar', 7, 27, true],
    ['29/2, which some years have', 'solar', 2, 29, true],
    ['30/2', 'solar', 2, 30, false],
    ['31/4', 'solar', 4, 31, false],
    ['1/1 of the lunar year', 'lunar', 1, 1, true],
    ['30/2 of the lunar year', 'lunar', 2, 30, true],
    ['31/1 of the lunar year', 'lunar', 1, 31, false],
  ])('%s: valid %s', (_case, calendar, month, day, good) => {
    expect(refused(observance, { ...base, calendar, month, day })).toEqual(good ? [] : ['day']);
  });
});

test('a milestone belongs to at least one clause', () => {
  const given = {
    id: 'tet',
    title: 'Tết',
    kind: 'event',
    when: { precision: 'unknown', printed: 'Tết' },
  };
  expect(refused(milestone, { ...given, guidance: ['2017/i-1-6'] })).toEqual([]);
  expect(refused(milestone, { ...given, guidance: [] })).toEqual(['guidance']);
});

test('the sets of a year name their year and hold nothing else', () => {
  expect(refused(milestoneSet, { plan: '2017', milestones: [] })).toEqual([]);
  expect(refused(targetSet, { plan: '2017', targets: [targetInput] })).toEqual([]);
  expect(refused(targetSet, { targets: [] })).toEqual(['plan']);
  expect(refused(milestoneSet, { plan: 2017, milestones: {} })).toEqual(['plan', 'milestones']);
  expect(refused(milestoneSet, { plan: '2017', milestones: [], targets: [] })).toEqual(['']);
});

test.each(['javascript:alert(1)', 'vanban.vn/10', 'ftp://vanban.vn'])(
  'refuses “%s” as the address of a document’s official copy',
  (officialUrl) => {
    const given = {
      type: 'chi-thi',
      symbol: null,
      title: 'x',
      subject: null,
      issuers: [],
      issued: { precision: 'unknown' },
    };
    expect(refused(directive, { ...given, officialUrl })).toEqual(['officialUrl']);
    expect(refused(directive, { ...given, officialUrl: 'https://vbpl.vn/10' })).toEqual([]);
  },
);
