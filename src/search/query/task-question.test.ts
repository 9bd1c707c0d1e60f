import { describe, expect, test } from 'vitest';
import { answersFirst, taskTerm, taskTerms } from './task-question.ts';

describe('a question about what to do', () => {
  test.each([
    ['xã phải làm gì trước 30/6', 'xã'],
    ['viec cua xa', 'xã'],
    ['việc của cấp xã', 'xã'],
    ['huyện phải làm gì', 'huyện'],
    ['Mặt trận tỉnh cần làm những gì', 'tỉnh'],
    ['thị trấn phải làm gì', 'thị trấn'],
  ])('“%s” is about the tasks of “%s”', (query, level) => {
    expect(taskTerms(query)).toContain(taskTerm(level));
  });

  test.each(['xã nông thôn mới', '10-CT/TW', 'người nghèo', 'làm gì', ''])(
    '“%s” is none',
    (query) => {
      expect(taskTerms(query)).toEqual([]);
    },
  );
});

test('the list comes before what was found, that of the year in force first', () => {
  const hit = (id: string) => ({ id, score: 1, words: [] });
  const found = ['a', 'b'].map((id) => ({ hit: hit(id), score: 2, folded: false }));
  const list = answersFirst([hit('2025'), hit('2026'), hit('b')], new Map([['2025', 0.5]]), found);
  expect(list.map((one) => one.hit.id)).toEqual(['2026', 'b', '2025', 'a']);
  expect(answersFirst([], new Map(), found)).toBe(found);
});
