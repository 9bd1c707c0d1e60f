import { describe, expect, test } from 'vitest';
import { datesIn } from './dates.ts';
import { ownersIn } from './owners.ts';
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
