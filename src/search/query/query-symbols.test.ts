import { describe, expect, test } from 'vitest';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { clauseTerms } from './clause-terms.ts';
import { parseQuery } from './query.ts';
import { codeTerm, dateTerm, dayTerm, typeTerm } from './terms.ts';

const knowledge = knowingTypes;
/** Forms without those of pages that a query leads to besides (typed-months.test.ts, leads.test.ts). */
const withoutLeads = (forms: ReadonlyArray<string>) =>
  forms.filter((form) => !/^z(?:n\d|bcz)/.test(form));
const parts = (query: string): Array<string> =>
  parseQuery(query, knowledge)
    .units.map(({ forms }) => withoutLeads(forms).join('/'))
    .filter(Boolean);
/** The units that represent a symbol, a date or a clause. */
const special = (query: string): Array<string> =>
  parseQuery(query, knowledge).units.flatMap(({ plain, forms }) =>
    plain ? [] : withoutLeads(forms),
  );

const [clause12 = ''] = clauseTerms('1.2');

describe('a symbol is one unit of a query', () => {
  test.each([
    ['alone', '10-CT/TW', [codeTerm(10, ['CT', 'TW'])]],
    ['by name', 'Chỉ thị số 10', [typeTerm('ct', 10)]],
    ['with a leading zero', 'kết luận 05', [typeTerm('kl', 5)]],
    ['Đề án has no symbol but a number', 'de an 01', [typeTerm('da', 1)]],
    ['Đề án as a code', 'ĐA 01', [typeTerm('da', 1)]],
    ['spaces doubled', 'nghị  quyết  liên  tịch  88', [typeTerm('nqlt', 88)]],
    ['with other words', 'kế hoạch 37 của UBND tỉnh', [typeTerm('kh', 37), 'của', 'ubnd', 'tỉnh']],
    ['two of them', '10-CT/TW 18-CT/TW', [codeTerm(10, ['CT', 'TW']), codeTerm(18, ['CT', 'TW'])]],
  ])('%s: “%s”', (_case, query, expected) => {
    expect(parts(query)).toEqual(expected);
  });

  test('the typed words are kept as a fallback, in case no such document exists', () => {
    expect(parseQuery('Nghị định 999', knowledge).units[0]?.fallback?.toLowerCase()).toBe(
      'nghị định 999',
    );
  });
});

describe('a date is one unit of a query', () => {
  test.each([
    ['27/7', [dayTerm(27, 7)]],
    ['27-7', [dayTerm(27, 7)]],
    ['27 tháng 7', [dayTerm(27, 7)]],
    ['27 thang 07', [dayTerm(27, 7)]],
    ['ngày 27/7', [dayTerm(27, 7)]],
    ['ngay 22 thang 1 nam 2017', [dateTerm(22, 1, 2017)]],
    ['04/09/2012', [dateTerm(4, 9, 2012)]],
    ['30-12-2016', [dateTerm(30, 12, 2016)]],
    ['17/10/2017-18/11/2017', [dateTerm(17, 10, 2017), dateTerm(18, 11, 2017)]],
    ['17/10 - 18/11', [dayTerm(17, 10), dayTerm(18, 11)]],
    ['kỷ niệm 27/7/2017', [dateTerm(27, 7, 2017), 'kỷ/kỉ', 'niệm']],
  ])('“%s”', (query, expected) => {
    expect(parts(query)).toEqual(expected);
  });

  test('digits with a point are read both as a date and as a clause', () => {
    expect(parts('1.2')).toEqual([`${dayTerm(1, 2)}/${clause12}`]);
    expect(special('1.13')).not.toContain(dayTerm(1, 13));
  });

  test('the peak season is found by its first day', () => {
    expect(special('tháng cao điểm 17/10')).toEqual([dayTerm(17, 10)]);
  });
});

describe('numbers that count something stay numbers', () => {
  test.each([
    'chế độ báo cáo 6 tháng',
    'kế hoạch 6 tháng đầu năm',
    'báo cáo 01 năm',
    'kỷ niệm 70 năm',
    'kế hoạch 8 huyện',
    'chương trình 122 xã',
    'báo cáo 80% khu dân cư',
    'đăng ký 50 %',
    'giai đoạn 2016 - 2020',
    'tháng 7/2017',
    '02 thôn tổ',
    'ngày 31/13',
    'công văn 112/7',
    'hồ sơ 5/1012',
  ])('“%s”', (query) => {
    expect(parts(query).length).toBeGreaterThan(1);
    expect(special(query)).toEqual([]);
  });
});

describe('words that only look like a symbol or a clause number', () => {
  test.each([
    ['năm 2017 đã làm gì', 'đã'],
    ['đã 100 khu dân cư đăng ký', 'đã'],
    ['tháng cao điểm vì người nghèo', 'vì'],
    ['thang cao diem vi nguoi ngheo', 'vi'],
    ['THANG CAO DIEM VI NGUOI NGHEO', 'vi'],
    ['chất độc da cam', 'da'],
    ['mục tiêu quốc gia', 'mục'],
  ])('“%s” keeps “%s”', (query, word) => {
    expect(special(query)).toEqual([]);
    expect(parts(query)).toContain(word);
  });
});
