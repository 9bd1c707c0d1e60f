import { expect, test } from 'vitest';
import { joinSource, OUTSIDE_PARTS, splitSource } from './source-text.ts';

test('what stands beside the text of a document is kept apart from it', () => {
  const source = joinSource('Một.\nHai.\n', ['Khung chữ', 'Đầu trang']);
  expect(source).toBe(`Một.\nHai.\n${OUTSIDE_PARTS}\nKhung chữ\nĐầu trang\n`);
  expect(splitSource(source)).toEqual({ text: 'Một.\nHai.', outside: ['Khung chữ', 'Đầu trang'] });
});

test('a document with nothing beside its text is its text', () => {
  expect(joinSource('Một.', [])).toBe('Một.\n');
  expect(splitSource('Một.\n')).toEqual({ text: 'Một.\n', outside: [] });
});
