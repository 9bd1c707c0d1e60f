import { describe, expect, test } from 'vitest';
import { codes } from '../../tests/fixtures/document-types.ts';
import { findSymbols, parseSymbol, symbolKey } from './symbols.ts';

const keyOf = (text: string): string | null => {
  const symbol = parseSymbol(text, codes);
  return symbol && symbolKey(symbol);
};

describe('spellings of one symbol', () => {
  test.each([
    ['a hyphen, a slash', '88/NQLT-CP-ĐCTUBTWMTTQVN', '88/NQLT/CP-ĐCTUBTWMTTQVN'],
    ['a space slipped in', '88/NQLT-CP-ĐCTUBTWMTTQVN', '88/NQLT- CP-ĐCTUBTWMTTQVN'],
    ['a leading zero', '09-CT/TW', '9-CT/TW'],
    ['a longer dash', '10-CT/TW', '10–CT/TW'],
    ['a hyphen that does not break', '10-CT/TW', '10‑CT/TW'],
    ['the hyphen of some PDFs', '10-CT/TW', '10\u2010CT/TW'],
    ['a minus sign', '65/HD-MTTW-BTT', '65/HD\u2212MTTW\u2212BTT'],
    ['the separators of a file name throughout', '10-CT/TW', '10_CT/TW'],
    ['letters with separate marks', '64/NĐ-CP', '64/NĐ-CP'.normalize('NFD')],
    ['the & left out', '02/CTrPH-MT-SYT-SVHTT&DL', '02/CTrPH-MT-SYT-SVHTTDL'],
    ['TƯ for TW', '10-CT/TW', '10-CT/TƯ'],
    ['TƯ within a code', '88/NQLT-CP-ĐCTUBTWMTTQVN', '88/NQLT/CP-ĐCTUBTƯMTTQVN'],
    ['TƯ with a separate mark', '10-CT/TW', '10-CT/TƯ'.normalize('NFD')],
    ['the separators of a file name', '1018/CV-MTTW-BTT', '1018/CV_MTTW_BTT'],
  ])('%s: “%s” and “%s” are one document', (_case, one, other) => {
    expect(keyOf(one)).not.toBeNull();
    expect(keyOf(other)).toBe(keyOf(one));
  });

  test.each([
    ['another number', '10-CT/TW', '18-CT/TW'],
    ['another type', '10-CT/TW', '10-KL/TW'],
    ['another issuer', '02/CT-TTg', '02/CT-TW'],
    ['another year', '144/2014/TTLT-BTC-BVHTTDL', '144/2015/TTLT-BTC-BVHTTDL'],
    ['another term', '1656/NQ-UBTVQH15', '1656/NQ-UBTVQH14'],
    ["TU is a province's Party committee", '10-CT/TW', '10-CT/TU'],
  ])('%s: “%s” and “%s” are different documents', (_case, one, other) => {
    expect(keyOf(one)).not.toBeNull();
    expect(keyOf(other)).not.toBeNull();
    expect(keyOf(other)).not.toBe(keyOf(one));
  });
});

