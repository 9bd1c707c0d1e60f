import { capitalised, type SiteNames } from './site.ts';

/** The page of a target. */
export const targetPageText = {
  kicker: (item: string | null, goal: string) =>
    ['Chỉ tiêu', ...(item === null ? [] : [item]), `mức phải đạt: ${goal}`].join(' · '),
  whole: (names: SiteNames) => capitalised(names.whole),
  reported: (reported: number, total: number, counts: string | null) =>
    `${reported}/${total} đơn vị đã báo cáo${counts === null ? '' : ` (${counts})`}`,
  met: (met: number, total: number) => `${met}/${total}`,
  metUnits: 'đơn vị đã đạt',
  unbroken: 'đơn vị đạt mọi kỳ đến nay',
  reports: 'đơn vị đã báo cáo',
  notAdded: 'Xem từng đơn vị, không cộng chung.',
  ownFigure: (level: string) => `Cấp ${level}`,
  reachedAnyway: 'Đã đạt dù đơn vị còn thiếu có làm được hay không.',
  missedAnyway: 'Chưa đạt dù đơn vị còn thiếu có làm được tất cả.',
  unknownRange: (names: SiteNames) =>
    `Chưa biết tổng số của đơn vị thiếu báo cáo nên không tính được số ${names.whole}.`,
  metRange: (low: number, high: number) => `Khi đủ báo cáo: từ ${low} đến ${high} đơn vị đạt.`,
  quote: 'Văn bản giao',
  bars: 'So từng đơn vị',
  barsNote: 'Xếp từ thấp đến cao; vạch đứng: mức phải đạt.',
  barsNoteLimit: 'Xếp từ cao đến thấp; vạch đứng: mức không được vượt.',
  barsNoteNoGoal: 'Xếp từ thấp đến cao.',
  table: 'Bảng số liệu',
  tableCaption: (title: string) => `${title}: số liệu mới nhất của từng đơn vị`,
  asOf: 'Tính đến',
  why: 'Vì sao kết luận như vậy',
  whyWhole: (names: SiteNames) => `Số ${names.whole}`,
  historyCount: (count: number) => `Các lần báo cáo (${count})`,
  overTime: (names: SiteNames) => `Số ${names.whole} theo thời gian`,
  files: 'Tải biểu đồ, số liệu',
  embed: 'Nhúng vào trang khác',
  embedNote: 'Sao chép đoạn mã này vào trang của quý cơ quan để biểu đồ hiện trong trang đó.',
  toPage: 'Xem số liệu, cách tính và nguồn',
  fileOf: (file: string, title: string) => `${file}: ${title}`,
  noChart: 'Chưa có số liệu để vẽ biểu đồ.',
  notOwn: 'Chỉ tiêu này gồm nhiều chỉ tiêu thành phần, không có số liệu riêng để vẽ biểu đồ.',
} as const;
