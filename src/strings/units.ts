/** Text of lists of many units: groups, choices, summaries. */
export const unitsText = {
  /** Of a year that is closed nothing is said in the present tense. */
  summary: (units: string, urgent: number, some: number, none: number, closed: boolean) => {
    const parts = [
      [
        urgent,
        closed ? 'nơi có nhiều chỉ tiêu không đạt hoặc không có báo cáo' : 'nơi cần giúp ngay',
      ],
      [
        some,
        closed
          ? 'nơi có chỉ tiêu không đạt, hoàn thành muộn hoặc không có báo cáo'
          : 'nơi có chỉ tiêu chậm, thiếu số liệu hoặc cần đẩy nhanh tiến độ',
      ],
      [none, closed ? 'nơi không có chỉ tiêu nào không đạt' : 'nơi không có chỉ tiêu nào chậm'],
    ] as const;
    const said = parts.filter(([count]) => count > 0).map((part) => part.join(' '));
    return `Trong ${urgent + some + none} ${units}: ${said.join(', ')}.`;
  },
  groups: {
    urgent: (most: number, closed: boolean) =>
      closed
        ? `Từ ${most} chỉ tiêu không đạt hoặc không có báo cáo`
        : `Cần giúp ngay: từ ${most} chỉ tiêu chậm, không đạt hoặc chưa có số liệu`,
    some: (_most: number, closed: boolean) =>
      closed
        ? 'Có chỉ tiêu không đạt, hoàn thành muộn hoặc không có báo cáo'
        : 'Có chỉ tiêu chậm, chưa có số liệu hoặc cần đẩy nhanh tiến độ',
    none: (_most: number, closed: boolean) =>
      closed ? 'Không có chỉ tiêu nào không đạt' : 'Không có chỉ tiêu nào chậm',
  },
  /** Groups of the units of one target. */
  ofTarget: {
    bad: 'Chậm, không đạt',
    missing: 'Chưa có số liệu',
    warn: 'Cần đẩy nhanh tiến độ, hoàn thành muộn',
    plain: 'Chưa đến lúc xét, đã dừng hoặc không áp dụng',
    good: 'Đạt, đúng tiến độ',
  },
  count: (count: number) => `${count} đơn vị`,
  filter: 'Lọc đơn vị',
  all: (count: number) => `Tất cả ${count}`,
  needs: {
    bad: (count: number) => `Có chỉ tiêu chậm, không đạt (${count})`,
    missing: (count: number) => `Còn thiếu số liệu (${count})`,
    warn: (count: number) => `Có chỉ tiêu cần đẩy nhanh tiến độ (${count})`,
  },
  initial: (letter: string, count: number) => `${letter} (${count})`,
  place: 'Thuộc',
  formerPlace: 'Địa bàn cũ',
  anyPlace: 'Tất cả',
  noPlace: 'Không thuộc đơn vị nào ở trên',
  inPlace: (name: string, count: number) => `${name} (${count})`,
  urgent: (count: number) =>
    count === 0
      ? 'không nơi nào chậm hoặc thiếu số liệu'
      : `${count} nơi có chỉ tiêu chậm hoặc thiếu số liệu`,
  sumsHeading: 'Cộng theo đơn vị cấp trên',
  sumsCaption: (units: string) =>
    `Cộng từ số liệu của từng ${units}: tử số cộng tử số, mẫu số cộng mẫu số, không lấy trung bình. Nơi chưa báo cáo không tính là 0; khi biết được thì ghi khoảng có thể.`,
  met: (met: number, total: number) => `${met}/${total} nơi đạt`,
  metRange: (low: number, high: number) => `có thể ${low}–${high} nơi đạt`,
  coverage: (reported: number, total: number) => `${reported}/${total} nơi báo cáo`,
  belowHeading: (count: number, units: string, year: number) =>
    `Cộng từ ${count} ${units}, năm ${year}`,
  sum: 'Cộng',
  wholeYear: (year: number) => `Tiến độ năm ${year} của tất cả các đơn vị`,
  none: 'không có đơn vị báo cáo',
  unit: 'Đơn vị',
  name: 'Tên đơn vị',
  letter: 'Chữ cái đầu',
  anyLetter: 'Mọi chữ cái',
  clear: 'Bỏ lọc',
  goodOf: 'Đạt, đúng tiến độ',
  /** Heads of the numbers of targets of a unit, where they are too many to show each. */
  needHeads: { bad: 'Chậm, không đạt', missing: 'Thiếu số liệu', warn: 'Cần đẩy nhanh' },
  targetsHeading: (whole: string) => `Từng chỉ tiêu, ${whole}`,
  targetsCaption: (year: number) =>
    `Số chung và trạng thái của các đơn vị, từng chỉ tiêu năm ${year}`,
  statuses: 'Trạng thái của các đơn vị',
  sheetNote:
    'Mỗi ô là một chỉ tiêu, theo số thứ tự ở bảng trên. Mở trang của đơn vị để xem số liệu, nguồn và lý do.',
  targetNote:
    'Vạch đen là mức phải đạt. Mở trang của đơn vị để xem nguồn, lý do và các lần báo cáo.',
  historyNote: 'Các lần báo cáo của từng đơn vị có ở trang của đơn vị và trong tệp tải về.',
  others: (count: number) => `và ${count} đơn vị khác`,
  changesIntro: 'Số đơn vị theo từng thay đổi trạng thái, nhiều nhất ở trên.',
  units: 'Số đơn vị',
  pageOf: (name: string) => `Trang của ${name}`,
  months: (month: string) => `Tháng ${month}`,
  found: (shown: number, total: number) =>
    shown === 0 ? 'Không có đơn vị nào phù hợp.' : `Đang hiện ${shown} trên ${total} đơn vị.`,
} as const;
