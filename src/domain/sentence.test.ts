import { expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';

const around = (line: string, hit: string, letters?: number) => {
  const start = line.indexOf(hit);
  const { before, hit: found, after } = sentenceAround(line, start, start + hit.length, letters);
  return `${before}[${found}]${after}`;
};

test.each<[string, string, string]>([
  ['the only sentence', 'Căn cứ Chỉ thị số 10-CT/TW.', 'Căn cứ Chỉ thị số [10-CT/TW].'],
  [
    'not its neighbours',
    'Câu đầu. Thực hiện Chỉ thị số 10-CT/TW ngày 15.12.2016 của Đảng. Câu sau.',
    'Thực hiện Chỉ thị số [10-CT/TW] ngày 15.12.2016 của Đảng.',
  ],
  [
    'a quotation that begins the next sentence',
    'Thực hiện 10-CT/TW. “Toàn dân đoàn kết”',
    'Thực hiện [10-CT/TW].',
  ],
])('%s', (_, line, expected) => {
  expect(around(line, '10-CT/TW')).toBe(expected);
});

test('a long sentence is shortened between words, around the place', () => {
  const long = `${'từ trước '.repeat(40)}10-CT/TW${' từ sau'.repeat(40)}`;
  const short = around(long, '10-CT/TW', 100);
  expect(short).toMatch(/^… (?:từ|trước) .*\[10-CT\/TW\] từ sau.* …$/);
  expect(short.length).toBeLessThan(120);
});

test('a place at the end leaves its room to what stands before it', () => {
  const line = `${'từ '.repeat(60)}10-CT/TW`;
  expect(around(line, '10-CT/TW', 100).length).toBeGreaterThan(90);
});
