import { describe, expect, test } from 'vitest';
import { codes } from '../../../tests/fixtures/document-types.ts';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { parseSymbol } from '../../domain/symbols.ts';
import { clauseTerms } from './clause-terms.ts';
import { parseQuery } from './query.ts';
import { datesIn, dateTerm, dayTerm, isoDateTerms, symbolTerms } from './terms.ts';

/** Index terms of a printed symbol. */
const termsOf = (printed: string): Array<string> => {
  const symbol = parseSymbol(printed, codes);
  return symbol ? symbolTerms(symbol) : [];
};

/** True when an index term of the query matches one of the symbol's, exactly or as a prefix. */
const meets = (query: string, printed: string): boolean =>
  parseQuery(query, knowingTypes).units.some(({ forms }) =>
    forms.some((form) =>
      termsOf(printed).some((term) => (form.endsWith('z') ? term === form : term.startsWith(form))),
    ),
  );

describe('every document that the guidance cites is found by the spellings staff use', () => {
  test.each([
    ['65/HD-MTTW-BTT', 'hd 65', 'huong dan so 65', '65 hd mttw btt'],
    ['10-CT/TW', 'chi thi 10', '10/CT-TW', '10 CT TW', '10CT/TW', 'CT10'],
    ['88/NQLT-CP-ĐCTUBTWMTTQVN', '88/nqlt', 'nqlt 88', 'nghị quyết liên tịch 88', '88/NQLT- CP'],
    ['88/NQLT/CP-ĐCTUBTƯMTTQVN', '88/nqlt', 'nqlt 88', '88/NQLT/CP-ĐCTUBTƯMTTQVN', '88 nqlt cp'],
    ['38/HD-MTTQ-BTT', 'huong dan so 38', 'hd38', '38/hd', '38-HD/MTTQ'],
    ['144/2014/TTLT-BTC-BVHTTDL', '144/2014/TTLT', 'ttlt 144', 'thông tư liên tịch số 144'],
    ['64/NĐ-CP', '64/ND-CP', 'nghi dinh 64', 'nđ 64', '64 nd cp'],
    ['09-CT/TW', 'chỉ thị 9', 'ct 09', '9-ct/tw', '09 CT TW'],
    ['01/CT-TTg', '01 CT TTg', '1/ct-ttg', 'chỉ thị số 01'],
    ['346/CTr-CAT-MTTQ', '346/ctr', 'chương trình 346', '346 ctr cat mttq', 'CTr 346'],
    ['1656/NQ-UBTVQH15', '1656/nq-ubtvqh15', 'nghi quyet 1656', '1656/NQ', '1656 NQ'],
    ['75/2015/QH13', '75/2015/qh13'],
    ['12/CT-TƯ', '12-CT/TW', '12-CT/TƯ', '12-ct/tư', '12-ct/tu'],
    ['1018/CV-MTTW-BTT', '1018/CV_MTTW_BTT'],
    ['18-CT/TW', 'chỉ thị số 18', '18/ct/tw', '18 ct'],
    ['05-KL/TW', 'ket luan 5', 'kl 05', '5-KL/TW'],
    ['48-CT/TW', 'chi thi so 48', '48ct/tw'],
    ['37/KH-UBND', 'ke hoach 37', '37/kh-ubnd', 'kh37'],
    ['21-CT/TW', 'ct 21', '21-CT/TW'],
    ['02/CTrPH-MT-SYT-SVHTT&DL', '02/CTrPH-MT-SYT', '2/ctrph', '02/CTrPH-MT-SYT-SVHTTDL'],
    ['456/CTrPH-UBND-UBMTTQ', '456/CTrPH', 'chương trình phối hợp 456', '456 ctrph ubnd'],
    ['02/CT-TTg', 'chỉ thị 2', '02/ct-ttg', '2 CT TTg'],
  ])('%s', (printed, ...spellings) => {
    expect([printed, ...spellings].filter((spelling) => !meets(spelling, printed))).toEqual([]);
  });

  test.each([
    ['10/CT-TW with a dash as word processors put it', '10–CT/TW', '10-CT/TW'],
    ['a year inside, all with spaces', '144 2014 ttlt', '144/2014/TTLT-BTC-BVHTTDL'],
  ])('%s', (_case, query, printed) => {
    expect(meets(query, printed)).toBe(true);
  });

  test.each([
    ['another number', 'chỉ thị 1', '10-CT/TW'],
    ['another type', 'kết luận 10', '10-CT/TW'],
    ['another issuer', '02/CT-TTg', '02-CT/TW'],
    ['a longer number', '4/NĐ-CP', '64/NĐ-CP'],
    ['a type that begins alike', 'chỉ thị 346', '346/CTr-CAT-MTTQ'],
  ])('%s does not find a document: “%s” is not %s', (_case, query, printed) => {
    expect(termsOf(printed)).not.toEqual([]);
    expect(meets(query, printed)).toBe(false);
  });

  test('a letter without a type is indexed by number and issuer', () => {
    expect(termsOf('4919/VPCP-KTTH')).toEqual(['zk4919vpcpktth']);
  });
});

