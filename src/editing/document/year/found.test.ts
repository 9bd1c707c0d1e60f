import { expect, test } from 'vitest';
import { titleWords } from './found.ts';

test('a title has no marks of notes, and is not cut within a word', () => {
  expect(titleWords('Thêm 06 xã đạt chuẩn[^1], nâng lên 45 xã [^i]', 80)).toBe(
    'Thêm 06 xã đạt chuẩn, nâng lên 45 xã',
  );
  expect(titleWords('Thêm 06 xã đạt chuẩn nông thôn mới', 18)).toBe('Thêm 06 xã đạt');
});
