import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering, siteAt, siteOfFiles } from '../../../tests/fixtures/answers.ts';
import { communes } from '../../../tests/fixtures/sites/communes.ts';
import { fixtureRoot, sites } from '../../../tests/support/sites.ts';
import type { AnswerKind } from './answer.ts';

type Expected = ReadonlyArray<readonly [query: string, kind: AnswerKind, inHeading: string]>;

async function headingOf(ask: ReturnType<typeof answering>, query: string) {
  const answer = await ask(query);
  return { kind: answer?.kind, heading: answer?.heading };
}

describe('two years, the second running', () => {
  const { date } = sites['two-years'];
  const ask = answering(siteAt(fixtureRoot('two-years'), date), date);

  const expected: Expected = [
    ['27/7', 'date', 'Thăm hỏi người có công'],
    ['27/7/2026', 'date', 'Thăm hỏi người có công'],
    ['20/8', 'date', 'Hết hạn đăng ký mô hình'],
    ['18/11', 'date', 'Ngày hội Đại đoàn kết'],
    ['10/11', 'date', 'Ngày hội Đại đoàn kết'],
    ['12-9-2026', 'date', 'Hội thi tuyên truyền viên'],
    ['15/12', 'date', 'Đánh giá việc sửa nhà cho người có công'],
    ['hội thi tuyên truyền viên khi nào', 'deadline', 'Hội thi tuyên truyền viên'],
    ['ngày hội đại đoàn kết khi nào', 'deadline', 'Ngày hội Đại đoàn kết'],
    ['còn bao nhiêu ngày đến ngày hội đại đoàn kết', 'deadline', 'Ngày hội Đại đoàn kết'],
    ['hạn đăng ký mô hình', 'deadline', 'Hết hạn đăng ký mô hình'],
    ['hạn báo cáo quý 3', 'deadline', 'quý III/2026'],
    ['hạn báo cáo quý 3 năm 2025', 'deadline', 'quý III/2025'],
    ['hạn báo cáo', 'deadline', 'kỳ báo cáo sắp tới'],
    ['nước sạch bao nhiêu', 'goal', 'Nước sạch'],
    ['nuoc sach bao nhieu', 'goal', 'Nước sạch'],
    ['chỉ tiêu tổ tự quản', 'goal', 'Tổ tự quản'],
    ['đơn thư quá hạn bao nhiêu', 'goal', 'Đơn thư quá hạn'],
    ['BHYT đạt bao nhiêu', 'goal', 'Bảo hiểm y tế'],
    ['bảo hiểm y tế năm 2025 bao nhiêu', 'goal', 'Bảo hiểm y tế'],
    ['tiến độ Bãi Ngàn', 'goal', 'Kết quả của huyện Bãi Ngàn năm 2026'],
    ['tiến độ Bãi Ngàn năm 2025', 'goal', 'Kết quả của huyện Bãi Ngàn năm 2025'],
    ['Núi Cao nước sạch bao nhiêu', 'goal', 'huyện Núi Cao'],
    ['ai chủ trì bảo hiểm y tế toàn dân', 'owner', 'Bảo hiểm y tế'],
    ['sơ kết trước 05/9 đạt chưa', 'goal', 'Sơ kết'],
    ['12/KH-UBND', 'document', '12/KH-UBND'],
    ['13/HD-MTTQ-BTT', 'document', '13/HD-MTTQ-BTT'],
    ['hướng dẫn 13', 'document', '13/HD-MTTQ-BTT'],
    ['hướng dẫn 12', 'document', '12/HD-MTTQ-BTT'],
    ['III.2.1', 'clause', 'III.2.1'],
    ['mục III.2 năm 2025', 'clause', 'III.2 – Bảo hiểm y tế'],
  ];

  test.each(expected)('“%s” is answered (%s): %s', async (query, kind, inHeading) => {
    expect(await headingOf(ask, query)).toEqual({
      kind,
      heading: expect.stringContaining(inHeading),
    });
  });

  const none = [
    ...['27/8', '1/6', '29/2', 'tháng 8', '20/8/2025', '12/9/2025', 'hạn báo cáo quý 3 năm 2024'],
    ...[
      'nước sạch',
      'nước bao nhiêu',
      'nhà bao nhiêu',
      'đăng ký bao nhiêu tiền',
      'hội thi',
      'ngày hội',
    ],
    ...[
      '14/HD-MTTQ-BTT',
      '12/HD-SYT',
      'III.9',
      'mục III.2.1 năm 2025',
      'tiến độ Núi',
      'Suối Lụa',
      'tiến độ Ba Bể',
    ],
  ];
  test.each(none)('“%s” has none', async (query) => {
    expect(await ask(query)).toBeNull();
  });

  test('the year in force comes first, a year that is named wins', async () => {
    expect((await ask('hạn báo cáo quý 3'))?.facts[0]?.text).toEqual(['01/07/2026 – 30/09/2026']);
    expect((await ask('hạn báo cáo quý 3 năm 2025'))?.facts[0]?.text).toEqual([
      '01/07/2025 – 30/09/2025',
    ]);
  });

  test('how far a day is, is told for the day of the reader', async () => {
    const far = async (day: string) => {
      const on = answering(siteAt(fixtureRoot('two-years'), date), day);
      return (await on('hết hạn đăng ký mô hình khi nào'))?.facts[1]?.text;
    };
    expect(await far('2026-08-10')).toEqual(['còn 10 ngày']);
    expect(await far('2026-08-20')).toEqual(['hôm nay']);
    expect(await far('2026-08-25')).toEqual(['đã qua 5 ngày']);
  });

  test('what was cancelled is said to be, and is put on no calendar', async () => {
    const answer = await ask('hội thi tuyên truyền viên khi nào');
    expect(answer?.facts[0]?.note).toContain('Đã hủy');
    expect(answer?.actions.filter(([, href]) => href.endsWith('.ics'))).toEqual([]);
  });
});

