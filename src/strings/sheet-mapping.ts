import type { ProblemText } from './problem-text.ts';

const meant = (near: string | null, else_: string) =>
  near === null ? else_ : `có phải “${near}”? Nếu không, ${else_}`;

/** How a foreign table is explained: what each of its columns means, shown, confirmed and remembered. */
export const sheetMappingText = {
  check: {
    name: (wanted: string): ProblemText => ({
      message: 'tên tệp không khớp với tên các cột nên cách đọc này không bao giờ được dùng',
      fix: `đổi tên tệp thành “${wanted}.json”, hoặc tạo lại bằng lệnh import <tệp> --map`,
    }),
    column: {
      message: 'không cho biết cột là gì',
      fix: 'ghi tên một trường (area, asOf, value…), “target:<mã chỉ tiêu>”, “area:<mã đơn vị>” hoặc “leave” (không lấy)',
    } satisfies ProblemText,
    twice: {
      message: 'hai cột cùng một ý nghĩa nên không biết lấy số ở cột nào',
      fix: 'cột thừa ghi “leave” (không lấy)',
    } satisfies ProblemText,
    unknown: {
      area: (id: string, near: string | null): ProblemText => ({
        message: `không có đơn vị mang mã “${id}”`,
        fix: meant(near, 'ghi mã (id) của đơn vị trong content/areas.json'),
      }),
      target: (id: string, near: string | null): ProblemText => ({
        message: `không năm nào có chỉ tiêu mang mã “${id}”`,
        fix: meant(near, 'ghi mã (id) của chỉ tiêu trong content/targets/, không kèm năm'),
      }),
    },
  },
  /** Said at a terminal of a table with headings of its own. */
  tryMap: 'bảng có tên cột riêng: chạy lại lệnh này và thêm --map để xem và chọn từng cột là gì',
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
