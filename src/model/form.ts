import { z } from 'zod';
import { attachment } from './attachment.ts';
import { choice, refs, text, visibility } from './common.ts';
import { describeEntity } from './entity.ts';
import { level } from './site-terms.ts';

/** A form to download and fill in. The Markdown body explains how to fill it in. */
export const form = z
  .strictObject({
    title: text.describe('Tên biểu mẫu'),
    summary: text.describe('Dùng để làm gì'),
    order: z.int().nonnegative().describe('Thứ tự trong danh sách'),
    attachment: attachment.describe('Tải về'),
    origin: choice({
      issued: 'mẫu của cơ quan ban hành',
      editors: 'do ban biên tập soạn, không phải mẫu của cơ quan',
    }).describe('Nguồn của mẫu'),
    levels: z.array(level).default([]).describe('Cấp nộp'),
    organizations: refs('organizations').default([]).describe('Cơ quan nộp'),
    guidance: refs('guidance').default([]).describe('Căn cứ'),
    ...visibility,
  })
  .meta({ title: 'Biểu mẫu' });

export const formEntity = describeEntity({
  shape: 'entry',
  folder: 'forms',
  pattern: '*.md',
  schema: form,
  names: { one: 'biểu mẫu', many: 'Biểu mẫu' },
  advice: 'Tệp để tải về đặt trong content/attachments. Mẫu tự soạn thì ghi origin: editors.',
  list: '/bieu-mau/',
  entry: (id) => `/bieu-mau/${id}/`,
  menu: { text: 'Biểu mẫu', group: 'work', in: 'footer', order: 9 },
  page: {
    kind: 'Biểu mẫu',
    weight: 'median',
    plain: 'Biểu mẫu báo cáo để tải về, điền và nộp.',
  },
  suggested: true,
  offline: 2,
  sortBy: 'order',
  label: 'title',
  form: {
    order: 6,
    icon: 'description',
    about: 'Biểu mẫu để tải về. Tệp Word, PDF do người phụ trách đưa vào content/attachments.',
    summary: '{{title}}',
    identifier: 'title',
    body: { label: 'Cách điền', required: false },
    create: { slug: '{{title}}', hint: 'Tên không dấu, ví dụ bao-cao-dinh-ky. Không đổi về sau.' },
  },
});
