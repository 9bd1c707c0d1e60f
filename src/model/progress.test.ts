import { describe, expect, test } from 'vitest';
import { observationInput } from '../../tests/fixtures/entries.ts';
import { observation } from './progress.ts';

/** The fields that the schema refuses in a report. */
const refused = (value: unknown) =>
  (observation.safeParse(value).error?.issues ?? []).map((issue) => issue.path.join('.'));

describe('a report', () => {
  const { value: _, ...bare } = observationInput;
  test.each([
    ['a value', { value: 2 }],
    ['so many of so many', { numerator: 43, denominator: 54 }],
    ['zero, which is a figure', { value: 0 }],
    ['none of none', { numerator: 0, denominator: 0 }],
  ])('may give %s', (_case, figure) => {
    expect(refused({ ...bare, ...figure })).toEqual([]);
  });

  test.each([
    ['no figure', {}, ['value']],
    ['parts without the whole', { numerator: 43 }, ['value']],
    ['a whole without parts', { denominator: 54 }, ['value']],
    ['a value and a fraction', { value: 80, numerator: 43, denominator: 54 }, ['value']],
    ['a value and half of a fraction', { value: 80, numerator: 43 }, ['value']],
    ['a negative figure', { value: -1 }, ['value']],
    ['a figure as text', { value: '79,5' }, ['value']],
    [
      'a day that does not exist',
      { value: 1, asOf: '2017-02-31', reportedOn: '2017-03-05' },
      ['asOf'],
    ],
    ['a report before its figures', { value: 1, reportedOn: '2017-02-18' }, ['reportedOn']],
    ['a correction without a reason', { value: 1, supersedes: 'bc-0' }, ['reason']],
    ['an unknown state of work', { value: 1, lifecycle: 'cham' }, ['lifecycle']],
    ['no source', { value: 1, document: ' ' }, ['document']],
    ['an unknown field', { value: 1, ghiChu: 'x' }, ['']],
  ])('may not give %s', (_case, given, where) => {
    expect(refused({ ...bare, ...given })).toEqual(where);
  });

  test('a correction with a reason is valid, and is running unless it says otherwise', () => {
    const given = { ...bare, value: 1, supersedes: 'bc-0', reason: 'Đếm thiếu' };
    expect(observation.parse(given)).toMatchObject({ lifecycle: 'running', final: false });
  });
});
