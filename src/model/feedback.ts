import { z } from 'zod';
import { slug, text, visibility } from './common.ts';
import { day } from './dates.ts';
import { describeEntity } from './entity.ts';

/** A page of this site, as its address after the host. */
const page = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: 'phải là địa chỉ một trang của trang này, ví dụ “/tien-do/2017/nha-o/”',
});

/**
 * What a reader reported, and what the office answered: public, without the name of who reported. The checker
 * refuses telephone numbers and addresses in it (src/editing/check/rules/feedback.ts).
 */
export const feedback = z
  .strictObject({
    id: slug.describe('Mã, không đổi về sau'),
    received: day.describe('Ngày nhận'),
    page: page.describe('Trang được báo; ví dụ “/tien-do/2017/nha-o/”'),
    about: text.describe('Báo về điều gì, ở đâu; không ghi tên người báo'),
    report: text.describe('Điều được báo, viết lại ngắn gọn; không ghi tên người báo'),
    answered: day.optional().describe('Ngày trả lời; bỏ trống nếu chưa trả lời'),
    answer: text.optional().describe('Trả lời'),
    changed: text.optional().describe('Đã sửa gì trên trang; bỏ trống nếu không sửa'),
    ...visibility,
  })
  .refine(({ answered, answer }) => !answered || answer !== undefined, {
    error: 'đã ghi ngày trả lời thì phải ghi trả lời gì',
    path: ['answer'],
    params: { code: 'missing' },
  })
  .refine(({ answered, answer, changed }) => answered || (!answer && !changed), {
    error: 'đã ghi trả lời hoặc đã sửa thì phải ghi ngày trả lời',
    path: ['answered'],
    params: { code: 'missing' },
  })
  .refine(({ received, answered }) => !answered || answered >= received, {
    error: 'ngày trả lời phải bằng hoặc sau ngày nhận',
    path: ['answered'],
    params: { code: 'date-order' },
  })
  .meta({ title: 'Phản ánh của người đọc' });
export type FeedbackData = z.infer<typeof feedback>;

export const feedbackEntity = describeEntity({
  shape: 'list',
  file: 'feedback.json',
  schema: feedback,
  names: { one: 'phản ánh', many: 'Phản ánh đã nhận và trả lời' },
  advice:
    'Ghi ngay khi nhận, trả lời xong thì ghi tiếp vào mục đó. Không ghi họ tên, điện thoại, thư điện tử, số định danh của người báo.',
  list: '/phan-hoi/',
  entry: (id) => `/phan-hoi/#${id}`,
  suggested: false,
  sortBy: 'received',
  label: 'about',
});
