import { z } from 'zod';
import { attachmentList } from './attachment.ts';
import { choice, note, ref, refs, text, unconfirmed, visibility } from './common.ts';
import { day, partialDate, reportPeriod, year } from './dates.ts';
import { describeEntity } from './entity.ts';
import { level } from './site-terms.ts';

/**
 * The day a report of each period is due, where the document states one. Days from 29 on are not allowed:
 * some months do not have them, and no replacement day is invented for those.
 */
const dueOn = z
  .strictObject({
    day: z
      .union([z.int().min(1).max(28), z.literal('last')], {
        error: 'chỉ nhận số từ 1 đến 28, hoặc "last" (ngày cuối tháng)',
      })
      .describe('Ngày trong tháng'),
    month: choice({ last: 'tháng cuối của kỳ', next: 'tháng ngay sau kỳ' }).describe(
      'Tháng cuối của kỳ hay tháng ngay sau kỳ',
    ),
  })
  .describe('Ngày hạn của từng kỳ; bỏ trống nếu văn bản không nêu');

/**
 * Who reports from a day on, until the next element begins: every unit of some levels that is alive on the day
 * asked about, or the units listed. Units are never taken as reporting because they exist.
 */
const reporters = z
  .strictObject({
    from: day.describe('Từ ngày'),
    levels: z
      .array(level)
      .min(1, { error: 'phải nêu ít nhất một cấp' })
      .optional()
      .describe('Mọi đơn vị đang hoạt động của các cấp này'),
    within: ref('areas').optional().describe('Với levels: chỉ các đơn vị thuộc đơn vị này'),
    areas: refs('areas').optional().describe('Hoặc liệt kê từng đơn vị'),
  })
  .refine(({ levels, areas }) => (levels === undefined) !== (areas === undefined), {
    error: 'ghi một trong hai: levels (các cấp báo cáo) hoặc areas (danh sách đơn vị)',
  })
  .refine(({ levels, within }) => within === undefined || levels !== undefined, {
    error: '«within» chỉ đi cùng «levels»',
    path: ['within'],
  });

/** The plan of one year: its guidance document, when its figures close, and its reporting rules. */
export const plan = z
  .strictObject({
    year: year.describe('Năm kế hoạch'),
    title: text.describe('Tên ngắn do biên tập đặt'),
    document: z
      .strictObject({
        symbol: text.nullable().describe('Số ký hiệu; null nếu văn bản gốc không in'),
        issued: partialDate.describe('Ngày ban hành'),
        issuer: ref('organizations').describe('Cơ quan ban hành'),
        signer: text.nullable().describe('Người ký; null nếu chưa biết'),
        position: text.nullable().describe('Chức vụ người ký; null nếu chưa biết'),
      })
      .describe('Văn bản hướng dẫn của năm'),
    reporters: z
      .array(reporters, {
        error: ({ input }) =>
          input === undefined
            ? 'còn thiếu: nêu đơn vị nào báo cáo, bằng «levels» (các cấp) hoặc «areas» (danh sách đơn vị)'
            : 'phải là một danh sách',
      })
      .min(1, { error: 'phải nêu đơn vị nào báo cáo' })
      .refine(
        (list) => list.every((one, at) => at === 0 || (list[at - 1]?.from ?? '') < one.from),
        {
          error: 'phải xếp theo ngày «from», mỗi ngày một lần',
        },
      )
      .describe('Đơn vị báo cáo; trong năm có thay đổi thì thêm một phần tử từ ngày thay đổi'),
    closedOn: day.nullable().describe('Ngày chốt số liệu; null nếu năm chưa khép'),
    closedNote: note.optional(),
    reporting: z
      .array(
        z
          .strictObject({
            period: reportPeriod.describe('Kỳ'),
            due: text.nullable().describe('Hạn gửi, đúng lời văn bản; null nếu văn bản không nêu'),
            dueOn: dueOn.optional(),
          })
          .refine((rule) => rule.dueOn === undefined || rule.due !== null, {
            error: 'có dueOn (ngày hạn) thì phải ghi cả lời văn bản nêu hạn',
            path: ['due'],
          }),
      )
      .refine((rules) => new Set(rules.map(({ period }) => period)).size === rules.length, {
        error: 'mỗi kỳ báo cáo chỉ ghi một lần',
      })
      .describe('Chế độ báo cáo'),
    attachments: attachmentList,
    reportingItem: ref('guidance').optional().describe('Mục hướng dẫn quy định chế độ báo cáo'),
    unconfirmed,
    ...visibility,
  })
  .meta({ title: 'Kế hoạch năm' });
export type PlanData = z.infer<typeof plan>;
export type ReportingRule = PlanData['reporting'][number];
export type ReporterRule = PlanData['reporters'][number];

/** Pages about the year as a whole link to it next to the year's own page. */
export const planEntity = describeEntity({
  shape: 'entry',
  folder: 'plans',
  pattern: '*.json',
  schema: plan,
  names: { one: 'kế hoạch năm', many: 'Kế hoạch năm' },
  advice: 'Mỗi năm một tệp: văn bản của năm, ngày chốt số liệu, chế độ báo cáo.',
  list: '/huong-dan/',
  entry: (id) => `/huong-dan/${id}/`,
  alsoOn: (id) => ['/', `/lich/${id}/`, `/tien-do/${id}/`],
  suggested: false,
  sortBy: 'id',
  repeatedByPlace: [{ field: 'year', part: 'file' }],
  label: '{{slug}}',
});
