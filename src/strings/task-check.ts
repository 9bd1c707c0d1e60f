import type { ProblemText } from './problem-text.ts';

/** Messages of the checker about tasks of the guidance. */
export const taskCheckText = {
  level: (level: string, allowed: ReadonlyArray<string>): ProblemText => ({
    message: `việc giao cho cấp “${level}”, mà mục này chỉ giao cho cấp ${allowed.map((one) => `“${one}”`).join(', ')}`,
    fix: 'bỏ cấp đó khỏi việc này; nếu văn bản có giao thì thêm cấp vào “levels” của mục',
  }),
  noDoer: {
    message: 'không rõ việc này của ai: mục không nêu cấp thực hiện',
    fix: 'ghi “levels” (cấp phải làm) hoặc “organizations” (cơ quan phải làm) của việc này',
  },
  verb: (verb: string): ProblemText => ({
    message: `“${verb}” không bắt đầu bằng động từ`,
    fix: 'viết việc phải làm lên đầu, không nêu lại chủ thể: “Lập danh sách”, “Tổ chức Ngày hội”',
  }),
  paragraph: (found: number, count: number): ProblemText => ({
    message: `nguyên văn của mục chỉ có ${count} đoạn, không có đoạn ${found}`,
    fix: 'đếm lại: mỗi đoạn cách nhau một dòng trống, đoạn đầu là 1',
  }),
  regular: {
    message: 'báo cáo định kỳ đã thành việc từ chế độ báo cáo của kế hoạch năm',
    fix: 'bỏ việc này; kỳ và hạn báo cáo ghi ở “reporting” trong content/plans/',
  },
  otherYear: (id: string, year: string): ProblemText => ({
    message: `“${id}” không thuộc năm ${year}, là năm của mục này`,
    fix: `ghi mã của năm ${year}, hoặc bỏ dòng này`,
  }),
  gone: (ids: ReadonlyArray<string>): ProblemText => ({
    message: `mã việc ${ids.map((id) => `“${id}”`).join(', ')} đã công bố nay không còn`,
    fix: 'trả lại đúng mã cũ, vì dấu đã đánh của người đọc gắn với mã; nếu việc ấy nhập nhầm nên bỏ hẳn thì để nguyên như thế',
  }),
} as const;
