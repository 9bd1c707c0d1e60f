import { describe, expect, test } from 'vitest';
import { typeCodes, typesOfSymbol } from '../../../domain/document-types.ts';
import { parseSymbol } from '../../../domain/symbols.ts';
import { documentType } from '../../../model/document-type.ts';
import starter from './starter/document-types.json' with { type: 'json' };

const types = starter.map((input) => documentType.parse(input));
const codes = typeCodes(types);

/** The types that the code of a symbol stands for. */
const typesOf = (text: string): Array<string> | null => {
  const symbol = parseSymbol(text, codes);
  return symbol && typesOfSymbol(types, symbol).map(({ name }) => name);
};

describe('the document types that a new site starts with', () => {
  test.each([
    ['1600/QĐ-TTg', 'Quyết định'],
    ['26-NQ/TW', 'Nghị quyết'],
    ['855/NQ-UBTVQH14', 'Nghị quyết'],
    ['217-QĐ/TW', 'Quyết định'],
    ['12-QyĐ/TW', 'Quy định'],
    ['05/2015/TT-BNV', 'Thông tư'],
    ['28/TTr-MTTW-BTT', 'Thông tri'],
    ['28/TTr-MTTƯ-BTT', 'Thông tri'],
    ['01/TTr-UBND', 'Tờ trình'],
    ['12/TB-MTTQ', 'Thông báo'],
    ['3/QC-MTTQ', 'Quy chế'],
    ['10-CT/TƯ', 'Chỉ thị'],
    ['158-KL/TW', 'Kết luận'],
    ['59-CV/BCĐ', 'Công văn'],
    ['12/HD-MTTQ-BTT', 'Hướng dẫn'],
    ['7/KH-MTTQ-BTT', 'Kế hoạch'],
    ['194/2025/NĐ-CP', 'Nghị định'],
  ])('%s: %s', (symbol, name) => {
    expect(typesOf(symbol)).toEqual([name]);
  });

  test.each(['75/2015/QH13', '202/2025/QH15', '4919/VPCP-KTTH', '1027/CTK-CSCL'])(
    '%s says no type: the editor does',
    (symbol) => {
      expect(typesOf(symbol)).toEqual([]);
    },
  );

  test('laws and official letters have a type although their symbols say none', () => {
    expect(types.map(({ name }) => name)).toEqual(expect.arrayContaining(['Luật', 'Công văn']));
  });
});
