import type { ProblemText } from './problem-text.ts';

/** Messages of `npm run new -- goals`, which fills in a table of goals from an annex. */
export const goalTableText = {
  row: (row: number, text: string) => `Dòng ${row}: ${text}`,
  noName: 'không có tên đơn vị.',
  noGoal: (name: string) => `“${name}” không có mức; văn bản không giao thì ghi “không giao”.`,
  twice: (name: string, row: number) => `“${name}” đã có ở dòng ${row}; mỗi đơn vị một dòng.`,
  empty: 'Bảng không có dòng nào: cần một cột tên đơn vị và một cột mức giao.',
  fix: 'Cách sửa',
  otherTotal: {
    message: 'không rõ đây là tổng của những dòng nào',
    fix: 'bỏ dòng này, hoặc ghi “Cộng” ở dòng cộng mọi đơn vị trong bảng',
  },
  twoTotals: 'bảng có hai dòng cộng; giữ dòng cộng các đơn vị, bỏ dòng kia.',
  own: {
    message: 'không phải đơn vị báo cáo',
    fix: 'bỏ dòng này; mức của cơ quan chủ quản ghi ở “goals.own” của chỉ tiêu',
  } satisfies ProblemText,
  otherUnit: (words: string, unit: string): ProblemText => ({
    message: `không đổi được “${words.trim()}” ra “${unit}”`,
    fix: 'ghi số theo đơn vị tính của chỉ tiêu',
  }),
  noTarget: (id: string) => `Không có chỉ tiêu “${id}”. Ghi “<năm>/<mã>”, ví dụ “2026/quy”.`,
  noFile:
    'Nêu tệp bảng bằng --from, ví dụ --from phu-luc.csv (chép từ Excel rồi lưu dạng CSV hoặc TSV).',
  cannotRead: (path: string) => `Không đọc được tệp “${path}”.`,
  wrote: (id: string, count: number, sum: string) =>
    `Đã ghi mức của ${count} đơn vị vào chỉ tiêu “${id}”; tổng ${sum}.`,
  wouldWrite: (id: string, count: number, sum: string) =>
    `Sẽ ghi mức của ${count} đơn vị vào chỉ tiêu “${id}”; tổng ${sum}.`,
};