describe('120 communes and no district', () => {
  const { date } = sites.communes;
  const ask = answering(siteOfFiles(communes(), date), date);

  const expected: Expected = [
    ['tiến độ Cẩm Khê', 'goal', 'Kết quả của xã Cẩm Khê năm 2026'],
    ['xã An Bản hộ văn hóa bao nhiêu', 'goal', 'xã An Bản'],
    ['an ban ho van hoa bao nhieu', 'goal', 'xã An Bản'],
    ['hộ văn hóa bao nhiêu', 'goal', 'Hộ văn hóa'],
    ['xóa nhà tạm đạt bao nhiêu', 'goal', 'Xóa nhà tạm'],
    ['tổng kết năm khi nào', 'deadline', 'Tổng kết năm'],
    ['18/11', 'date', 'Tổng kết năm'],
    ['xã phải làm gì', 'tasks', 'Cấp xã có'],
    ['phường phải làm gì', 'tasks', 'Cấp xã có'],
    ['Cẩm Khê phải làm gì', 'tasks', 'Cấp xã có'],
    ['I.2', 'clause', 'Hòa giải, đối thoại'],
    ['ai chủ trì giải quyết khiếu nại', 'owner', 'Giải quyết khiếu nại'],
  ];
  test.each(expected)('“%s” is answered (%s): %s', async (query, kind, inHeading) => {
    expect(await headingOf(ask, query)).toEqual({
      kind,
      heading: expect.stringContaining(inHeading),
    });
  });

  test.each([
    'huyện phải làm gì',
    'Cẩm Khê',
    'Cẩm bao nhiêu',
    'khiếu nại quá hạn',
    '10-CT/TW',
    '27/7',
    'tết nguyên đán khi nào',
  ])('“%s” has none', async (query) => {
    expect(await ask(query)).toBeNull();
  });
});

describe('one clause, one unit, nothing else', () => {
  const { date } = sites.smallest;
  const ask = answering(siteAt(join(fixtureRoot('smallest')), date), date);

  test('the clause is found by its label', async () => {
    expect(await headingOf(ask, 'mục I')).toEqual({
      kind: 'clause',
      heading: expect.stringContaining('Thăm hỏi gia đình có công'),
    });
  });

  test.each([
    ...[
      'xã phải làm gì',
      'thăm hỏi gia đình có công bao nhiêu',
      'thăm hỏi gia đình có công khi nào',
    ],
    ...['27/7', '10-CT/TW', 'hạn báo cáo', 'hạn báo cáo quý 2', 'tiến độ', 'ai'],
  ])('“%s” has none', async (query) => {
    expect(await ask(query)).toBeNull();
  });
});
