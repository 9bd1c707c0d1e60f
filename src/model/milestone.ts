import { z } from 'zod';
import { choice, note, owners, ref, refs, slug, text, unconfirmed, visibility } from './common.ts';
import { day, when } from './dates.ts';
import { describeEntity } from './entity.ts';
import { readFrom } from './reading.ts';
import { level } from './site-terms.ts';

/** A dated or period deadline of one year. `observance` merges it with that recurring day into one entry. */
export const milestone = z.strictObject({
  id: slug.describe('Mã, không đổi về sau'),
  title: text.describe('Tên mốc'),
  kind: choice({
    anniversary: 'kỷ niệm',
    'high-season': 'cao điểm',
    report: 'báo cáo',
    review: 'sơ kết, tổng kết',
    event: 'sự kiện',
  }).describe('Loại mốc'),
  when: when.describe('Thời gian'),
  main: z.boolean().default(false).describe('Mốc chính của năm'),
  observance: ref('observances').optional().describe('Ngày kỷ niệm hằng năm tương ứng'),
  guidance: refs('guidance')
    .min(1, { error: 'phải nêu ít nhất một mục hướng dẫn' })
    .describe('Mục hướng dẫn'),
  campaigns: refs('campaigns').default([]).describe('Phong trào'),
  owners: owners.default({ lead: [], partners: [] }),
  levels: z.array(level).default([]).describe('Cấp thực hiện'),
  cancelled: z
    .strictObject({
      reason: text.describe('Lý do hủy'),
      on: day.describe('Ngày quyết định hủy'),
    })
    .optional()
    .describe('Đã hủy: mốc vẫn ở lại trên lịch, kèm lý do'),
  note: note.optional(),
  readFrom,
  unconfirmed,
  ...visibility,
});
export type MilestoneData = z.infer<typeof milestone>;

/** content/milestones/<year>.json */
export const milestoneSet = z
  .strictObject({
    plan: ref('plans').describe('Năm kế hoạch'),
    milestones: z.array(milestone).describe('Các mốc'),
  })
  .meta({ title: 'Mốc thời gian của năm' });

export const milestoneEntity = describeEntity({
  shape: 'year',
  folder: 'milestones',
  pattern: '*.json',
  schema: milestoneSet,
  key: 'milestones',
  element: milestone,
  names: { one: 'mốc thời gian', many: 'Mốc thời gian' },
  advice:
    'Văn bản không nêu ngày thì không tự đặt ngày. Mốc trùng ngày kỷ niệm hằng năm thì ghi observance; mốc bị hủy thì thêm cancelled, không xóa.',
  list: '/lich/',
  entry: (id) => `/lich/${id.replace('/', '/#')}`,
  alsoOn: () => [],
  menu: { text: 'Lịch', full: 'Lịch và ngày kỷ niệm', group: 'work', in: 'header', order: 2 },
  suggested: true,
  listOffline: true,
  sortBy: 'id',
  repeatedByPlace: [{ field: 'plan', part: 'file' }],
  label: 'title',
  form: {
    order: 2,
    icon: 'event',
    names: { one: 'mốc thời gian của năm', many: 'Mốc thời gian' },
    about: 'Mỗi năm một mục, gồm mọi mốc của năm.',
    summary: '{{plan}}',
    identifier: 'plan',
  },
});
