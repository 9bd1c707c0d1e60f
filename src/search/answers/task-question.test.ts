import { describe, expect, test } from 'vitest';
import { taskTerm, taskTerms } from './task-question.ts';

describe('a question about what to do', () => {
  test.each([
    ['xã phải làm gì trước 30/6', 'xã'],
    ['viec cua xa', 'xã'],
    ['việc của cấp xã', 'xã'],
    ['huyện phải làm gì', 'huyện'],
    ['Mặt trận tỉnh cần làm những gì', 'tỉnh'],
    ['thị trấn phải làm gì', 'thị trấn'],
    ['huyện Chợ Mới phải làm gì', 'huyện Chợ Mới'],
    ['hoi chu thap do phai lam nhung gi', 'Hội Chữ thập đỏ'],
    ['việc của Mặt trận cơ sở', 'Mặt trận cơ sở'],
    ['xã phải làm', 'xã'],
    ['huyen can lam nh', 'huyện'],
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
