import { z } from 'zod';
import { choice, ref, slug, text, visibility } from './common.ts';
import { day } from './dates.ts';
import { describeEntity } from './entity.ts';
import { amount } from './target-goals.ts';

/** The state of the work, as reported by the area itself. */
export const lifecycle = choice({
  running: 'đang thực hiện',
  done: 'đã xong',
  stopped: 'đã dừng',
});

const headFields = {
  asOf: day.describe('Số liệu tính đến ngày'),
  reportedOn: day.describe('Ngày báo cáo'),
  reporter: text.describe('Nơi báo cáo'),
  document: text.describe('Văn bản hoặc nguồn của số liệu'),
};

/** What a report says once, for all its figures. */
export const reportHead = ['asOf', 'reportedOn', 'reporter', 'document'] as const;

const amountFields = {
  value: amount.optional().describe('Giá trị'),
  numerator: amount.optional().describe('Số đã đạt'),
  denominator: amount
    .nullable()
    .optional()
    .describe('Tổng số; null nếu chưa biết, khi đó không tính được tỷ lệ'),
  grade: text.optional().describe('Mức xếp loại, với chỉ tiêu xếp loại'),
  added: amount
    .optional()
    .describe('Số thêm mới trong kỳ, khi khác với số liệu trừ số liệu đầu kỳ'),
  countedFrom: choice({
    year: 'từ đầu thời gian của chỉ tiêu, đã gồm số liệu của các đơn vị cũ',
    change: 'từ ngày hoạt động theo tổ chức mới, chưa gồm số liệu của các đơn vị cũ',
  })
    .optional()
    .describe('Số liệu tính từ đâu; chỉ ghi khi đơn vị thành lập hoặc nhận thêm phần trong năm'),
};

const noteFields = {
  note: text.optional().describe('Ghi chú'),
  final: z.boolean().default(false).describe('Số liệu chốt kỳ'),
  lifecycle: lifecycle.default('running').describe('Tình trạng thực hiện do đơn vị báo'),
};

interface Amounts {
  readonly value?: number | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | null | undefined;
  readonly grade?: string | undefined;
}

/** Exactly one way to say the figure: a value, a share, or a grade. */
const oneAmount = ({ value, numerator, denominator, grade }: Amounts): boolean => {
  const share = numerator !== undefined && denominator !== undefined;
  const half = (numerator === undefined) !== (denominator === undefined);
  return !half && [value !== undefined, share, grade !== undefined].filter(Boolean).length === 1;
};
const oneAmountFault = {
  error: 'phải có “value”, hoặc cả “numerator” và “denominator”, hoặc “grade”; chỉ một trong ba',
  path: ['value'],
  params: { code: 'share-parts' },
};

const inOrder = ({ asOf, reportedOn }: { asOf: string; reportedOn: string }) => asOf <= reportedOn;
const orderFault = {
  error: 'ngày báo cáo phải bằng hoặc sau ngày của số liệu (asOf)',
  path: ['reportedOn'],
  params: { code: 'date-order' },
};

interface Explained {
  readonly supersedes?: string | undefined;
  readonly reason?: string | undefined;
}
const explained = ({ supersedes, reason }: Explained) =>
  supersedes === undefined || reason !== undefined;
const reasonFault = {
  error: 'đính chính phải nêu lý do',
  path: ['reason'],
  params: { code: 'correction-reason' },
};

/** What a report says about one target. */
export const figure = z
  .strictObject({
    target: ref('targets').describe('Chỉ tiêu'),
    ...amountFields,
    ...noteFields,
    supersedes: slug
      .optional()
      .describe('Mã của báo cáo được đính chính; trong đó là số liệu cùng chỉ tiêu'),
    reason: text.optional().describe('Lý do đính chính'),
    id: slug
      .optional()
      .describe('Mã đã công bố của số liệu; chỉ có ở số liệu chuyển từ kiểu tệp cũ'),
  })
  .refine(oneAmount, oneAmountFault)
  .refine(explained, reasonFault);
export type FigureData = z.infer<typeof figure>;

/**
 * content/progress/<year>/<area>/<report>.json: what a unit handed in on one day, as figures of one day. A
 * report is never changed afterwards: a mistake is corrected by a new report, whose figure names the old
 * report in `supersedes` and says why in `reason`. A new report is a new file, so two editors never change the
 * same one.
 */
export const report = z
  .strictObject({
    area: ref('areas').describe('Đơn vị'),
    plan: ref('plans').describe('Năm kế hoạch'),
    sample: z.boolean().default(false).describe('Số liệu giả định, không phải số liệu thật'),
    ...headFields,
    figures: z
      .array(figure)
      .min(1, { error: 'báo cáo phải có ít nhất một số liệu' })
      // A unit has at most a few hundred targets, and each stands in a report once.
      .max(500, { error: 'một báo cáo không được quá 500 số liệu' })
      .describe('Số liệu'),
    ...visibility,
  })
  .refine(inOrder, orderFault)
  .meta({ title: 'Báo cáo của đơn vị' });
export type ReportData = z.infer<typeof report>;

/**
 * One figure with the head of its report, as the rules judge it and open data publish it
 * (src/domain/observations.ts makes it). Its id is that of its target and its report.
 */
export const observation = z
  .strictObject({
    id: slug.describe('Mã số liệu, không đổi về sau'),
    report: slug.optional().describe('Mã báo cáo có số liệu này'),
    target: ref('targets').describe('Chỉ tiêu'),
    asOf: headFields.asOf,
    reportedOn: headFields.reportedOn,
    ...amountFields,
    reporter: headFields.reporter,
    document: headFields.document,
    ...noteFields,
    supersedes: slug.optional().describe('Mã số liệu được đính chính'),
    reason: text.optional().describe('Lý do đính chính'),
  })
  .refine(oneAmount, oneAmountFault)
  .refine(inOrder, orderFault)
  .refine(explained, reasonFault);
export type ObservationData = z.infer<typeof observation>;

export const progressEntity = describeEntity({
  shape: 'entry',
  folder: 'progress',
  pattern: '*/*/*.json',
  schema: report,
  names: { one: 'báo cáo', many: 'Báo cáo' },
  advice:
    'Mỗi báo cáo một tệp, không sửa về sau; đính chính bằng một báo cáo mới có “supersedes” và “reason”.',
  list: '/tien-do/',
  entry: null,
  menu: { text: 'Kết quả', full: 'Kết quả thực hiện', group: 'results', in: 'header', order: 3 },
  suggested: false,
  sortBy: 'id',
  repeatedByPlace: [
    { field: 'area', part: 'folder' },
    { field: 'plan', part: 'outerFolder' },
  ],
  onlyNames: true,
  label: '{{slug}}',
});
