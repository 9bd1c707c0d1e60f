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

/**
 * One reported figure. Append-only: a mistake is corrected by a new observation that names the old one in
 * `supersedes` and explains why in `reason`; nothing is deleted.
 */
export const observation = z
  .strictObject({
    id: slug.describe('Mã báo cáo, không đổi về sau'),
    target: ref('targets').describe('Chỉ tiêu'),
    asOf: day.describe('Số liệu tính đến ngày'),
    reportedOn: day.describe('Ngày báo cáo'),
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
    reporter: text.describe('Nơi báo cáo'),
    document: text.describe('Văn bản hoặc nguồn của số liệu'),
    note: text.optional().describe('Ghi chú'),
    final: z.boolean().default(false).describe('Số liệu chốt kỳ'),
    lifecycle: lifecycle.default('running').describe('Tình trạng thực hiện do đơn vị báo'),
    supersedes: slug.optional().describe('Mã báo cáo được đính chính'),
    reason: text.optional().describe('Lý do đính chính'),
  })
  .refine(
    ({ value, numerator, denominator, grade }) => {
      const share = numerator !== undefined && denominator !== undefined;
      const half = (numerator === undefined) !== (denominator === undefined);
      return (
        !half && [value !== undefined, share, grade !== undefined].filter(Boolean).length === 1
      );
    },
    {
      error:
        'phải có “value”, hoặc cả “numerator” và “denominator”, hoặc “grade”; chỉ một trong ba',
      path: ['value'],
      params: { code: 'share-parts' },
    },
  )
  .refine((o) => o.asOf <= o.reportedOn, {
    error: 'ngày báo cáo phải bằng hoặc sau ngày của số liệu (asOf)',
    path: ['reportedOn'],
    params: { code: 'date-order' },
  })
  .refine((o) => o.supersedes === undefined || o.reason !== undefined, {
    error: 'đính chính phải nêu lý do',
    path: ['reason'],
    params: { code: 'correction-reason' },
  });
export type ObservationData = z.infer<typeof observation>;

/** content/progress/<year>/<area>.json: one file per district, owned by that district's editors. */
export const progress = z
  .strictObject({
    area: ref('areas').describe('Đơn vị'),
    plan: ref('plans').describe('Năm kế hoạch'),
    sample: z.boolean().default(false).describe('Số liệu giả định, không phải số liệu thật'),
    observations: z
      .array(observation)
      // A district reports about two hundred times a year, and pages list every report.
      .max(2000, { error: 'một tệp không được quá 2000 báo cáo' })
      .describe('Các lần báo cáo'),
    ...visibility,
  })
  .meta({ title: 'Tiến độ của đơn vị' });
export type ProgressData = z.infer<typeof progress>;

export const progressEntity = describeEntity({
  shape: 'entry',
  folder: 'progress',
  pattern: '*/*.json',
  schema: progress,
  names: { one: 'tiến độ', many: 'Tiến độ' },
  advice:
    'Mỗi đơn vị một tệp. Chỉ thêm báo cáo mới vào cuối; đính chính bằng “supersedes” và “reason”.',
  list: '/tien-do/',
  entry: null,
  menu: { text: 'Kết quả', full: 'Kết quả thực hiện', group: 'results', in: 'header', order: 3 },
  suggested: false,
  sortBy: 'id',
  repeatedByPlace: [
    { field: 'area', part: 'file' },
    { field: 'plan', part: 'folder' },
  ],
  onlyNames: true,
  label: '{{slug}}',
  form: {
    order: 1,
    icon: 'monitoring',
    names: { one: 'tiến độ của đơn vị', many: 'Tiến độ của đơn vị' },
    about: 'Mỗi đơn vị một mục cho mỗi năm. Mỗi lần lưu thành một đề nghị thay đổi để duyệt.',
    summary: '{{area}} – {{plan}}',
    identifier: 'area',
  },
});
