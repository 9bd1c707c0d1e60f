import { expect, test } from 'vitest';
import { joinSource, OUTSIDE_PARTS, splitSource } from './source-text.ts';

test('what stands beside the text of a document is kept apart from it', () => {
  const source = joinSource('Một.\nHai.\n', [
    { text: 'Khung chữ\n\nhai dòng', isOpen: true },
    { text: 'Đầu trang', isOpen: false },
  ]);
  expect(source).toBe(`Một.\nHai.\n${OUTSIDE_PARTS}\n? Khung chữ\n? hai dòng\nĐầu trang\n`);
  expect(splitSource(source)).toEqual({
    text: 'Một.\nHai.',
    outside: [
      { text: 'Khung chữ', isOpen: true, line: 3 },
      { text: 'hai dòng', isOpen: true, line: 4 },
      { text: 'Đầu trang', isOpen: false, line: 5 },
    ],
  });
});

test('a document with nothing beside its text is its text', () => {
  expect(joinSource('Một.', [])).toBe('Một.\n');
  expect(splitSource('Một.\n')).toEqual({ text: 'Một.\n', outside: [] });
});