describe('forms seen in other documents', () => {
  test.each([
    { raw: '42/2022/NĐ-CP', number: 42, year: 2022, type: 'NĐ', issuers: ['CP'] },
    { raw: '01/2011/TT-BNV', number: 1, year: 2011, type: 'TT', issuers: ['BNV'] },
    { raw: '96/HD-MTTW-BTT', number: 96, year: null, type: 'HD', issuers: ['MTTW', 'BTT'] },
    { raw: '130/KH-UBND', number: 130, year: null, type: 'KH', issuers: ['UBND'] },
    { raw: '217-QĐ/TW', number: 217, year: null, type: 'QĐ', issuers: ['TW'] },
    { raw: '36-HD/VPTW', number: 36, year: null, type: 'HD', issuers: ['VPTW'] },
    { raw: '113-CTr/TU', number: 113, year: null, type: 'CTr', issuers: ['TU'] },
    { raw: '12-QyĐ/TW', number: 12, year: null, type: 'QyĐ', issuers: ['TW'] },
    {
      raw: '19/2008/NQLT/CP-UBTUMTTQVN',
      number: 19,
      year: 2008,
      type: 'NQLT',
      issuers: ['CP', 'UBTUMTTQVN'],
    },
    {
      raw: '01/QCPH/UBND-UBMTTQ',
      number: 1,
      year: null,
      type: 'QCPH',
      issuers: ['UBND', 'UBMTTQ'],
    },
    { raw: '367 - QĐ/TWĐTN-VP', number: 367, year: null, type: 'QĐ', issuers: ['TWĐTN', 'VP'] },
    { raw: '84 QĐ/TWĐTN', number: 84, year: null, type: 'QĐ', issuers: ['TWĐTN'] },
    { raw: '1656/NQ-UBTVQH15', number: 1656, year: null, type: 'NQ', issuers: ['UBTVQH15'] },
    { raw: '202/2025/QH15', number: 202, year: 2025, type: null, issuers: ['QH15'] },
    { raw: '01/2022/UBTVQH15', number: 1, year: 2022, type: null, issuers: ['UBTVQH15'] },
    {
      raw: '11/2003/PL-UBTVQH11',
      number: 11,
      year: 2003,
      type: 'PL',
      issuers: ['UBTVQH11'],
    },
    {
      raw: '12/KH-CAT-PC06',
      number: 12,
      year: null,
      type: 'KH',
      issuers: ['CAT', 'PC06'],
    },
    { raw: '35/HD-BCA-C06', number: 35, year: null, type: 'HD', issuers: ['BCA', 'C06'] },
    { raw: '4919/VPCP-KTTH', number: 4919, year: null, type: null, issuers: ['VPCP', 'KTTH'] },
  ])('$raw', (symbol) => {
    expect(parseSymbol(symbol.raw, codes)).toEqual(symbol);
    expect(findSymbols(`Theo văn bản số ${symbol.raw} của cấp trên`, codes)).toMatchObject([
      symbol,
    ]);
  });

  test('BTT after the type is an issuer, not a type', () => {
    expect(parseSymbol('65/HD-MTTW-BTT', codes)?.type).toBe('HD');
  });

  test('several symbols in one sentence are found in order', () => {
    const text = 'Chỉ thị 10-CT/TW, 88/NQLT- CP-ĐCTUBTWMTTQVN và (38/HD-MTTQ-BTT).';
    expect(findSymbols(text, codes).map((found) => found.raw)).toEqual([
      '10-CT/TW',
      '88/NQLT- CP-ĐCTUBTWMTTQVN',
      '38/HD-MTTQ-BTT',
    ]);
  });
});

test.each([
  ['a dash between words ends it', '37/KH-UBND - MTTQ tỉnh', '37/KH-UBND'],
  ['a slipped space on one side does not', '37/KH -UBND tỉnh', '37/KH -UBND'],
  ['a full stop ends it', '64/NĐ-CP.', '64/NĐ-CP'],
])('%s: “%s”', (_case, text, raw) => {
  expect(findSymbols(text, codes).map((found) => found.raw)).toEqual([raw]);
});

describe('text that only looks like a symbol', () => {
  test.each([
    'phòng, chống HIV/AIDS tại cộng đồng',
    'BTT MTTQ các huyện, thành phố (T/h);',
    'Các Ban, VP cơ quan MTTQ tỉnh (p/h);',
    'ngày Thương binh - Liệt sỹ (27/7/1947- 27/7/2017)',
    '(từ 17/10/2017-18/11/2017)',
    '(18/11/1930-18/11/2017)',
    'có 80% trở lên số khu dân cư',
    'giai đoạn 2016 - 2020',
    'trong 02 năm (2016, 2017)',
    '- Ban PT-UBTƯMTTQVN;          (B/c)',
    'Sở Văn hóa- Thể thao và Du lịch',
    'ngành Lao động - Thương binh và Xã hội',
    'tỷ lệ 1/2, 24/7',
    'Năm 2017 - MTTQ các cấp',
    '',
  ])('“%s”', (text) => {
    expect(findSymbols(text, codes)).toEqual([]);
  });

  test.each(['10/NQ-CP20175 là mã hàng', 'tệp 10_20_30', 'phòng 12/A-B3', 'khổ 12/A4'])(
    'digits and letters that name no issuer: “%s”',
    (text) => {
      expect(findSymbols(text, codes)).toEqual([]);
    },
  );

  test.each(['có 10 KDC/TDP đạt chuẩn', 'năm 2017 HIV/AIDS giảm', 'có 250 HTX/DN ký cam kết'])(
    'a quantity before two acronyms is not a symbol: “%s”',
    (text) => {
      expect(findSymbols(text, codes)).toEqual([]);
    },
  );

  test.each([
    ['a word before it', 'Chỉ thị 10-CT/TW'],
    ['a word after it', '10-CT/TW về'],
    ['only a number', '10'],
    ['only a type', 'CT/TW'],
    ['small letters', '10-ct/tw'],
  ])('%s: “%s” is not a symbol as a whole', (_case, text) => {
    expect(parseSymbol(text, codes)).toBeNull();
  });
});
