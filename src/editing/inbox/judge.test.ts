import { expect, test } from 'vitest';
import { bytes, lines } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { judgeItem } from './judge.ts';
import { readItem } from './read-item.ts';

const errorsOf = async (table: ReadonlyArray<ReadonlyArray<string>>) => {
  const item = await readItem('bang.txt', bytes(lines(table.map((row) => [...row]))));
  return judgeItem(item, sheetFiles, { today: TODAY }).errors.join('\n');
};

test('a table of units and targets without days: its sender is told which columns to add', async () => {
  const errors = await errorsOf([
    ['STT', 'Đơn vị', '1. Xã mô hình (xã)', 'Hộ cam kết'],
    ['1', 'Huyện Ba Bể', '3', '1.190/3.120'],
    ['2', 'Na Rì', '1', '50/200'],
  ]);
  expect(errors).toMatch(
    /không ghi: .*“Số liệu tính đến ngày”.*thêm vào bảng các cột với đúng tên/,
  );
  expect(errors).not.toMatch(/khi nhập|Dán từ Excel/);
});

test('a column that nobody can place: its sender is not sent to a page of the office', async () => {
  const errors = await errorsOf([
    ['STT', 'Đơn vị', '1. Xã mô hình (xã)', 'Hộ cam kết', 'Cột lạ'],
    ['1', 'Huyện Ba Bể', '3', '1.190/3.120', '77'],
    ['2', 'Na Rì', '1', '50/200', '78'],
  ]);
  expect(errors).toContain('không rõ cột này là gì');
  expect(errors).not.toMatch(/khi nhập|Dán từ Excel/);
});
