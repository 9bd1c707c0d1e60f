import type { ProblemText } from './problem-text.ts';

/** How the last day of a deadline follows from its text. Days come formatted ("14/11/2018"). */
export const deadlineText = {
  label: 'Hạn',
  last: (day: string) => `chậm nhất ngày ${day}`,
  steps: {
    before: (named: string) => `trước ngày ${named}`,
    counted: (days: number, working: boolean, from: string) =>
      `${days} ngày${working ? ' làm việc' : ''} kể từ ngày ${from}, không tính ngày đó`,
    moved: (from: string) => `ngày ${from} là ngày nghỉ nên chuyển ngày`,
  },
  noDay: {
    'no-such-day': (day: number, month: string) =>
      `chưa rõ ngày: tháng ${month} không có ngày ${day}, văn bản không nêu ngày thay`,
    'no-holidays': (year: number) =>
      `chưa rõ ngày: trang chưa có danh sách ngày nghỉ lễ, Tết của năm ${year} để tính ngày làm việc`,
    'no-event': 'chưa rõ ngày: hạn tính từ một việc chưa biết ngày',
  },
};

const monthWords: Readonly<Record<string, string>> = {
  first: 'tháng đầu của kỳ',
  second: 'tháng thứ hai của kỳ',
  last: 'tháng cuối của kỳ',
  next: 'tháng ngay sau kỳ',
};
const lead = (before: boolean | undefined) => (before ? 'trước' : 'đến hết');
const two = (n: number) => String(n).padStart(2, '0');

/** Messages on deadlines whose words and data differ. */
export const deadlineCheckText = {
  day: ({
    day,
    month,
    before,
  }: {
    readonly day: number | 'last';
    readonly month: string | number;
    readonly before?: boolean | undefined;
  }) =>
    `${lead(before)} ngày ${day === 'last' ? 'cuối' : day} ${typeof month === 'number' ? `tháng ${month}` : (monthWords[month] ?? month)}`,
  days: ({ days, working }: { readonly days: number; readonly working?: boolean | undefined }) =>
    `${days} ngày${working ? ' làm việc' : ''}`,
  on: ({ date, before }: { readonly date: string; readonly before?: boolean | undefined }) =>
    `${lead(before)} ngày ${date.split('-').reverse().join('/')}`,
  number: (days: number, working: boolean) =>
    `"days": ${days}${working ? ', "working": true' : ' và bỏ "working"'}`,
  before: (before: boolean) => (before ? 'thêm "before": true' : 'bỏ "before"'),
  window: (day: number, month: number, before: boolean) =>
    `"due": "NĂM-${two(month)}-${two(day)}"${before ? ', "before": true' : ''}`,
  differs: (words: string, data: string, write: string): ProblemText => ({
    message: `lời văn bản nói “${words}” mà dữ liệu ghi “${data}”`,
    fix: `đối chiếu văn bản; nếu lời đúng thì viết ${write}`,
  }),
  leftOut: (words: string, write: string): ProblemText => ({
    message: `lời văn bản nêu hạn “${words}” nhưng không có ngày hạn để đưa lên lịch`,
    fix: `viết thêm ${write}`,
  }),
};
