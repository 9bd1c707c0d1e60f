import { expect, test } from 'vitest';
import { codes } from '../../tests/fixtures/document-types.ts';
import { stretches, symbolPieces } from './symbol-breaks.ts';

test.each([
  ['10-CT/TW', ['10-CT/TW']],
  ['38/HD-MTTQ-BTT', ['38/HD-MTTQ-BTT']],
  ['88/NQLT-CP-ĐCTUBTWMTTQVN', ['88/NQLT-', 'CP-', 'ĐCTUBTWMTTQVN']],
  ['88/NQLT- CP-ĐCTUBTWMTTQVN', ['88/NQLT- ', 'CP-', 'ĐCTUBTWMTTQVN']],
  ['144/2014/TTLT-BTC-BVHTTDL', ['144/2014/TTLT-', 'BTC-', 'BVHTTDL']],
  ['02/CTrPH-MT-SYT-SVHTT&DL', ['02/CTrPH-', 'MT-', 'SYT-', 'SVHTT&DL']],
])('%s may break into %j', (symbol, pieces) => {
  expect(symbolPieces(symbol)).toEqual(pieces);
});

test('text around symbols is unchanged, and nothing is lost', () => {
  const text = 'Chỉ thị số 10-CT/TW, Nghị quyết liên tịch số 88/NQLT-CP-ĐCTUBTWMTTQVN và 24/7.';
  const found = stretches(text, codes);
  expect(found.flatMap(({ pieces }) => pieces).join('')).toBe(text);
  expect(found.map(({ pieces }) => pieces.length)).toEqual([1, 1, 1, 3, 1]);
  expect(found.map(({ whole }) => whole)).toEqual([false, true, false, false, false]);
});

test('a text without symbols is one segment; an empty text has none', () => {
  expect(stretches('Ngày hội', codes)).toEqual([{ pieces: ['Ngày hội'], whole: false }]);
  expect(stretches('', codes)).toEqual([]);
});
