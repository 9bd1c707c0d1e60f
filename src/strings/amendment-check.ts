import type { ProblemText } from './problem-text.ts';

/** Messages of the checker about what later documents change in a clause. */
export const amendmentCheckText = {
  absent: (was: string, clause: string, nearest: string | null): ProblemText => ({
    message: `không có lời “${was}” trong mục ${clause} (kể cả các sửa đổi trước đó)`,
    fix:
      nearest === null
        ? 'chép đúng từng chữ của mục vào “was”; nếu thay cả mục thì ghi null'
        : `chép đúng từng chữ của mục, có lẽ là “${nearest}”`,
  }),
  several: (was: string, clause: string): ProblemText => ({
    message: `lời “${was}” đứng nhiều chỗ trong mục ${clause}, không rõ sửa chỗ nào`,
    fix: 'chép thêm mấy chữ đứng trước hoặc sau vào “was”, và cả vào “text”, cho chỉ còn một chỗ',
  }),
  overlap: (clause: string, other: string): ProblemText => ({
    message: `sửa vào lời của mục ${clause} mà “${other}” đã thay hoặc bỏ`,
    fix: 'gộp hai chỗ sửa thành một, hoặc ghi vào “was” lời còn hiệu lực sau lần sửa trước',
  }),
  otherYear: (clause: string, year: string): ProblemText => ({
    message: `mục “${clause}” không thuộc văn bản năm ${year}`,
    fix: `ghi mã mục của năm ${year}, hoặc chuyển chỗ sửa sang tệp của năm có mục ấy`,
  }),
  early: (from: string, issued: string): ProblemText => ({
    message: `có hiệu lực từ ${from}, trước ngày ban hành văn bản sửa đổi (${issued})`,
    fix: 'xem lại ngày có hiệu lực, hoặc ngày ban hành của văn bản sửa đổi',
  }),
  markup: (signs: string): ProblemText => ({
    message: `có dấu “${signs}” như của Markdown; ở đây chữ hiện đúng như viết, dấu ấy cũng hiện`,
    fix: 'chép lời trơn như trong văn bản, bỏ dấu “\\”, “**”, “#”; nếu văn bản in đúng dấu ấy thì để nguyên',
  }),
} as const;
