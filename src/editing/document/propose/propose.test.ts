import { describe, expect, test } from 'vitest';
import { readPlainText } from '../plain-text.ts';
import { partsOf } from '../structure/parts.ts';
import { datesIn } from './dates.ts';
import { ownersIn } from './owners.ts';
import { pastParts } from './past-parts.ts';
import { targetsIn } from './targets.ts';

describe('dates', () => {
  const dates = (text: string) =>
    datesIn(text, 2026, []).map(({ when, kind, bound }) => ({
      when,
      kind,
      ...(bound ? { bound } : {}),
    }));
  const day = (date: string) => ({ precision: 'day', date });
  test.each([
    ['xong trước ngày 30/6', { when: day('2026-06-30'), kind: 'deadline', bound: 'before' }],
    [
      'chậm nhất ngày 30 tháng 9 năm 2026',
      { when: day('2026-09-30'), kind: 'deadline', bound: 'by' },
    ],
    [
      'báo cáo năm trước ngày 15/11/2026',
      { when: day('2026-11-15'), kind: 'report', bound: 'before' },
    ],
    [
      'từ ngày 01 đến ngày 18 tháng 11 năm 2026',
      { when: { precision: 'range', start: '2026-11-01', end: '2026-11-18' }, kind: 'period' },
    ],
    [
      'giai đoạn 2026 - 2030',
      { when: { precision: 'range', start: '2026-01-01', end: '2030-12-31' }, kind: 'period' },
    ],
    [
      'từ tháng 3 đến tháng 5/2026',
      { when: { precision: 'range', start: '2026-03-01', end: '2026-05-31' }, kind: 'period' },
    ],
    [
      'trong quý II năm 2026',
      { when: { precision: 'quarter', quarter: '2026-Q2' }, kind: 'deadline' },
    ],
    [
      'trước ngày 20 hằng tháng phải báo cáo',
      {
        when: { precision: 'periodic', every: ['month'], printed: 'trước ngày 20 hằng tháng' },
        kind: 'report',
        bound: 'before',
      },
    ],
    [
      'mỗi quý báo cáo Đảng ủy',
      {
        when: { precision: 'periodic', every: ['quarter'], printed: 'mỗi quý báo cáo' },
        kind: 'report',
      },
    ],
    [
      'kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)',
      { when: day('2026-07-27'), kind: 'anniversary' },
    ],
    [
      'xong trước 17 giờ 00 ngày 20/10/2026',
      { when: day('2026-10-20'), kind: 'deadline', bound: 'before' },
    ],
    [
      'nhân 81 năm Ngày truyền thống 19/8/1945 - 19/8/2026',
      { when: day('2026-08-19'), kind: 'anniversary' },
    ],
    ['phát động ngày 17/10/2026', { when: day('2026-10-17'), kind: 'event' }],
    [
      'trong 03 ngày làm việc kể từ ngày nhận',
      {
        when: { precision: 'unknown', printed: 'trong 03 ngày làm việc kể từ ngày nhận' },
        kind: 'deadline',
      },
    ],
    [
      'xong trước ngày 23 tháng Chạp',
      {
        when: { precision: 'unknown', printed: 'xong trước ngày 23 tháng Chạp' },
        kind: 'deadline',
      },
    ],
    [
      'gửi trước 17 giờ 00 ngày 20/11/2026',
      { when: day('2026-11-20'), kind: 'deadline', bound: 'before' },
    ],
    ['ra quân ngày mùng 6 tháng 3', { when: day('2026-03-06'), kind: 'event' }],
    [
      'tổ chức trong tháng 10 - 11/2026',
      { when: { precision: 'range', start: '2026-10-01', end: '2026-11-30' }, kind: 'period' },
    ],
    [
      'ngày 17 - 18/11/2026',
      { when: { precision: 'range', start: '2026-11-17', end: '2026-11-18' }, kind: 'period' },
    ],
    [
      'hoàn thành trong 6 tháng đầu năm 2026',
      { when: { precision: 'range', start: '2026-01-01', end: '2026-06-30' }, kind: 'deadline' },
    ],
    [
      'sơ kết vào tháng 12 hằng năm',
      {
        when: { precision: 'periodic', every: ['year'], printed: 'vào tháng 12 hằng năm' },
        kind: 'report',
      },
    ],
    [
      'báo cáo trước ngày 15 tháng 12 hằng năm',
      {
        when: {
          precision: 'periodic',
          every: ['year'],
          printed: 'trước ngày 15 tháng 12 hằng năm',
        },
        kind: 'report',
        bound: 'before',
      },
    ],
    [
      'trao quà trước Tết Nguyên đán',
      { when: { precision: 'unknown', printed: 'trước Tết Nguyên đán' }, kind: 'deadline' },
    ],
    [
      'chậm nhất 30 ngày kể từ ngày kết thúc phải công khai',
      {
        when: { precision: 'unknown', printed: 'chậm nhất 30 ngày kể từ ngày kết thúc' },
        kind: 'deadline',
      },
    ],
    [
      'gặp mặt kỷ niệm ngày thành lập Mặt trận 18/11',
      { when: day('2026-11-18'), kind: 'anniversary' },
    ],
  ])('“%s”', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
  test.each([
    'Căn cứ Luật Mặt trận ngày 09 tháng 6 năm 2015;',
    'Thực hiện Lời kêu gọi ngày 30/9/2025 của Đoàn Chủ tịch.',
    'Trong năm 2026, tập trung tuyên truyền.',
    'mỗi xã 01 cuộc mỗi quý',
    'Chỉ tiêu 80% trở lên',
    'ngày 31/02/2026',
    'theo Kết luận của hội nghị ngày 05/3/2026 của Ban Thường vụ',
  ])('none in “%s”', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('targets', () => {
  const targets = (text: string) =>
    targetsIn(text, 2026, []).map(({ comparator, values, unit }) => [comparator, values, unit]);
  test.each([
    ['100% thôn đăng ký', ['=', [100], '%']],
    ['trên 95% số hộ', ['>', [95], '%']],
    ['80% khu dân cư trở lên', ['>=', [80], '%']],
    ['từ 92% trở lên', ['>=', [92], '%']],
    ['đạt ít nhất 5,5 tỷ đồng', ['>=', [5.5], 'tỷ đồng']],
    ['4.000 triệu đồng', ['=', [4000], 'triệu đồng']],
    ['không quá 10 hộ', ['<=', [10], 'hộ']],
    ['từ 03 đến 05 tuyến đường hoa', ['range', [3, 5], 'tuyến đường']],
    ['tăng 1,5% so với năm 2025', ['growth', [1.5], '%']],
    ['giảm tỷ lệ hộ nghèo từ 2 - 2,5%', ['growth', [-2.5, -2], '%']],
    ['mỗi xã, phường ít nhất 01 mô hình', ['>=', [1], 'mô hình']],
    ['mỗi chi hội giúp ít nhất một hộ', ['>=', [1], 'hộ']],
    ['mỗi khu dân cư có một mô hình', ['=', [1], 'mô hình']],
    ['ít nhất 2/3 số hộ tham gia', ['>=', [0.667], 'số hộ']],
    ['giảm 1,5 điểm % tỷ lệ hộ nghèo', ['growth', [-1.5], 'điểm %']],
    ['giảm 120 hộ nghèo', ['growth', [-120], 'hộ']],
    ['đạt 96% dân số trở lên', ['>=', [96], '%']],
    ['mỗi năm 10 - 15 dự án', ['range', [10, 15], 'dự án']],
    ['mỗi thôn 03 - 05 gia đình', ['range', [3, 5], 'gia đình']],
    ['hỗ trợ từ 1,2 - 1,5 tỷ đồng', ['range', [1.2, 1.5], 'tỷ đồng']],
    ['giảm tỷ lệ từ 12% xuống còn dưới 10%', ['<', [10], '%']],
    ['lựa chọn 02 xã, phường, thị trấn', ['=', [2], 'xã, phường, thị trấn']],
    ['nâng tỷ lệ hộ văn hóa tăng lên 92%', ['=', [92], '%']],
    ['Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 10%', ['=', [10], '%']],
  ])('“%s”', (text, expected) => {
    expect(targets(text)).toEqual([expected]);
  });
  test.each([
    'Thôn trên 100 hộ lập hai tổ',
    'khoản 2 Điều 3',
    'Năm 2025, toàn tỉnh có 92 xã',
    'Năm 2025, có 2.287 tổ chức; 96,5% khu dân cư tổ chức Ngày hội; xây mới 412 nhà.',
    'tỷ lệ Trưởng ban là đảng viên mới đạt 78%',
    'cuộc vận động “100% hộ sạch”',
    'trong 02 năm',
    'gửi 02 bản về Văn phòng',
    'tập trung thực hiện 03 nội dung sau:',
    'mỗi gia đình nên có hai con',
    'công dân từ 18 tuổi trở lên',
    'điện thoại 0912.345.678',
    'các xã đã tổ chức 320 buổi',
  ])('none in “%s”', (text) => {
    expect(targets(text)).toEqual([]);
  });
});

describe('owners', () => {
  const owners = (text: string) => ownersIn(text, []).map(({ role, name }) => `${role}: ${name}`);
  test.each([
    [
      'Đoàn Thanh niên xã chủ trì, phối hợp với Công an xã lập tổ.',
      ['lead: Đoàn Thanh niên xã', 'partner: Công an xã'],
    ],
    [
      'Phối hợp với Sở Y tế và Hội Phụ nữ tỉnh tổ chức.',
      ['partner: Sở Y tế', 'partner: Hội Phụ nữ tỉnh'],
    ],
    ['Sở Lao động - Thương binh và Xã hội rà soát.', ['lead: Sở Lao động - Thương binh và Xã hội']],
    [
      'Trên cơ sở đó, Ủy ban MTTQ Việt Nam cấp tỉnh phối hợp với Sở Y tế đề xuất.',
      ['lead: Ủy ban MTTQ Việt Nam cấp tỉnh', 'partner: Sở Y tế'],
    ],
    [
      'gửi về Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh trước ngày 10/02.',
      ['reports-to: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh'],
    ],
    ['mỗi quý báo cáo Đảng ủy xã một lần', ['reports-to: Đảng ủy xã']],
    ['Báo cáo UBND xã kết quả định kỳ.', ['reports-to: UBND xã']],
    [
      'Báo cáo năm trước ngày 15/11 (bằng văn bản) về Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh.',
      ['reports-to: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh'],
    ],
    ['Các cấp ủy, tổ chức đảng lãnh đạo thực hiện.', ['lead: Các cấp ủy, tổ chức đảng']],
    [
      'Giao Ban Gia đình (Hội Phụ nữ tỉnh) và Phòng Cảnh sát hình sự (Công an tỉnh) làm đầu mối.',
      ['lead: Ban Gia đình', 'lead: Phòng Cảnh sát hình sự'],
    ],
    [
      'Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội tuyên truyền.',
      ['lead: Ủy ban MTTQ Việt Nam xã', 'lead: các tổ chức chính trị - xã hội'],
    ],
    ['- Đơn vị chủ trì: Ban Tuyên giáo Tỉnh đoàn.', ['lead: Ban Tuyên giáo Tỉnh đoàn']],
    [
      '- Đơn vị phối hợp: Báo An Phú, Đài Truyền hình tỉnh.',
      ['partner: Báo An Phú', 'partner: Đài Truyền hình tỉnh'],
    ],
    ['Các sở, ban, ngành tỉnh phối hợp thực hiện.', ['lead: Các sở, ban, ngành tỉnh']],
    [
      'Sở Tài chính, Sở Nội vụ và Công an tỉnh phối hợp rà soát.',
      ['lead: Sở Tài chính', 'lead: Sở Nội vụ', 'lead: Công an tỉnh'],
    ],
    [
      'Đề nghị Hội Nông dân, Hội Cựu chiến binh tỉnh tham gia.',
      ['lead: Hội Nông dân', 'lead: Hội Cựu chiến binh tỉnh'],
    ],
    [
      '- Ban Tuyên giáo: Chủ trì, phối hợp với Văn phòng tham mưu.',
      ['lead: Ban Tuyên giáo', 'partner: Văn phòng'],
    ],
    ['Trách nhiệm của UBND xã\nBố trí kinh phí.', ['lead: UBND xã']],
  ])('“%s”', (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });
  test.each([
    'Báo cáo 6 tháng gửi trước ngày 05/6.',
    'Tổ chức từ ngày 01 đến ngày 18.',
    'Đoàn kết nhân dân.',
    'Các phong trào do Mặt trận và các tổ chức thành viên các cấp phát động.',
    'Tăng cường phối hợp giữa MTTQ và các sở, ban, ngành.',
    'Sở Tài chính đã bố trí kinh phí.',
  ])('none in “%s”', (text) => {
    expect(owners(text)).toEqual([]);
  });
});

/** Each would keep a pattern with two ways to read the same words busy for ever. */
test.each(['Ban - ', 'Sở Tài chính, ', 'giữa Mặt trận ', 'ngày 1/1/2026 - ', 'mỗi xã, phường '])(
  '“%s” without end is read to its end',
  (words) => {
    const text = words.repeat(2000);
    expect(ownersIn(text, []).every(({ end }) => end <= text.length)).toBe(true);
    expect(datesIn(text, 2026, []).every(({ end }) => end <= text.length)).toBe(true);
    expect(targetsIn(text, 2026, []).every(({ end }) => end <= text.length)).toBe(true);
  },
);
describe('headings over what was done', () => {
  const past = (...lines: ReadonlyArray<string>) => {
    const parts = partsOf(readPlainText(lines.join('\n')).blocks, []);
    return [...pastParts(parts)].map((at) => parts[at]?.label);
  };
  test('leave out what stands below them', () => {
    expect(past('I- Đánh giá chung', '1- Tốt', '2- Chưa tốt', 'II- Nhiệm vụ', '1- Làm')).toEqual([
      'I-',
      '1-',
      '2-',
    ]);
    expect(past('I. Kết quả cần đạt', '1. Một')).toEqual([]);
  });
});
