import { z } from 'zod';
import { note, slug, text, visibility } from './common.ts';
import { describeEntity } from './entity.ts';
import { siteTerm } from './site-terms.ts';

/** A unit that reports progress, as it existed in the plan's year. */
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

export const areaEntity = describeEntity({
  shape: 'list',
  file: 'areas.json',
  schema: area,
  names: { one: 'đơn vị', many: 'Đơn vị' },
  advice: 'Mã (id) đã dùng thì không đổi.',
  list: '/don-vi/',
  entry: (id) => `/don-vi/${id}/`,
  menu: { text: 'Đơn vị', in: 'footer', order: 7 },
  page: { kind: 'Đơn vị', weight: 'heavy' },
  suggested: true,
  offline: 3,
  sortBy: 'name',
  label: 'shortName',
});
