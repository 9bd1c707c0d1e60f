import type { SiteNames } from './site.ts';

/** Goals in words: of a unit, of the whole, of a change, of a period. */
export const goalText = {
  '>=': (amount: string) => `từ ${amount} trở lên`,
  '>': (amount: string) => `trên ${amount}`,
  '<=': (amount: string) => `không quá ${amount}`,
  '<': (amount: string) => `dưới ${amount}`,
  '=': (amount: string) => `đúng ${amount}`,
  range: (low: string, high: string) => `từ ${low} đến ${high}`,
  grade: (grade: string) => `xếp loại ${grade} trở lên`,
  allOf: (count: number) => `đạt cả ${count} chỉ tiêu thành phần`,
  none: 'không nêu mức, chỉ theo dõi số liệu',
  most: (amount: string) => `không nêu mức, nhiều nhất ${amount}`,
  whole: (goal: string) => `tính chung ${goal}`,
  table: 'giao riêng từng đơn vị',
  byKind: 'theo loại đơn vị',
  own: (goal: string) => `riêng cơ quan chủ quản ${goal}`,
  notAssigned: 'không giao',
  figureOnly: 'không có mức riêng',
  each: {
    month: (goal: string) => `mỗi tháng ${goal}`,
    quarter: (goal: string) => `mỗi quý ${goal}`,
    'half-year': (goal: string) => `mỗi nửa năm ${goal}`,
    year: (goal: string) => `mỗi năm ${goal}`,
  },
  change: {
    increase: (goal: string, base: string) => `tăng ${goal} so với ${base}`,
    decrease: (goal: string, base: string) => `giảm ${goal} so với ${base}`,
  },
  base: { last: 'năm trước', of: (year: string) => `năm ${year}` },
  points: (amount: string) => `${amount} điểm phần trăm`,
  difference: (goal: string, added: string) => `thêm ${added}, ${goal}`,
  /** How a figure differs from its base. */
  changed: {
    up: (by: string) => `tăng ${by}`,
    down: (by: string) => `giảm ${by}`,
    same: 'không tăng, không giảm',
  },
  ofBase: (share: string) => `bằng ${share} số năm trước`,
  aboveRange: (figure: string, low: string, high: string) =>
    `${figure}, trên khoảng ${low}–${high}`,
  belowRange: (figure: string, low: string, high: string) =>
    `${figure}, dưới khoảng ${low}–${high}`,
  more: (figure: string, goal: string) => `${figure}, nhiều hơn ${goal}`,
  less: (figure: string, goal: string) => `${figure}, ít hơn ${goal}`,
  periods: (met: number, all: number) => `${met}/${all} kỳ đạt`,
  period: {
    month: (number: number) => `tháng ${number}`,
    quarter: (number: number) => `quý ${['I', 'II', 'III', 'IV'][number - 1]}`,
    'half-year': (number: number) => (number === 1 ? 'sáu tháng đầu năm' : 'sáu tháng cuối năm'),
    year: (_: number, year: string) => `năm ${year}`,
  },
  shareOfGoal: (percent: string) => `bằng ${percent} mức`,
  withinAbove: 'trên khoảng, vẫn là đạt',
} as const;

/** What is said of the whole. */
export const verdictText = {
  reached: (names: SiteNames) => `${names.whole} đạt`,
  missed: (names: SiteNames) => `${names.whole} chưa đạt`,
  unknown: () => 'chưa đủ số liệu để kết luận',
  running: () => 'đang thực hiện',
  above: (names: SiteNames) => `${names.whole} nhiều hơn mức, cần xem lại`,
  none: () => 'không nêu mức, chỉ theo dõi số liệu',
} as const;
