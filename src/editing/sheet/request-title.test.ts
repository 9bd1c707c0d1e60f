import { expect, test } from 'vitest';
import { requestTitle } from './request-title.ts';

const figure = (title: string, asOf = '2017-06-30') => ({ area: 'Ba Bể', asOf, title });

test('one figure is the title', () => {
  expect(requestTitle([figure('Ba Bể: Hộ cam kết 45/54')])).toBe('Ba Bể: Hộ cam kết 45/54');
  expect(requestTitle([])).toBe('');
});

test('a whole table is named after its unit and its day, not after its first figure', () => {
  const figures = [figure('Ba Bể: Hộ cam kết 45/54'), figure('Ba Bể: Xã mô hình 2')];
  expect(requestTitle(figures)).toBe('Ba Bể: 2 số liệu tính đến 30/06/2017');
  expect(requestTitle([...figures, figure('x', '2017-03-31')])).toBe(
    'Ba Bể: 3 số liệu tính đến 31/03/2017, 30/06/2017',
  );
});
