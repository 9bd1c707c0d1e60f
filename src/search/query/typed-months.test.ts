import { describe, expect, test } from 'vitest';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { parseQuery } from './query.ts';
import { monthTerm } from './terms.ts';

const read = (query: string) => parseQuery(query, knowingTypes);

describe('a month leads to its calendar', () => {
  test.each([
    ['lịch tháng 7', 7, null],
    ['thang 10/2017', 10, 2017],
    ['tháng 10/20', 10, null],
    ['tháng 5 năm 2017', 5, 2017],
    ['lịch 10/2017', 10, 2017],
    ['tháng mười một có gì', 11, null],
    ['lich thang tu', 4, null],
    ['tháng giêng', 1, null],
    ['Tháng Chạp', 12, null],
    ['t12/2017', 12, 2017],
    ['lịch T7', 7, null],
  ])('“%s”', (query, month, year) => {
    const { months, units } = read(query);
    expect(months).toEqual([{ month, year }]);
    expect(units.filter(({ plain }) => !plain)).toMatchObject([
      { forms: [monthTerm(month, year)], weight: 1 },
    ]);
  });

  test('one that may go on is a beginning: “tháng 1” becomes “tháng 12”', () => {
    expect(read('lịch tháng 1').units[0]?.begins).toBe('zn1');
    expect(read('lịch tháng tư').units[0]?.begins).toBeUndefined();
  });

  test('beside other words it is one thing of several', () => {
    const [unit] = read('báo cáo tháng 7').units;
    expect(unit?.forms).toEqual([monthTerm(7, null)]);
    expect(unit?.weight).toBeLessThan(0.5);
  });

  test.each(['6 tháng đầu năm', 'ba tháng', 'tháng cao điểm', 'tháng tự', 'tháng 13'])(
    'not “%s”',
    (query) => {
      expect(read(query).months).toEqual([]);
    },
  );

  test('a day is in the calendar of its month', () => {
    expect(read('27/7').units[0]?.forms).toContain(monthTerm(7, null));
    expect(read('27/7/2017').units[0]?.forms).toContain(monthTerm(7, 2017));
  });
});
