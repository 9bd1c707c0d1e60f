import { expect, test } from 'vitest';
import { widthOf, wrapWords } from './wrap-words.ts';

test('breaks between words, so that each line fits', () => {
  const lines = wrapWords('I.1.1 Trọng tâm, mô hình và kinh phí của Cuộc vận động', 11, 4);
  expect(lines.join(' ')).toBe('I.1.1 Trọng tâm, mô hình và kinh phí của Cuộc vận động');
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(11);
});

test('breaks a long symbol at its separators, without a space', () => {
  const lines = wrapWords('Nghị quyết liên tịch số 88/NQLT-CP-ĐCTUBTWMTTQVN', 11, 4);
  expect(lines.join('')).toContain('88/NQLT-CP-ĐCTUBTWMTTQVN');
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(11);
});

test('ends in an ellipsis where the lines do not suffice, and inside a word that is too long', () => {
  const lines = wrapWords('một hai ba bốn năm sáu bảy tám chín mười', 6, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  const [only = ''] = wrapWords('Đ'.repeat(80), 6, 2);
  expect(only).toMatch(/…$/);
  expect(widthOf(only)).toBeLessThanOrEqual(6);
});
