import { expect, test } from 'vitest';
import { siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { doorsOf } from './doors.ts';

test('a lost reader has three ways in; the other lists stand apart', () => {
  const { doors, lists } = doorsOf(siteOf(tinyContent(), '2017-03-15'));
  expect(doors.map(({ text }) => text)).toEqual(['Hướng dẫn', 'Lịch', 'Kết quả']);
  const all = [...doors, ...lists].map(({ href }) => href);
  expect(new Set(all).size).toBe(all.length);
});

test('a way that leads to nothing is no way', () => {
  const site = siteOf(tinyContent({ targets: [], progress: [] }), '2017-03-15');
  expect(doorsOf(site).doors.map(({ text }) => text)).not.toContain('Kết quả');
});
