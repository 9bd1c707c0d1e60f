import { describe, expect, test } from 'vitest';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { parseQuery } from './query.ts';
import { REPORTS_TERM } from './terms.ts';

const leads = (query: string, literal = false) =>
  parseQuery(query, knowingTypes, literal).units.flatMap(({ forms }) =>
    forms.filter((form) => form === REPORTS_TERM),
  );

describe('the reports of a period lead to the clause that asks for them', () => {
  test.each([
    'chế độ báo cáo 6 tháng',
    'gui bao cao quy ve dau',
    'báo cáo quý II nộp khi nào',
    'báo cáo định kỳ',
    'báo cáo hằng tháng',
  ])('“%s”', (query) => {
    expect(leads(query)).toEqual([REPORTS_TERM]);
  });

  test.each(['báo cáo', 'bảo cáo quý', 'quý II', 'báo cáo quỹ cứu trợ', 'báo cáo năm 2017'])(
    'not “%s”',
    (query) => {
      expect(leads(query)).toEqual([]);
    },
  );

  test('not in a literal search', () => {
    expect(leads('báo cáo quý', true)).toEqual([]);
  });
});
