import { z } from 'zod';
import { choice, note, slug, text, visibility } from './common.ts';
import { siteTerm } from './site-terms.ts';

/** An agency or body that leads, takes part in, or issues something. */
export const organization = z
  .strictObject({
    id: slug.describe('Mã, không đổi về sau'),
    name: text.describe('Tên đầy đủ'),
    shortName: text.optional().describe('Tên gọn'),
    aliases: z.array(text).default([]).describe('Cách gọi khác, chữ viết tắt'),
    system: choice({
      front: 'Mặt trận',
      party: 'Đảng',
      state: 'Nhà nước',
      union: 'đoàn thể',
      committee: 'ban chỉ đạo liên ngành',
    }).describe('Hệ thống'),
    level: siteTerm('levels', { central: 'trung ương', all: 'mọi cấp' }).describe('Cấp'),
    note: note.optional(),
    ...visibility,
  })
  .meta({ title: 'Cơ quan' });
export type OrganizationData = z.infer<typeof organization>;
