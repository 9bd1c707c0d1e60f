import { expect, test } from 'vitest';
import { DocumentNames } from './named-documents.ts';

const TYPES = ['Chương trình', 'Chương trình phối hợp', 'Đề án', 'Kế hoạch', 'Nghị định'];
const entry = (id: string, title: string, subject: string | null = null) => ({
  id,
  title,
  subject,
  symbol: null,
  aliases: [],
});
const SITE = [
  entry('ra-soat', 'Chương trình Tổng rà soát chính sách người cao tuổi ở xã'),
  entry('an-toan', 'Chương trình phối hợp an toàn', 'vận động “Toàn dân giữ an toàn điện”'),
  entry('de-an-02', 'Đề án 02'),
];

const named = (text: string, site = SITE) =>
  new DocumentNames(site, TYPES)
    .in(text, [])
    .map(({ start, end, directive }) => `${directive ?? 'new'}: ${text.slice(start, end)}`);

test('finds documents of the site by title and by subject', () => {
  expect(
    named(
      'Thực hiện Đề án 02; Chương trình phối hợp về vận động “Toàn dân giữ an toàn điện” với ngành điện.',
    ),
  ).toEqual([
    'de-an-02: Đề án 02',
    'an-toan: Chương trình phối hợp về vận động “Toàn dân giữ an toàn điện”',
  ]);
});

test('finds a long title whatever words stand between', () => {
  expect(
    named('sau Chương trình Tổng rà soát việc thực hiện chính sách người cao tuổi ở xã.'),
  ).toEqual(['ra-soat: Chương trình Tổng rà soát việc thực hiện chính sách người cao tuổi ở xã']);
});

test('takes no subject for its document without its type', () => {
  expect(named('Vận động “Toàn dân giữ an toàn điện” ở xã.')).toEqual([]);
});

test('finds names that the site does not know', () => {
  expect(
    named(
      'Triển khai Đề án “Nâng cao chất lượng giám sát”; Kế hoạch hành động vì biển xanh giai đoạn 2021 - 2025.',
      [],
    ),
  ).toEqual([
    'new: Đề án “Nâng cao chất lượng giám sát”',
    'new: Kế hoạch hành động vì biển xanh giai đoạn 2021 - 2025',
  ]);
});

test('takes no plan that is to be written, nor one just named', () => {
  expect(named('Xây dựng Kế hoạch “Tuyên truyền năm học mới”. Kế hoạch này có hiệu lực.')).toEqual(
    [],
  );
});
