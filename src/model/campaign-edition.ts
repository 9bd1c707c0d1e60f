import { z } from 'zod';
import {
  notStated,
  ownerFields,
  owners,
  ref,
  refs,
  text,
  unconfirmed,
  visibility,
} from './common.ts';
import { when } from './dates.ts';
import { describeEntity } from './entity.ts';
import { level } from './site-terms.ts';

/** Tags that campaign prose may use without an import; the campaign page maps each one to a component. */
export const proseTags = ['ChiTieu', 'TienDo'] as const;

/** A campaign in one year. Its text is MDX and is reviewed by maintainers. */
export const campaignEdition = z
  .strictObject({
    plan: ref('plans').describe('Năm kế hoạch'),
    campaign: ref('campaigns').describe('Phong trào, cuộc vận động'),
    summary: text.describe('Một câu cho công chúng'),
    when: when.describe('Thời gian'),
    canDo: z
      .array(text)
      .default([])
      .describe('Bà con có thể làm gì, mỗi dòng một việc, bắt đầu bằng động từ'),
    owners,
    levels: z.array(level).default([]).describe('Cấp thực hiện'),
    targets: refs('targets').default([]).describe('Chỉ tiêu của năm, hiện trên trang'),
    notStated: notStated(ownerFields),
    unconfirmed,
    ...visibility,
  })
  .meta({ title: 'Phong trào, cuộc vận động của một năm' });
export type CampaignEditionData = z.infer<typeof campaignEdition>;

/** Ids: "2017/vi-nguoi-ngheo". The newest confirmed edition is shown at the campaign's address. */
export const campaignEditionEntity = describeEntity({
  shape: 'entry',
  folder: 'campaigns',
  pattern: '*/*.mdx',
  schema: campaignEdition,
  names: { one: 'bài phong trào của năm', many: 'Phong trào, cuộc vận động theo năm' },
  advice:
    'Mỗi năm một tệp, chỉ nêu mục, chỉ tiêu và ngày của năm đó; không sửa bài của năm trước. Người phụ trách kỹ thuật duyệt.',
  list: '/chien-dich/',
  entry: (id) => `/chien-dich/${id.split('/').at(-1)}/`,
  alsoOn: () => ['/chien-dich/', '/'],
  suggested: false,
  sortBy: 'id',
  repeatedByPlace: [
    { field: 'plan', part: 'folder' },
    { field: 'campaign', part: 'file' },
  ],
  label: '{{slug}}',
});
