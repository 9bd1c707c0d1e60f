import type { ProblemText } from './problem-text.ts';

/** Messages about an unfinished year: entries that were copied and not confirmed yet, parts that are missing. */
export const unconfirmedText = {
  mark: (title: string) => `${title} (cần xác nhận)`,
  ofYear: (clause: string, year: string) => `${clause} (hướng dẫn năm ${year})`,
  noDocument: 'Chưa đưa vào nguyên văn hướng dẫn của năm này.',
  notice: (year: number) =>
    `Kế hoạch năm ${year} chưa được xác nhận. Những mục ghi “cần xác nhận” chưa được đối chiếu xong với văn bản của năm, chưa phải nội dung chính thức.`,
  entries: (names: ReadonlyArray<string>): ProblemText => ({
    message: `${names.length} mục chép từ năm trước còn cần xác nhận: ${names.join(', ')}`,
    fix: 'đối chiếu từng mục với văn bản của năm, sửa ngày và số cho đúng, đổi mục hướng dẫn sang mục của năm, rồi bỏ dòng "unconfirmed"; mục không còn thì xóa',
  }),
  plan: {
    message: 'kế hoạch năm này chép từ năm trước, còn cần xác nhận',
    fix: 'điền số, ngày, người ký của văn bản và chế độ báo cáo, rồi bỏ dòng "unconfirmed"',
  },
  noPlan: {
    message: 'chưa có kế hoạch của năm nào (bản nháp không tính) nên trang chưa có gì để nói',
    fix: 'mở năm đầu tiên: “npm run new -- year <năm> --empty”',
  },
  noText: {
    message: 'mục này chưa có nguyên văn mà không còn là bản nháp',
    fix: 'chép nguyên văn vào thân tệp, dưới dòng --- thứ hai, hoặc để lại “draft: true”',
  },
};
