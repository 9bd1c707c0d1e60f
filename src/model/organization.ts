import { z } from 'zod';
import { note, slug, text, visibility } from './common.ts';

/** An agency or body that leads, takes part in, or issues something. */
export const organization = z
  .strictObject({
    id: slug.describe('Mã, không đổi về sau'),
    name: text.describe('Tên đầy đủ'),
    shortName: text.optional().describe('Tên gọn'),
    aliases: z.array(text).default([]).describe('Cách gọi khác, chữ viết tắt'),
    system: z
      .enum(['front', 'party', 'state', 'union', 'committee'], {
        error:
          'chỉ nhận front (Mặt trận), party (Đảng), state (Nhà nước), union (đoàn thể), committee (ban chỉ đạo liên ngành)',
      })
      .describe('Hệ thống'),
    level: z
      .enum(['central', 'province', 'district', 'commune', 'all'], {
        error: 'chỉ nhận central, province, district, commune, all',
      })
      .describe('Cấp'),
    note: note.optional(),
    ...visibility,
  })
  .meta({ title: 'Cơ quan' });
export type OrganizationData = z.infer<typeof organization>;
