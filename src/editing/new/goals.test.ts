import { expect, test } from 'vitest';
import { good, goodText, TARGETS } from '../../../tests/fixtures/broken/good.ts';
import { readGoal } from './goal-table.ts';
import { newGoals } from './goals.ts';

const text = (value: string) => ({ kind: 'text', text: value }) as const;

test.each([
  ['600 triệu', 600],
  ['0,55 tỷ', 550],
  ['500,0', 500],
  ['450.000.000 đồng', 450],
  ['400 triệu đồng', 400],
  ['1.250', 1250],
  ['Không giao', 'không giao'],
  ['chỉ báo cáo', 'chỉ báo cáo'],
])('K9 “%s” is read as %s million', (typed, value) => {
  expect(readGoal(text(typed), 'triệu đồng')).toMatchObject({ value });
});

test.each([
  ['12 nhà', 'triệu đồng'],
  ['600 triệu', 'nhà'],
  ['khoảng 5', 'nhà'],
  ['-5', 'nhà'],
])('“%s” is no number of %s', (typed, unit) => {
  expect(readGoal(text(typed), unit)).toHaveProperty('problem');
});

const set = JSON.parse(goodText(TARGETS));
const targets = set.targets.map((one: { id: string }) => {
  if (one.id !== 'mo-hinh') return one;
  const { goal: _, ...rest } = one as { id: string; goal: number };
  return { ...rest, wholeNumbers: true, scale: 'communes', goals: { whole: 5 } };
});
const files = good.map((file) =>
  file.path === TARGETS ? { ...file, text: JSON.stringify({ ...set, targets }) } : file,
);
const filled = (table: string) =>
  newGoals(files, '2017/mo-hinh', new TextEncoder().encode(table), '2017-06-30');

test('a table with a heading, numbers of rows and a total is filled in', () => {
  const table = 'TT\tĐơn vị\tMức\n1\tHuyện ba-be\t3\n2\tna-ri\t2\n\tTổng cộng\t5\n';
  const { file, count, sum } = filled(table);
  const own = JSON.parse(file.text).targets.find(({ id }: { id: string }) => id === 'mo-hinh');
  expect(own.goals).toEqual({ whole: 5, units: { 'ba-be': 3, 'na-ri': 2 }, unitsTotal: 5 });
  expect([count, sum]).toEqual([2, 5]);
  expect(own).toMatchObject({ wholeNumbers: true, scale: 'communes' });
});

test.each([
  ['an unknown name', 'Huyện Xa Lạ;3', 'Dòng 1: “Huyện Xa Lạ”: không có đơn vị tên này'],
  ['a total of some rows', 'ba-be;3\nna-ri;2\nCộng các huyện;5', 'tổng của những dòng nào'],
  ['two totals', 'ba-be;3\nna-ri;2\nCộng;5\nTổng cộng;9', 'Dòng 4: bảng có hai dòng cộng'],
  ['what the owner does', 'ba-be;3\nna-ri;2\nCấp tỉnh;4', '“goals.own”'],
  ['a name twice', 'ba-be;3\nna-ri;1\nba-be;2', 'Dòng 3: “Huyện ba-be” đã có ở dòng 1'],
  ['no goal', 'ba-be;3\nna-ri;', 'Dòng 2'],
  ['no row', '', 'không có dòng nào'],
])('%s is refused with its row', (_what, table, says) => {
  expect(() => filled(table)).toThrow(says);
});

test('a target that does not exist is refused', () => {
  expect(() => newGoals(files, '2017/khac', new Uint8Array(), '2017-06-30')).toThrow('2017/khac');
});