describe('dates in all formats used in the source', () => {
  test.each([
    ['ngày 22 tháng 01 năm 2017', ['22 tháng 01 năm 2017 = 22.1.2017']],
    ['(27/7/1947- 27/7/2017)', ['27/7/1947 = 27.7.1947', '27/7/2017 = 27.7.2017']],
    ['(27/7/1947 - 27/7/2017)', ['27/7/1947 = 27.7.1947', '27/7/2017 = 27.7.2017']],
    ['(từ 17/10/2017-18/11/2017)', ['17/10/2017 = 17.10.2017', '18/11/2017 = 18.11.2017']],
    ['Quốc khánh (2/9).', ['2/9 = 2.9.']],
    ['ngày 04/9/2012 của', ['04/9/2012 = 4.9.2012']],
    ['từ 17-10 đến 18-11', ['17-10 = 17.10.', '18-11 = 18.11.']],
  ])('“%s”', (text, expected) => {
    const found = datesIn(text).map(
      ({ day, month, year, start, end }) =>
        `${text.slice(start, end)} = ${day}.${month}.${year ?? ''}`,
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ['a clause number', '1.6. Từ đó'],
    ['a period of years', 'giai đoạn 2016 - 2020'],
    ['years in brackets', '(2016, 2017)'],
    ['a month that is none', 'ngày 31/13'],
    ['a day that is none', '32/1, 0/5'],
    ['a month of a year', 'tháng 7/2017'],
    ['a symbol', 'số 144/2014/TTLT-BTC-BVHTTDL, 10-CT/TW'],
    ['a share', '80% số hộ, 50%'],
    ['the end of a number', 'công văn 112/7'],
    ['the beginning of a number', 'hồ sơ 5/1012, 5-1012'],
  ])('%s is not a date: “%s”', (_case, text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('a day is found with and without its year; 2/7 and 27/7 are not confused', () => {
    expect(isoDateTerms('2017-07-27')).toEqual([dayTerm(27, 7), dateTerm(27, 7, 2017)]);
    expect(dayTerm(27, 7).startsWith(dayTerm(2, 7))).toBe(false);
    expect(dateTerm(2, 9, 2017).startsWith(dayTerm(2, 9))).toBe(false);
  });
});

describe('clauses are found by their numbers', () => {
  const meetsClause = (query: string, number: string): boolean =>
    parseQuery(query, knowingTypes).units.some(({ forms }) =>
      forms.some((form) => clauseTerms(number).includes(form)),
    );

  test.each([
    ['I.1.2', 'I.1.2', 'mục I.1.2', 'muc i.1.2', '1.2', 'mục 1.2', 'điểm 1.2'],
    ['II.4', 'II.4', 'mục II.4', 'ii.4'],
    ['I.4', 'I.4', 'muc I.4', 'mục 4 phần I', 'mục 4 phần 1'],
    ['I', 'phần I', 'phần i', 'phan i'],
    ['I.1.1', 'I.1.1', 'I.1.l', 'i.1.l'],
    ['II', 'mục II', 'phần II', 'muc ii'],
    ['B.II.1', 'B.II.1', 'mục B.II.1', 'muc b.ii.1', 'b.ii.1', 'II.1'],
    ['B.I.2.1', 'B.I.2.1', 'mục B.I.2.1', 'muc b.i.2.1', 'mục 2.1'],
    ['B.II', 'B.II', 'mục B.II'],
    ['A', 'mục A', 'muc a'],
    ['A.1.đ', 'mục A.1.đ'],
    ['1.1', '1.1', 'mục 1.1'],
    ['Điều 3', 'Điều 3', 'dieu 3'],
    ['Điều 3, khoản 2', 'khoản 2 Điều 3', 'Điều 3 khoản 2', 'dieu 3, khoan 2'],
    ['Điều 3, khoản 2, điểm a', 'điểm a khoản 2 Điều 3', 'diem a khoan 2 dieu 3'],
    ['Phần thứ nhất', 'Phần thứ nhất', 'phần I', 'phan thu nhat', 'phần 1'],
    ['Phần thứ hai, mục B.1', 'phần thứ hai, mục B.1', 'phan thu hai muc b.1'],
    ['Chương II', 'Chương II', 'chuong 2'],
    ['Phụ lục 1', 'Phụ lục 1', 'phu luc 1', 'phụ lục I', 'PHỤ LỤC 01'],
    ['Phụ lục 1, mục 2', 'Phụ lục 1 mục 2', 'phu luc 1, muc 2'],
  ])('%s is found by what people write: %s, %s, %s …', (number, ...queries) => {
    expect(queries.filter((query) => !meetsClause(query, number))).toEqual([]);
  });

  test.each([
    ['I.1.2', 'I.1'],
    ['1.2', 'I.1.1'],
    ['2.4', 'II.4'],
    ['II.4', 'I.2.4'],
    ['1.2', 'II.1'],
    ['mục B.II.1', 'II.1'],
    ['mục B.II.1', 'A.II.1'],
    ['mục I.1.2', 'II.1.2'],
    ['mục II', 'B.II'],
    ['điểm d', 'đ'],
    ['Điều 3', '3'],
    ['Phụ lục 1', '1'],
    ['phần thứ nhất', 'Phần thứ hai'],
    ['v.v.', 'V.V'],
  ])('“%s” is not %s', (query, number) => {
    expect(meetsClause(query, number)).toBe(false);
  });
});
