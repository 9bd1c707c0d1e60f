import { z } from 'zod';
import { choice, note, slug, text, visibility } from './common.ts';
import { describeEntity } from './entity.ts';
import { life } from './life.ts';
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
    ...life,
    note: note.optional(),
    ...visibility,
  })
  .meta({ title: 'Cơ quan' });
export type OrganizationData = z.infer<typeof organization>;

export const organizationEntity = describeEntity({
  shape: 'list',
  file: 'organizations.json',
  schema: organization,
  names: { one: 'cơ quan', many: 'Cơ quan, tổ chức' },
  advice: 'Mã (id) đã dùng thì không đổi.',
  list: '/co-quan/',
  entry: (id) => `/co-quan/${id}/`,
  menu: { text: 'Cơ quan', full: 'Cơ quan, tổ chức', group: 'basis', in: 'footer', order: 8 },
  page: { kind: 'Cơ quan', weight: 'list' },
  suggested: true,
  offline: 2,
  sortBy: 'name',
  mustBeNamed: true,
  onlyNames: true,
  label: 'name',
});
