import { expect, test } from 'vitest';
import { likenessIn } from './likeness.ts';

const older = [
  'Ban Thường trực vận động 50% số hộ tham gia bảo hiểm y tế',
  'Ban Thường trực sửa 10 ngôi nhà cho người có công',
  'Ban Thường trực trồng cây xanh',
];
const newer = [
  'Ban Thường trực sửa 12 ngôi nhà cho người có công',
  'Ban Thường trực tổ chức Ngày hội Đại đoàn kết',
];
const like = likenessIn([...older, ...newer]);

test('the same words are the same, whatever their numbers, marks and spelling of case', () => {
  expect(like(older[1] ?? '', newer[0] ?? '').score).toBe(1);
  expect(like('Sửa Nhà', 'sua nha 2018').score).toBeGreaterThan(0.99);
});

test('a phrase that all texts have makes none of them alike', () => {
  const best = older.map((text) => like(text, newer[1] ?? '').score);
  expect(Math.max(...best)).toBeLessThan(0.25);
});

test('the reason is the most telling phrase that both have', () => {
  const { shared } = like(older[1] ?? '', newer[0] ?? '');
  expect(shared[0]).toContain('ngôi nhà cho người có công');
});

test('is the same both ways, between 0 and 1, and 0 for nothing', () => {
  for (const a of older)
    for (const b of newer) {
      expect(like(a, b).score).toBeCloseTo(like(b, a).score, 12);
      expect(like(a, b).score).toBeLessThanOrEqual(1);
    }
  expect(like('', '').score).toBe(0);
  expect(like('một hai', '').score).toBe(0);
});
