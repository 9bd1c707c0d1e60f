import { expect, test } from 'vitest';
import { lookAlikeIn, withoutLookAlikes } from './look-alikes.ts';

test.each([
  ['10-СТ/TW', '10-CT/TW'],
  ['Ва Ве', 'Ba Be'],
  ['ΤW', 'TW'],
  ['Chỉ thị 10-CT/TW', 'Chỉ thị 10-CT/TW'],
  ['𝐀', '𝐀'],
])('%s reads as %s', (text, latin) => {
  expect(withoutLookAlikes(text)).toBe(latin);
  expect(withoutLookAlikes(text)).toHaveLength(text.length);
});

test.each([
  ['10-СТ/TW', 3, 'C'],
  ['x Ａ', 2, 'A'],
  ['a 𝐀', 2, 'A'],
])('%s has at offset %d a letter that looks like %s', (text, at, latin) => {
  expect(lookAlikeIn(text)).toMatchObject({ at, latin });
});

test.each(['Đại đoàn kết Ưu ư', 'Công suất 5 kΩ', 'góc π', 'я'])('%s has no look-alike', (text) => {
  expect(lookAlikeIn(text)).toBeNull();
});
