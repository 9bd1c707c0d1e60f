import { z } from 'zod';
import { ref } from './common.ts';
import { describeEntity, yearOf } from './entity.ts';
import { targetFields } from './target-fields.ts';
import { targetRules } from './target-rules.ts';

export type { TargetData } from './target-fields.ts';

export const target = targetFields
  .check(({ value, issues }) => {
    for (const { code = 'value', ...rule } of targetRules(value))
      issues.push({ code: 'custom', input: value, params: { code }, ...rule });
  })
  .meta({ title: 'Chỉ tiêu' });

/** content/targets/<year>.json */
export const targetSet = z
  .strictObject({
    plan: ref('plans').describe('Năm kế hoạch'),
    targets: z.array(target).describe('Các chỉ tiêu'),
  })
  .meta({ title: 'Chỉ tiêu của năm' });

export const targetEntity = describeEntity({
  shape: 'year',
  folder: 'targets',
  pattern: '*.json',
  schema: targetSet,
  key: 'targets',
  element: target,
  names: { one: 'chỉ tiêu', many: 'Chỉ tiêu' },
  advice: 'Kèm nguyên văn câu nêu chỉ tiêu.',
  list: '/tien-do/',
  entry: (id) => `/tien-do/${id}/`,
  alsoOn: (id) => [`/tien-do/${yearOf(id)}/`],
  page: { kind: 'Chỉ tiêu', weight: 'heavy' },
  suggested: true,
  sortBy: 'id',
  repeatedByPlace: [{ field: 'plan', part: 'file' }],
  label: 'shortTitle',
  form: {
    order: 3,
    icon: 'flag',
    names: { one: 'chỉ tiêu của năm', many: 'Chỉ tiêu' },
    about:
      'Mỗi năm một mục. Đơn vị áp dụng, bảng mức giao từng đơn vị và mẫu số biết trước thì sửa trong tệp.',
    summary: '{{plan}}',
    identifier: 'plan',
  },
});
