import { z } from 'zod';
import { note, ref, slug, text, visibility } from './common.ts';
import { day } from './dates.ts';
import { describeEntity } from './entity.ts';
import { life } from './life.ts';
import { siteTerm } from './site-terms.ts';

const code = text
  .regex(/^\d{1,10}$/, { error: 'mã hành chính chỉ gồm chữ số' })
  .describe('Mã hành chính; có thể đã dùng cho đơn vị khác');

/**
 * An administrative unit. Neither its name nor its code identifies it, because both are used again for other
 * units: its id does. The facts outside `changes` are those it began with (src/domain/lives.ts).
 */
export const area = z
  .strictObject({
    id: slug.describe('Mã, không đổi về sau'),
    name: text.describe('Tên đầy đủ'),
    shortName: text.describe('Tên gọn, dùng trong bảng'),
    kind: siteTerm('areaKinds').describe('Loại'),
    parent: ref('areas').optional().describe('Đơn vị cấp trên trực tiếp'),
    code: code.optional(),
    ...life,
    changes: z
      .array(
        z.strictObject({
          from: day.describe('Từ ngày'),
          name: text.optional().describe('Tên đầy đủ mới'),
          shortName: text.optional().describe('Tên gọn mới'),
          kind: siteTerm('areaKinds').optional().describe('Loại mới'),
          parent: ref('areas').optional().describe('Đơn vị cấp trên mới'),
          code: code.optional(),
          note: note.optional(),
        }),
      )
      .default([])
      .describe('Những điều đổi khi đơn vị vẫn là đơn vị ấy, xếp theo ngày'),
    spellings: z.array(text).default([]).describe('Cách viết khác của tên'),
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

export const areaEntity = describeEntity({
  shape: 'list',
  file: 'areas.json',
  schema: area,
  names: { one: 'đơn vị', many: 'Đơn vị' },
  advice: 'Mã (id) đã dùng thì không đổi.',
  list: '/don-vi/',
  entry: (id) => `/don-vi/${id}/`,
  menu: { text: 'Đơn vị', group: 'results', in: 'footer', order: 7 },
  page: { kind: 'Đơn vị', weight: 'heavy' },
  suggested: true,
  offline: 3,
  sortBy: 'name',
  label: 'shortName',
});
