import { z } from 'zod';
import { choice, note, ref, slug, text, unconfirmed, visibility } from './common.ts';
import { day } from './dates.ts';
import { describeEntity, yearOf } from './entity.ts';

/** Words of official text: as many paragraphs as there are lines. */
const words = z
  .string({ error: ({ input }) => (input === undefined ? 'còn thiếu' : 'phải là chữ') })
  .trim()
  .min(1, { error: 'không được để trống' })
  .max(50_000, { error: 'không được dài quá 50.000 ký tự' });

const kinds = {
  replace: 'thay bằng lời khác',
  add: 'thêm một mục mới sau mục này',
  repeal: 'bỏ',
  correct: 'đính chính chữ in sai',
} as const;
export type AmendmentKind = keyof typeof kinds;

/** What a kind of change must have, and what it cannot have. */
function kindProblems({ kind, was, text: now, label, title }: AmendmentFields) {
  return [
    ...(kind === 'add' && was !== null
      ? [{ path: ['was'], message: 'mục mới không thay lời nào, nên phải là null' }]
      : []),
    ...(kind === 'repeal' && now !== null
      ? [{ path: ['text'], message: 'bỏ thì không có lời mới, nên phải là null' }]
      : []),
    ...(kind !== 'repeal' && now === null
      ? [{ path: ['text'], message: 'còn thiếu lời mới, chép đúng như văn bản sửa đổi' }]
      : []),
    ...(kind === 'correct' && was === null
      ? [{ path: ['was'], message: 'đính chính thì phải ghi đúng chữ đã in sai' }]
      : []),
    ...(kind !== 'add' && (label !== undefined || title !== undefined)
      ? [
          {
            path: [label === undefined ? 'title' : 'label'],
            message: 'chỉ mục mới có trường này; bỏ dòng này',
          },
        ]
      : []),
  ];
}

const amendmentFields = z.strictObject({
  id: slug.describe('Mã, không đổi về sau'),
  document: ref('directives').describe('Văn bản sửa đổi, bổ sung, đính chính'),
  from: day.describe('Có hiệu lực từ ngày'),
  clause: ref('guidance').describe('Mục được sửa; với mục mới: mục mà nó đứng sau'),
  kind: choice(kinds).describe('Sửa thế nào'),
  was: words
    .nullable()
    .describe('Đúng những lời bị thay hoặc bỏ; null nếu là cả mục, hoặc là mục mới'),
  text: words.nullable().describe('Lời mới, mỗi đoạn một dòng; null nếu bỏ'),
  label: text
    .max(60, { error: 'chỉ chép số hoặc chữ đứng đầu mục, không quá 60 ký tự' })
    .optional()
    .describe('Số hoặc chữ đứng đầu mục mới, đúng như in'),
  title: text.optional().describe('Tiêu đề ngắn của mục mới, do biên tập đặt'),
  quote: words.describe('Đúng lời của văn bản sửa đổi nói điều này'),
  clauseOfDocument: text.optional().describe('Ở đâu trong văn bản sửa đổi: “khoản 1 Điều 1”'),
  note: note.optional(),
  unconfirmed,
  ...visibility,
});
type AmendmentFields = z.output<typeof amendmentFields>;

/**
 * A change of one clause of a year's document by a later document. The clause's own text stays as it was
 * issued; the text in force is computed (src/domain/amendments/).
 */
export const amendment = amendmentFields
  .check(({ value, issues }) => {
    for (const problem of kindProblems(value))
      issues.push({ code: 'custom', input: value, params: { code: 'value' }, ...problem });
  })
  .meta({ title: 'Sửa đổi, bổ sung' });
export type AmendmentData = z.infer<typeof amendment>;

/** content/amendments/<year>.json */
export const amendmentSet = z
  .strictObject({
    plan: ref('plans').describe('Năm kế hoạch'),
    amendments: z.array(amendment).describe('Các chỗ sửa đổi, bổ sung'),
  })
  .meta({ title: 'Sửa đổi, bổ sung văn bản của năm' });

export const amendmentEntity = describeEntity({
  shape: 'year',
  folder: 'amendments',
  pattern: '*.json',
  schema: amendmentSet,
  key: 'amendments',
  element: amendment,
  names: { one: 'chỗ sửa đổi, bổ sung', many: 'Sửa đổi, bổ sung' },
  advice:
    'Nguyên văn của mục giữ như đã ban hành; ở đây chỉ ghi lời nào thay lời nào, kèm đúng lời của văn bản sửa đổi.',
  list: '/huong-dan/',
  entry: (id) => `/huong-dan/${yearOf(id)}/#sua-doi-${id.split('/').at(-1)}`,
  alsoOn: (id) => [`/huong-dan/${yearOf(id)}/`],
  suggested: false,
  sortBy: 'id',
  repeatedByPlace: [{ field: 'plan', part: 'file' }],
  label: '{{id}}',
});
