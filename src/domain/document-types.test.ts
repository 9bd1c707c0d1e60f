import { expect, test } from 'vitest';
import { documentType } from '../model/document-type.ts';
import { typeCodes, typesOfSymbol } from './document-types.ts';

const type = (id: string, name: string, codes: ReadonlyArray<string> = []) =>
  documentType.parse({ id, name, codes, order: 0 });

const types = [
  type('nghi-quyet', 'Nghị quyết', ['NQ']),
  type('nghi-quyet-lien-tich', 'Nghị quyết liên tịch', ['NQLT']),
  type('quyet-dinh', 'Quyết định', ['QĐ']),
  type('thong-tu', 'Thông tư', ['TT']),
  type('thong-tri', 'Thông tri', ['TTri', 'TTr-MTTW']),
  type('to-trinh', 'Tờ trình', ['TTr']),
  type('bao-cao', 'Báo cáo', ['BC']),
  type('ban-cam-ket', 'Bản cam kết', ['BC']),
  type('luat', 'Luật'),
];

test.each([
  ['QĐ', ['TTg'], ['quyet-dinh']],
  ['QD', ['TTg'], ['quyet-dinh']],
  ['TT', ['BNV'], ['thong-tu']],
  ['TTr', ['MTTW', 'BTT'], ['thong-tri']],
  ['TTr', ['UBND'], ['to-trinh']],
  ['BC', ['MTTQ'], ['bao-cao', 'ban-cam-ket']],
  ['XYZ', ['MTTQ'], []],
  [null, ['VPCP', 'KTTH'], []],
])('%s of %j may be %j', (code, issuers, ids) => {
  expect(typesOfSymbol(types, { type: code, issuers }).map(({ id }) => id)).toEqual(ids);
});

test('lists the codes without their issuers', () => {
  expect([...typeCodes(types)]).toEqual(['nq', 'nqlt', 'qd', 'tt', 'ttri', 'ttr', 'bc']);
});
