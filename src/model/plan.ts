import { z } from 'zod';
import { note, ref, text, visibility } from './common.ts';
import { day, partialDate, reportPeriod, year } from './dates.ts';

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
        signer: text.describe('Người ký'),
        position: text.describe('Chức vụ người ký'),
      })
      .describe('Văn bản hướng dẫn của năm'),
    closedOn: day.nullable().describe('Ngày chốt số liệu; null nếu năm chưa khép'),
    closedNote: note.optional(),
    reporting: z
      .array(
        z.strictObject({
          period: reportPeriod.describe('Kỳ'),
          due: text.nullable().describe('Hạn gửi; null nếu văn bản không nêu'),
        }),
      )
      .describe('Chế độ báo cáo'),
    reportingItem: ref('guidance').optional().describe('Mục hướng dẫn quy định chế độ báo cáo'),
    ...visibility,
  })
  .meta({ title: 'Kế hoạch năm' });
export type PlanData = z.infer<typeof plan>;
