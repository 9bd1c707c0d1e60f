import { z } from 'zod';
import { owners, refs, text, visibility } from './common.ts';
import { yearRange } from './dates.ts';
import { level } from './site-terms.ts';

/** A cooperation programme between agencies. The items it serves name it, not the other way round. */
export const program = z
  .strictObject({
    title: text.describe('Tên chương trình'),
    summary: text.describe('Tóm tắt do biên tập viết'),
    owners,
    basis: refs('directives').default([]).describe('Văn bản làm căn cứ'),
    period: yearRange.describe('Giai đoạn; null nếu văn bản gốc không nêu'),
    levels: z.array(level).default([]).describe('Cấp thực hiện'),
    targets: refs('targets').default([]).describe('Chỉ tiêu'),
    ...visibility,
  })
  .meta({ title: 'Chương trình phối hợp' });
export type ProgramData = z.infer<typeof program>;
