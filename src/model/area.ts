import { z } from 'zod';
import { note, slug, text, visibility } from './common.ts';
import { siteTerm } from './site-terms.ts';

/** A unit that reports, as it stood in the plan's year. */
export const area = z
  .strictObject({
    id: slug.describe('Mã, không đổi về sau'),
    name: text.describe('Tên đầy đủ'),
    shortName: text.describe('Tên gọn, dùng trong bảng'),
    kind: siteTerm('areaKinds').describe('Loại'),
    communes: z
      .int({ error: 'phải là số nguyên' })
      .positive({ error: 'phải lớn hơn 0' })
      .optional()
      .describe('Số đơn vị cấp dưới, như số xã; bỏ trống nếu không có cấp dưới'),
    tile: z
      .strictObject({
        column: z.int().positive().describe('Cột'),
        row: z.int().positive().describe('Hàng'),
      })
      .optional()
      .describe('Ô trên bản đồ ô, hướng bắc ở trên'),
    note,
    ...visibility,
  })
  .meta({ title: 'Đơn vị' });
export type AreaData = z.infer<typeof area>;
