import { expect, test } from 'vitest';
import { aTarget } from '../../../tests/fixtures/entries.ts';
import type { Cell } from './cells.ts';
import type { SheetTarget } from './context.ts';
import { readFigureCells } from './figure-cells.ts';

/** Reads one row's figure cells; gives the figure and the messages. */
function read(given: object, cells: Readonly<Record<string, string>>) {
  const target = { ...aTarget(given as never), plan: '2026' } as SheetTarget;
  const problems: Array<string> = [];
  const cellOf = (name: string): Cell | null =>
    cells[name] === undefined ? null : { kind: 'text', text: cells[name] };
  const figure = readFigureCells(
    target,
    (name, reader) => {
      const cell = cellOf(name);
      const found = cell && reader(cell);
      if (!found) return;
      if ('value' in found) return found.value;
      problems.push(`${found.problem.message}: ${found.problem.fix}`);
      return;
    },
    cellOf,
    (name, { message, fix }) => problems.push(`${name}: ${message}: ${fix}`),
  );
  return { figure, problems };
}

const graded = { kind: 'grade', goal: undefined, grades: ['Xuất sắc', 'Tốt', 'Khá'], grade: 'Tốt' };

test('a grade is read from its column, that of counts or of figures, as the target writes it', () => {
  expect(read(graded, { grade: 'tốt' })).toEqual({ figure: { grade: 'Tốt' }, problems: [] });
  expect(read(graded, { value: 'xuất sắc ' }).figure).toEqual({ grade: 'Xuất sắc' });
  expect(read(graded, { figure: 'Khá' })).toEqual({ figure: { grade: 'Khá' }, problems: [] });
});

test.each([
  ['another word', { value: 'Giỏi' }, 'ghi một trong các mức: Xuất sắc, Tốt, Khá'],
  ['nothing', {}, 'value: chưa có mức xếp loại'],
  ['two cells', { value: 'Tốt', numerator: '3' }, 'numerator: số liệu được ghi ở hai chỗ'],
  ['two columns', { grade: 'Tốt', value: 'Khá' }, 'value: số liệu được ghi ở hai chỗ'],
])('a grade: %s is refused with the list', (_what, cells, says) => {
  const { figure, problems } = read(graded, cells as Record<string, string>);
  expect(figure).toEqual({});
  expect(problems.join()).toContain(says);
});

test('a target made of others takes no figure, and an unknown total is asked for', () => {
  const all = { kind: 'all', goal: undefined, allOf: ['2026/a', '2026/b'] };
  expect(read(all, { value: '1' }).problems.join()).toContain('báo cáo từng chỉ tiêu thành phần');
  const share = { kind: 'percent', goal: 80 };
  expect(read(share, { numerator: '12' }).problems.join()).toContain('thiếu tổng số');
});

test('a counted target is one number: two are refused without a word of columns', () => {
  const counted = { kind: 'count', goal: 5 };
  for (const cells of [{ value: '2/16' }, { figure: '2/16' }]) {
    const { figure, problems } = read(counted, cells as Record<string, string>);
    expect(figure).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/đếm một con số.*: ghi một số/);
  }
});

test('whole things have no decimals to add', () => {
  const whole = { kind: 'count', goal: 5, wholeNumbers: true };
  const [problem] = read(whole, { value: '1,234' }).problems;
  expect(problem).toMatch(/ghi số nguyên, không có dấu phẩy: 1234/);
  expect(problem).not.toContain('thêm chữ số');
  const free = { ...whole, wholeNumbers: false };
  expect(read(free, { value: '1,234' }).problems.join()).toContain('thêm chữ số 0');
});

test('of a number with letters inside, its beginning is no suggestion', () => {
  const counted = { kind: 'count', goal: 5 };
  expect(read(counted, { value: '1e5' }).problems.join()).toBe(
    'không phải một con số: chỉ ghi số, ví dụ 27 hoặc 12,5',
  );
  expect(read(counted, { value: '12 xã' }).problems.join()).toContain('chỉ ghi số: 12');
});
