import { z } from 'zod';
import { owners, refs, text, visibility } from './common.ts';
import { when } from './dates.ts';
import { describeEntity } from './entity.ts';
import { level } from './site-terms.ts';

/** Tags that campaign prose may use without an import; the campaign page maps each one to a component. */
export const proseTags = ['ChiTieu', 'TienDo'] as const;

/** A publicly named campaign. Its page is MDX and is reviewed by maintainers. */
export const campaign = z
  .strictObject({
    title: text.describe('Tên ngắn'),
    officialName: text.describe('Tên đúng như trong văn bản gốc'),
    summary: text.describe('Một câu cho công chúng'),
    order: z.int().nonnegative().describe('Thứ tự trong danh sách'),
    when: when.describe('Thời gian'),
    owners,
    levels: z.array(level).default([]).describe('Cấp thực hiện'),
    targets: refs('targets').default([]).describe('Chỉ tiêu hiện trên trang'),
    ...visibility,
  })
  .meta({ title: 'Chiến dịch, phong trào' });
export type CampaignData = z.infer<typeof campaign>;

export const campaignEntity = describeEntity({
  shape: 'entry',
  folder: 'campaigns',
  pattern: '*.mdx',
  schema: campaign,
  names: { one: 'chiến dịch', many: 'Chiến dịch, phong trào' },
  advice: 'Người phụ trách kỹ thuật duyệt.',
  list: '/chien-dich/',
  entry: (id) => `/chien-dich/${id}/`,
  menu: { text: 'Chiến dịch', in: 'header', order: 4 },
  page: { kind: 'Chiến dịch', weight: 'heavy' },
  suggested: true,
  offline: 2,
  sortBy: 'order',
  mustBeNamed: true,
  label: 'title',
});
