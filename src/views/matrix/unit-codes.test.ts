import { expect, test } from 'vitest';
import { unitCodes } from './unit-codes.ts';

test('the first letters of a name, without the kind of unit before it', () => {
  expect(unitCodes(['Ba Bể', 'Chợ Đồn', 'TP Bắc Kạn', 'P. Đức Xuân'])).toEqual([
    'BB',
    'CĐ',
    'BK',
    'ĐX',
  ]);
});

test('a name of one word gives two letters, one with a number keeps it', () => {
  expect(unitCodes(['Huế', 'Phường 12', 'Quận 3'])).toEqual(['HU', 'P12', 'Q3']);
});

test('units of one table never share a code', () => {
  const names = ['Chợ Mới', 'Cao Minh', 'Cẩm Mỹ', 'Cẩm Mỹ', 'Cẩm Mỹ'];
  const codes = unitCodes(names);
  expect(new Set(codes).size).toBe(names.length);
  expect(codes.slice(0, 2)).toEqual(['CM', 'CMi']);
});
