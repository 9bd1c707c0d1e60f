import { expect, test } from 'vitest';
import { foreignWordsIn, lookAlikesIn, withoutLookAlikes } from './look-alikes.ts';

test.each([
  ['10-СТ/TW', '10-CT/TW'],
  ['Ва Ве', 'Ba Be'],
  ['ΤW', 'TW'],
  ['10-ＣＴ/TW', '10-CT/TW'],
  ['ðơn vị, Ðơn vị, Ɖơn vị', 'đơn vị, Đơn vị, Đơn vị'],
  ['Báo cáo số ４５', 'Báo cáo số 45'],
  ['Chỉ thị 10-CT/TW', 'Chỉ thị 10-CT/TW'],
  ['𝐀', '𝐀'],
])('%s reads as %s', (text, latin) => {
  expect(withoutLookAlikes(text)).toBe(latin);
  expect(withoutLookAlikes(text)).toHaveLength(text.length);
});

test.each([
  ['10-СТ/TW', [{ at: 3, letter: 'С', latin: 'C', word: '10-СТ/TW', meant: '10-CT/TW' }]],
  ['x Ａ', [{ at: 2, letter: 'Ａ', latin: 'A', word: 'Ａ', meant: 'A' }]],
  ['a 𝐀𝐁', [{ at: 2, letter: '𝐀', latin: 'A', word: '𝐀𝐁', meant: 'AB' }]],
  [
    '(số 12/НD-MTTQ).',
    [{ at: 7, letter: 'Н', latin: 'H', word: '12/НD-MTTQ', meant: '12/HD-MTTQ' }],
  ],
])('%s has words that only look Latin', (text, found) => {
  expect(lookAlikesIn(text)).toEqual(found);
});

test('each word is reported once, however often it occurs', () => {
  const words = lookAlikesIn('10-СТ/TW, 10-СТ/TW và 5-КL/TW').map(({ word }) => word);
  expect(words).toEqual(['10-СТ/TW', '5-КL/TW']);
});

test.each(['Đại đoàn kết Ưu ư', 'Công suất 5 kΩ', 'góc π', 'я', '𝟏𝟎'])(
  '%s has no look-alike',
  (text) => {
    expect(lookAlikesIn(text)).toEqual([]);
  },
);

test.each([
  ['Отчет', ['Отчет']],
  ['Báo cáo Отчет số 5, Отчет', ['Отчет']],
  ['报告 số 45', ['报告']],
  ['รายงาน', ['รายงาน']],
  ['10-СТ/TW', []],
  ['Công suất 5 kΩ, góc π, 5 µm, 2 m²', []],
  ['Đại đoàn kết', []],
])('words of another alphabet in %s', (text, words) => {
  expect(foreignWordsIn(text).map(({ word }) => word)).toEqual(words);
});

test('a word of another alphabet is not told to be a Latin one', () => {
  expect(lookAlikesIn('Отчет')).toEqual([]);
});
