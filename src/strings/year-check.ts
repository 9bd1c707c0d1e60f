import type { ProblemText } from './problem-text.ts';

/** Messages of the checker about years that are mixed up. */
export const yearCheckText = {
  time: (plan: string): ProblemText => ({
    message: `thời gian nằm ngoài năm ${plan}, là năm của bài này`,
    fix: `ghi thời gian trong năm ${plan}; bài của năm khác thì để ở thư mục của năm đó`,
  }),
  target: (id: string, plan: string): ProblemText => ({
    message: `chỉ tiêu “${id}” không thuộc năm ${plan}, là năm của bài này`,
    fix: `ghi mã chỉ tiêu của năm ${plan}; năm đó không đặt chỉ tiêu thì bỏ dòng này`,
  }),
  named: (year: string, plan: string): ProblemText => ({
    message: `bài của năm ${plan} dẫn đến chỉ tiêu hoặc mục hướng dẫn của năm ${year}`,
    fix: `dẫn đến chỉ tiêu, mục của năm ${plan}, hoặc bỏ chỗ đó`,
  }),
  clause: (number: string, plan: string): ProblemText => ({
    message: `Hướng dẫn năm ${plan} không có mục “${number}”`,
    fix: `ghi đúng số mục của năm ${plan}, hoặc bỏ chỗ đó`,
  }),
  copied: (year: string, plan: string): ProblemText => ({
    message: `câu này chép từ bài năm ${year} và vẫn nói về năm ${year}`,
    fix: `viết lại theo văn bản năm ${plan}, hoặc bỏ`,
  }),
  text: (plan: string): ProblemText => ({
    message: `chỗ này chỉ nói về năm khác, không nhắc đến năm ${plan} là năm của bài`,
    fix: `viết theo văn bản năm ${plan}; nếu đúng là so với năm khác thì nêu cả năm ${plan}`,
  }),
  /** @param isClause clauses say that they are new with an empty list, targets by leaving the field out */
  forerunner: (id: string, year: string, isClause: boolean): ProblemText => ({
    message: `“${id}” không thuộc một năm trước năm ${year}`,
    fix: `ghi mã của năm trước, ví dụ “${Number(year) - 1}/…”; ${isClause ? 'mục mới thì ghi forerunners: []' : 'chỉ tiêu mới thì bỏ dòng này'}`,
  }),
};
