import { expect, test } from 'vitest';
import { documentTypeInput } from '../../tests/fixtures/document-types.ts';
import printed from '../../tests/fixtures/symbols-2013-2025.json' with { type: 'json' };
import { documentType } from '../model/document-type.ts';
import { typeCodes, typesOfSymbol } from './document-types.ts';
import { findSymbols, parseSymbol, symbolKey } from './symbols.ts';

/** Citations of 2013–2025 as printed on pages of the Front, the Party and the state. */
const types = documentTypeInput.map((input) => documentType.parse(input));
const codes = typeCodes(types);

/** Each citation → the symbol in it, its type by its code (none where it has none), and its day. */
const expected = [
  ['07/KH-MTTQ-BTT', 'Kế hoạch', '2025-07-24'],
  ['02-KH/BCĐTW', 'Kế hoạch', '2025-06-19'],
  ['21/KH-MTTW-BTT', 'Kế hoạch', '2025-08-08'],
  ['59-CV/BCĐ', 'Công văn', '2025-09-12'],
  ['1018/CV_MTTW_BTT', 'Công văn', null],
  ['1656/NQ-UBTVQH15', 'Nghị quyết', null],
  ['91/2025/QH15', null, null],
  ['43-NQ/TW', 'Nghị quyết', null],
  ['571/QĐ-TTg', 'Quyết định', '2025-03-12'],
  ['194/2025/NĐ-CP', 'Nghị định', '2025-07-03'],
  ['145/HD-MTTQ-BTT', 'Hướng dẫn', null],
  ['91/HD-MTTW-BTT', 'Hướng dẫn', null],
  ['04/NQ/ĐCT-MTTW', 'Nghị quyết', null],
  ['203/2025/QH15', null, null],
  ['36-HD/VPTW', 'Hướng dẫn', null],
  ['26/2020/TT-BTTTT', 'Thông tư', null],
  ['749/QĐ-TTg', 'Quyết định', null],
  ['2345/MTTQ-BTT', null, null],
  ['22-CT/TW', 'Chỉ thị', '2023-05-25'],
  ['18-NQ/TW', 'Nghị quyết', null],
  ['60-NQ/TW', 'Nghị quyết', null],
  ['158-KL/TW', 'Kết luận', null],
  ['01/TTr-MTTW', 'Thông tri', null],
  ['75/2015/QH13', null, null],
] as const;

test('every citation is in the table', () => {
  expect(printed).toHaveLength(expected.length);
});

test.each(expected.map((row, index) => [printed[index] ?? '', ...row] as const))(
  '“%s” cites %s',
  (text, raw, type, issued) => {
    const found = findSymbols(text, codes);
    expect(found).toMatchObject([{ raw, issued }]);
    expect(found.map((one) => typesOfSymbol(types, one).map(({ name }) => name))).toEqual([
      type === null ? [] : [type],
    ]);
    const [whole, own] = [parseSymbol(raw, codes), found[0]];
    expect(whole && symbolKey(whole)).toBe(own && symbolKey(own));
  },
);
