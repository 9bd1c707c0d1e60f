import { expect, test } from 'vitest';
import { anArea } from '../../../tests/fixtures/tiny-content.ts';
import { slugify } from '../../domain/fold.ts';
import type { UnitStanding } from './standing.ts';
import { headlineOf, worstOf } from './takeaway.ts';

const unit = (name: string, done: number, given: Partial<UnitStanding> = {}): UnitStanding => ({
  area: anArea(slugify(name), name),
  total: 10,
  done,
  good: done,
  late: 10 - done,
  reported: 10,
  ...given,
});

const silent = (name: string) => unit(name, 0, { reported: 0 });

test('a closed year says how many targets were reached, a running one how many are on the way', () => {
  const units = [unit('Ba Bể', 10), unit('Na Rì', 6)];
  expect(headlineOf(2017, units, 10, true)).toBe('Kết quả năm 2017: 16/20 chỉ tiêu hoàn thành');
  expect(headlineOf(2017, units, 10, false)).toBe(
    'Kết quả năm 2017: 16/20 chỉ tiêu đúng tiến độ, hoàn thành',
  );
});

test('a year in which all was reached says so', () => {
  expect(headlineOf(2017, [unit('Ba Bể', 10)], 10, true)).toBe(
    'Kết quả năm 2017: hoàn thành cả 10 chỉ tiêu',
  );
});

test('nothing reported is said in words, and differently once nothing more will come', () => {
  const units = [silent('Ba Bể'), silent('Na Rì')];
  expect(headlineOf(2017, units, 10, false)).toBe('Kết quả năm 2017: chưa có số liệu');
  expect(headlineOf(2017, units, 10, true)).toBe('Kết quả năm 2017: không có báo cáo nào');
  expect(worstOf(units, true)).toBeNull();
});

test('a year without targets has no count', () => {
  expect(headlineOf(2017, [], 0, false)).toBe('Kết quả năm 2017: chưa giao chỉ tiêu nào');
});

test('targets without a goal are followed, not counted', () => {
  const units = [unit('Ba Bể', 0, { total: 0 })];
  expect(headlineOf(2017, units, 3, true)).toMatch(/theo dõi số liệu 3 chỉ tiêu/);
});

test('who is silent comes first, then the two that miss most', () => {
  const units = [unit('Ba Bể', 9), unit('Na Rì', 6), unit('Ngân Sơn', 4), silent('Pác Nặm')];
  expect(worstOf(units, true)).toBe(
    'Pác Nặm không có báo cáo nào; Ngân Sơn còn 6 chỉ tiêu chưa hoàn thành, Na Rì 4.',
  );
  expect(worstOf(units, false)).toBe('Pác Nặm chưa báo cáo; Ngân Sơn có 6 chỉ tiêu chậm, Na Rì 4.');
});

test('many silent units are counted, not named', () => {
  const units = [unit('Ba Bể', 10), ...['A', 'B', 'C', 'D'].map(silent)];
  expect(worstOf(units, true)).toBe('4 đơn vị không có báo cáo nào.');
});

test('nobody behind is said too', () => {
  expect(worstOf([unit('Ba Bể', 10)], true)).toBe(
    'Mọi đơn vị đều hoàn thành các chỉ tiêu được giao.',
  );
  expect(worstOf([unit('Ba Bể', 2, { late: 0 })], false)).toBe('Không có chỉ tiêu nào chậm.');
});
