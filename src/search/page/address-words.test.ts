import { describe, expect, test } from 'vitest';
import { addressWords, nearAddresses } from './address-words.ts';

const titles = [
  ['I.1.2 – Kỷ niệm 70 năm Ngày Thương binh', '/mttq/huong-dan/2017/i-1-2/'],
  ['Chỉ thị số 10-CT/TW', '/mttq/van-ban/10-ct-tw-2016/'],
  ['Vì người nghèo', '/mttq/chien-dich/vi-nguoi-ngheo/'],
  ['Tháng cao điểm “Vì người nghèo” (17/10/2017)', '/mttq/lich/2017/#thang-cao-diem'],
] as const;
const near = (path: string) => nearAddresses(path, titles, '/mttq/').map(([, href]) => href);

test.each([
  ['/chien-dich/vi-nguoi-ngheo.html', 'vi nguoi ngheo'],
  ['/van-ban/10-CT-TW/', '10 ct tw'],
  ['/V%C3%AC_ng%C6%B0%E1%BB%9Di', 'vi nguoi'],
  ['/%E0%A4%A/', 'e0 a4 a'],
  ['/', ''],
])('the words of %s are “%s”', (path, words) => {
  expect(addressWords(path)).toBe(words);
});

describe('suggested pages for a wrong address', () => {
  test.each([
    ['a letter wrong', '/van-ban/10-ct-tw-2061/', '/mttq/van-ban/10-ct-tw-2016/'],
    ['capitals and no slash', '/Huong-Dan/2017/I-1-2', '/mttq/huong-dan/2017/i-1-2/'],
    ['an old ending', '/chien-dich/vi-nguoi-ngheo.html', '/mttq/chien-dich/vi-nguoi-ngheo/'],
    ['in another place', '/tin/vi-nguoi-ngheo/', '/mttq/chien-dich/vi-nguoi-ngheo/'],
  ])('%s', (_what, path, first) => {
    expect(near(path)[0]).toBe(first);
  });

  test('suggests nothing where no address or title is similar', () => {
    expect(near('/wp-login.php')).toEqual([]);
  });
});
