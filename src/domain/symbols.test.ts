import { describe, expect, test } from 'vitest';
import { codes } from '../../tests/fixtures/document-types.ts';
import { findSymbols, parseSymbol, symbolKey } from './symbols.ts';

/** Every symbol of the 2017 guidance, with the words around it. */
const printed = [
  {
    text: 'Thực hiện Hướng dẫn số 65/HD-MTTW-BTT ngày 22 tháng 01 năm 2017 của Ban Thường trực',
    symbol: { raw: '65/HD-MTTW-BTT', number: 65, type: 'HD', issuers: ['MTTW', 'BTT'] },
    issued: '2017-01-22',
  },
  {
    text: 'Căn cứ Chỉ thị số 10-CT/TW ngày 15/12/2016 của Ban Bí thư',
    symbol: { raw: '10-CT/TW', number: 10, type: 'CT', issuers: ['TW'] },
    issued: '2016-12-15',
  },
  {
    text: 'Nghị quyết liên tịch số 88/NQLT- CP-ĐCTUBTWMTTQVN ngày 07/10/2016 giữa Đoàn Chủ tịch',
    symbol: {
      raw: '88/NQLT- CP-ĐCTUBTWMTTQVN',
      number: 88,
      type: 'NQLT',
      issuers: ['CP', 'ĐCTUBTWMTTQVN'],
    },
    issued: '2016-10-07',
  },
  {
    text: 'Nghị quyết liên tịch số 88/NQLT/CP-ĐCTUBTƯMTTQVN giữa Chính phủ với Đoàn Chủ tịch',
    symbol: {
      raw: '88/NQLT/CP-ĐCTUBTƯMTTQVN',
      number: 88,
      type: 'NQLT',
      issuers: ['CP', 'ĐCTUBTƯMTTQVN'],
    },
    issued: null,
  },
  {
    text: 'Hướng dẫn số 38/HD-MTTQ-BTT ngày 23/8/2016 của Ban Thường trực',
    symbol: { raw: '38/HD-MTTQ-BTT', number: 38, type: 'HD', issuers: ['MTTQ', 'BTT'] },
    issued: '2016-08-23',
  },
  {
    text: 'Thông tư liên tịch số 144/2014/TTLT-BTC-BVHTTDL ngày 30/9/2014 giữa Bộ Tài chính',
    symbol: {
      raw: '144/2014/TTLT-BTC-BVHTTDL',
      number: 144,
      year: 2014,
      type: 'TTLT',
      issuers: ['BTC', 'BVHTTDL'],
    },
    issued: '2014-09-30',
  },
  {
    text: 'theo quy định trong Nghị định 64/NĐ-CP của Chính phủ.',
    symbol: { raw: '64/NĐ-CP', number: 64, type: 'NĐ', issuers: ['CP'] },
    issued: null,
  },
  {
    text: 'Chỉ thị số 09-CT/TW ngày 01/12/2011 của Ban Bí thư',
    symbol: { raw: '09-CT/TW', number: 9, type: 'CT', issuers: ['TW'] },
    issued: '2011-12-01',
  },
  {
    text: 'trong tình hình mới”; Chỉ thị số 01/CT-TTg, ngày 09/01/2015 của Thủ tướng',
    symbol: { raw: '01/CT-TTg', number: 1, type: 'CT', issuers: ['TTg'] },
    issued: '2015-01-09',
  },
  {
    text: 'Chương trình phối hợp số 346/CTr-CAT-MTTQ ngày 18/02/2014 về phối hợp',
    symbol: { raw: '346/CTr-CAT-MTTQ', number: 346, type: 'CTr', issuers: ['CAT', 'MTTQ'] },
    issued: '2014-02-18',
  },
  {
    text: 'Chỉ thị số 18-CT/TW ngày 04/9/2012 của Ban Bí thư',
    symbol: { raw: '18-CT/TW', number: 18, type: 'CT', issuers: ['TW'] },
    issued: '2012-09-04',
  },
  {
    text: 'Kết luận số 05-KL/TW ngày 15/7/2016 của Ban Bí thư',
    symbol: { raw: '05-KL/TW', number: 5, type: 'KL', issuers: ['TW'] },
    issued: '2016-07-15',
  },
  {
    text: 'thực hiện Chỉ thị số 48-CT/TW của Bộ Chính trị khóa X',
    symbol: { raw: '48-CT/TW', number: 48, type: 'CT', issuers: ['TW'] },
    issued: null,
  },
  {
    text: 'Kế hoạch số 37/KH-UBND ngày 15/02/2017 của Ủy ban nhân dân',
    symbol: { raw: '37/KH-UBND', number: 37, type: 'KH', issuers: ['UBND'] },
    issued: '2017-02-15',
  },
  {
    text: 'năm 2017; Chỉ thị số 21-CT/TW ngày 26/3/2008 về tăng cường',
    symbol: { raw: '21-CT/TW', number: 21, type: 'CT', issuers: ['TW'] },
    issued: '2008-03-26',
  },
  {
    text: 'Chương trình phối hợp số 02/CTrPH-MT-SYT-SVHTT&DL ngày 02/4/2013 về đẩy mạnh',
    symbol: {
      raw: '02/CTrPH-MT-SYT-SVHTT&DL',
      number: 2,
      type: 'CTrPH',
      issuers: ['MT', 'SYT', 'SVHTT&DL'],
    },
    issued: '2013-04-02',
  },
  {
    text: 'Chương trình phối hợp số 456/CTrPH-UBND-UBMTTQ ngày 30/12/2016 giữa Ủy ban nhân dân',
    symbol: {
      raw: '456/CTrPH-UBND-UBMTTQ',
      number: 456,
      type: 'CTrPH',
      issuers: ['UBND', 'UBMTTQ'],
    },
    issued: '2016-12-30',
  },
  {
    text: 'thực hiện Chỉ thị số 02/CT-TTg của Thủ tướng Chính phủ',
    symbol: { raw: '02/CT-TTg', number: 2, type: 'CT', issuers: ['TTg'] },
    issued: null,
  },
];

describe('every symbol of the 2017 guidance', () => {
  test.each(printed)('$symbol.raw is found whole, with its date', ({ text, symbol, issued }) => {
    const start = text.indexOf(symbol.raw);
    expect(findSymbols(text, codes)).toEqual([
      { year: null, ...symbol, issued, start, end: start + symbol.raw.length },
    ]);
  });

  test.each(printed)('$symbol.raw alone is parsed the same way', ({ symbol }) => {
    expect(parseSymbol(symbol.raw, codes)).toEqual({ year: null, ...symbol });
  });

  test('only the two spellings of 88/NQLT share a key', () => {
    const keys = printed.flatMap(({ text }) => findSymbols(text, codes).map(symbolKey));
    const again = keys.filter((key, index) => keys.indexOf(key) !== index);
    expect(again).toEqual(['88||nqltcpdctubtwmttqvn']);
  });
});
