import { z } from 'zod';
import { attachmentList } from './attachment.ts';
import { note, ref, refs, text, unconfirmed, visibility } from './common.ts';
import { day, partialDate, year } from './dates.ts';
import { describeEntity } from './entity.ts';
import { documentFile } from './reading.ts';
import { numbersOf, reportingRule } from './reporting.ts';
import { level } from './site-terms.ts';

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
    areas: refs('areas')
      .refine((ids) => ids.length > 0, { error: 'phải nêu ít nhất một đơn vị' })
      .optional()
      .describe('Hoặc liệt kê từng đơn vị'),
  })
  .refine(({ levels, areas }) => (levels === undefined) !== (areas === undefined), {
    error: 'ghi một trong hai: levels (các cấp báo cáo) hoặc areas (danh sách đơn vị)',
  })
  .refine(({ levels, within }) => within === undefined || levels !== undefined, {
    error: '“within” chỉ đi cùng “levels”',
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
        source: documentFile,
      })
      .describe('Văn bản hướng dẫn của năm'),
    reporters: z
      .array(reporters, {
        error: ({ input }) =>
          input === undefined
            ? 'còn thiếu: nêu đơn vị nào báo cáo, bằng “levels” (các cấp) hoặc “areas” (danh sách đơn vị)'
            : 'phải là một danh sách',
      })
      .min(1, { error: 'phải nêu đơn vị nào báo cáo' })
      .refine(
        (list) => list.every((one, at) => at === 0 || (list[at - 1]?.from ?? '') < one.from),
        {
          error: 'phải xếp theo ngày “from”, mỗi ngày một lần',
        },
      )
      .describe('Đơn vị báo cáo; trong năm có thay đổi thì thêm một phần tử từ ngày thay đổi'),
    closedOn: day.nullable().describe('Ngày chốt số liệu; null nếu năm chưa khép'),
    closedNote: note.optional(),
    reporting: z
      .array(reportingRule)
      .refine(
        (rules) => {
          const all = rules.flatMap((rule) => numbersOf(rule).map((n) => `${rule.period} ${n}`));
          return new Set(all).size === all.length;
        },
        { error: 'mỗi kỳ báo cáo chỉ ghi một lần' },
      )
      .describe('Chế độ báo cáo'),
    attachments: attachmentList,
    reportingItem: ref('guidance').optional().describe('Mục hướng dẫn quy định chế độ báo cáo'),
    unconfirmed,
    ...visibility,
  })
  .superRefine(({ year: of, reporters: rules }, context) => {
    // A rule that begins later than the year would leave days on which nobody is said to report.
    rules.forEach(({ from }, index) => {
      const message =
        index === 0
          ? from > `${of}-01-01` &&
            `phần tử đầu phải từ ngày ${of}-01-01: trước ngày này ai báo cáo?`
          : !from.startsWith(`${of}-`) && `phải là một ngày trong năm ${of}`;
      if (message)
        context.addIssue({ code: 'custom', path: ['reporters', index, 'from'], message });
    });
  })
  .meta({ title: 'Kế hoạch năm' });
export type PlanData = z.infer<typeof plan>;
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
