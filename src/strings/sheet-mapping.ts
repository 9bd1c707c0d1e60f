import type { ProblemText } from './problem-text.ts';

/** How a foreign table is explained: what each of its columns means, shown, confirmed and remembered. */
export const sheetMappingText = {
  check: {
    id: (wanted: string): ProblemText => ({
      message: 'mã không khớp với tên các cột nên cách đọc này không bao giờ được dùng',
      fix: `ghi “${wanted}”, hoặc tạo lại bằng lệnh import <tệp> --map`,
    }),
    column: (text: string): ProblemText => ({
      message: `“${text}” không cho biết cột là gì`,
      fix: 'ghi tên một trường (area, asOf, value…), “target:<mã chỉ tiêu>”, “area:<mã đơn vị>” hoặc “leave” (không lấy)',
    }),
  },
  heading: (name: string) => `Cách đọc bảng ${name}`,
  whole: 'này',
  head: ['Cột', 'Tên cột', 'Ví dụ', 'Hiểu là', 'Vì'],
  means: {
    leave: 'không lấy',
    unknown: '?',
    target: (title: string) => `số liệu của chỉ tiêu “${title}”`,
    area: (name: string) => `số liệu của ${name}`,
    part: { figure: '', numerator: ', số đã đạt', denominator: ', tổng số' },
  },
  why: {
    heading: 'tên cột',
    values: 'nội dung cột',
    empty: 'cột trống',
    total: 'cột tổng',
    unknown: 'chưa rõ',
    said: 'người nhập cho biết',
  },
  ask: (letter: string, heading: string) =>
    `Cột ${letter}${heading === '' ? '' : ` (${heading})`} là gì? (tên cột của tệp mẫu, tên chỉ tiêu, “<chỉ tiêu> / tổng số”, tên đơn vị, hoặc “bỏ”)`,
  leave: 'bỏ',
  notUnderstood: (answer: string) => `Không hiểu “${answer}”.`,
  confirm: 'Đọc bảng như trên và nhớ cho lần sau? (có/không)',
  open: (columns: string) =>
    `Chưa biết cột ${columns} là gì. Ghi thêm --column, ví dụ --column "C=<tên chỉ tiêu>" hoặc --column "C=bỏ".`,
  needYes: 'Xem lại bảng trên; đúng thì chạy lại và thêm --yes.',
  badColumn: (text: string) =>
    `--column “${text}”: ghi chữ của cột, dấu =, rồi cột là gì, ví dụ --column "C=Ghi chú".`,
  nothing: 'Không có trang tính nào đọc được thành bảng.',
  remembered: (path: string) => `Đã nhớ cách đọc bảng vào ${path}.`,
} as const;
