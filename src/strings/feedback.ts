import type { ProblemText } from './problem-text.ts';

/** Text of the public list of what readers reported and what was answered. */
export const feedbackText = {
  title: 'Phản ánh đã nhận và trả lời',
  description:
    'Điều người đọc báo sai, góp ý cho trang này; cơ quan trả lời gì, ngày nào, đã sửa gì. Không nêu tên người báo.',
  none: 'Chưa có phản ánh nào được ghi vào danh sách này.',
  count: (all: number, open: number) =>
    `${all} phản ánh${open === 0 ? ', đã trả lời hết' : `, ${open} chưa trả lời`}.`,
  received: (day: string) => `Nhận ngày ${day}`,
  answered: (day: string) => `Trả lời ngày ${day}`,
  waiting: (days: number) =>
    days === 0 ? 'Chưa trả lời, mới nhận hôm nay' : `Chưa trả lời, đã ${days} ngày`,
  report: 'Phản ánh',
  answer: 'Trả lời',
  changed: 'Đã sửa',
  notChanged: 'Không sửa gì trên trang.',
  send: 'Gửi phản ánh mới',
  recent: 'Đã báo và đã trả lời',
  all: 'Mọi phản ánh',
} as const;

/** What the checker says about content/feedback.json. */
export const feedbackCheckText = {
  personal: (found: string): ProblemText => ({
    message: `“${found}” cho biết ai đã phản ánh, mà mọi người đều đọc được tệp này`,
    fix: 'bỏ số điện thoại, thư điện tử, số định danh; chỉ ghi điều được báo',
  }),
  future: {
    message: 'ngày này chưa đến',
    fix: 'ghi ngày đã nhận hoặc đã trả lời',
  } satisfies ProblemText,
} as const;
