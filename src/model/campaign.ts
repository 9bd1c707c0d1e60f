import { z } from 'zod';
import { choice, text, visibility } from './common.ts';
import { cover } from './cover.ts';
import { describeEntity } from './entity.ts';

/** What the Front calls it; the word stands before or below its name. */
const campaignKind = choice({
  mobilization: 'cuộc vận động',
  movement: 'phong trào',
  emulation: 'phong trào thi đua',
  festival: 'ngày hội',
  month: 'tháng cao điểm',
  anniversary: 'kỷ niệm',
  appeal: 'vận động quyên góp',
  program: 'chương trình',
});

/**
 * A publicly named campaign: what is the same every year. What it does in a year is in its edition of that
 * year (campaign-edition.ts). The body is an introduction that holds for every year, or empty.
 */
export const campaign = z
  .strictObject({
    title: text.describe('Tên ngắn'),
    officialName: text.describe('Tên đúng như trong văn bản gốc'),
    kind: campaignKind.optional().describe('Văn bản gọi là'),
    order: z.int().nonnegative().describe('Thứ tự trong danh sách'),
    cover: cover
      .optional()
      .describe('Hoa văn; để trống thì trang tự chọn, và giữ nguyên từ đó về sau'),
    ...visibility,
  })
  .meta({ title: 'Phong trào, cuộc vận động' });
export type CampaignData = z.infer<typeof campaign>;

export const campaignEntity = describeEntity({
  shape: 'entry',
  folder: 'campaigns',
  pattern: '*.md',
  schema: campaign,
  names: { one: 'phong trào', many: 'Phong trào, cuộc vận động' },
  advice: 'Chỉ ghi điều năm nào cũng đúng; việc của từng năm ở content/campaigns/<năm>/.',
  list: '/chien-dich/',
  entry: (id) => `/chien-dich/${id}/`,
  menu: {
    text: 'Phong trào',
    full: 'Phong trào, cuộc vận động',
    group: 'results',
    in: 'header',
    order: 4,
  },
  page: { kind: 'Phong trào', weight: 'heavy' },
  suggested: true,
  offline: 2,
  sortBy: 'order',
  mustBeNamed: true,
  label: 'title',
});
