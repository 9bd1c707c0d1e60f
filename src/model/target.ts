import { z } from 'zod';
import { choice, ref, refs, slug, text, unconfirmed, visibility, wholeEnough } from './common.ts';
import { day, reportPeriod } from './dates.ts';
import { describeEntity, yearOf } from './entity.ts';

interface Checkpoint {
  readonly date: string;
  readonly expected: number;
}

/** Checkpoints lie inside the window, in chronological order, and never require less than the one before. */
function rises(
  checkpoints: ReadonlyArray<Checkpoint>,
  { start, due }: { readonly start: string; readonly due: string },
): boolean {
  return checkpoints.every(({ date, expected }, index) => {
    const previous = checkpoints[index - 1];
    if (date < start || date >= due) return false;
    return !previous || (previous.date < date && previous.expected <= expected);
  });
}

/**
 * What is measured, against what, and by when. src/domain/status.ts defines how each kind is evaluated.
 * - percent: numerator of denominator, goal in percent
 * - count: a number, goal a number
 * - quota: a number that every unit has to reach. `per: area` counts within the district (value); `per:
 *   unit` reports how many units reached it (numerator) of those it binds (denominator)
 * - binary: 1 done, 0 not done
 * - limit: a number that must stay at or below the goal; lower is better
 */
export const target = z
  .strictObject({
    id: slug.describe('Mã, không đổi về sau'),
    title: text.describe('Tên chỉ tiêu'),
    shortTitle: text.describe('Tên rút gọn, dùng trong bảng'),
    kind: choice({
      percent: 'tỷ lệ phần trăm',
      count: 'số lượng',
      quota: 'mức giao cho từng đơn vị',
      binary: 'đã làm hay chưa',
      limit: 'mức không được vượt',
    }).describe('Loại'),
    comparator: choice({
      '>=': 'từ mức này trở lên',
      '<=': 'không quá mức này',
      '=': 'đúng mức này',
    }).describe('So sánh với mức phải đạt'),
    goal: z
      .number({ error: 'phải là số' })
      .nonnegative({ error: 'không được âm' })
      .max(...wholeEnough)
      .describe('Mức phải đạt'),
    unit: text.describe('Đơn vị đếm'),
    per: choice({ area: 'tính trong cả đơn vị', unit: 'tính số cơ sở đạt' })
      .default('area')
      .describe('Với quota: tính theo đơn vị hay theo cơ sở'),
    baseline: z
      .strictObject({
        value: z.number().nonnegative().describe('Giá trị'),
        basis: text.describe('Căn cứ'),
      })
      .nullable()
      .describe('Mức xuất phát và căn cứ; null nếu chưa biết'),
    expectation: choice({ linear: 'tăng dần đến hạn', constant: 'lúc nào cũng phải đạt' })
      .default('linear')
      .describe('Tăng dần đến hạn, hay lúc nào cũng phải đạt'),
    checkpoints: z
      .array(
        z.strictObject({
          date: day.describe('Đến ngày'),
          expected: z
            .number({ error: 'phải là số từ 0 đến 1' })
            .min(0, { error: 'phải từ 0 đến 1' })
            .max(1, { error: 'phải từ 0 đến 1' })
            .describe('Phần đường phải đi được, từ 0 đến 1'),
        }),
      )
      .default([])
      .describe('Mốc giữa kỳ; không có thì tăng đều đến hạn'),
    window: z
      .strictObject({
        start: day.describe('Ngày bắt đầu'),
        due: day.describe('Hạn'),
        basis: text.describe('Căn cứ của thời hạn'),
      })
      .refine((w) => w.start <= w.due, {
        error: 'hạn phải sau ngày bắt đầu',
        path: ['due'],
        params: { code: 'date-order' },
      })
      .describe('Thời gian thực hiện'),
    areas: z
      .union([z.literal('all'), refs('areas')], {
        error: 'chỉ nhận "all" hoặc danh sách mã đơn vị',
      })
      .default('all')
      .describe('Đơn vị áp dụng'),
    scale: z
      .literal('communes', { error: 'chỉ nhận "communes"' })
      .optional()
      .describe('Mẫu số biết trước: số đơn vị cấp dưới của từng đơn vị'),
    reportEvery: reportPeriod.describe('Kỳ báo cáo'),
    item: ref('guidance').describe('Mục hướng dẫn nêu chỉ tiêu'),
    quote: text.describe('Nguyên văn chỗ nêu chỉ tiêu'),
    forerunner: ref('targets').optional().describe('Chỉ tiêu này của năm trước'),
    unconfirmed,
    ...visibility,
  })
  .refine((t) => t.kind !== 'percent' || t.goal <= 100, {
    error: 'mức phải đạt của tỷ lệ phần trăm không được quá 100',
    path: ['goal'],
    params: { code: 'over-100' },
  })
  .refine((t) => t.kind !== 'binary' || (t.goal === 1 && t.comparator === '='), {
    error: 'chỉ tiêu «đã làm hay chưa» phải có goal là 1 và comparator là «=»',
    path: ['goal'],
  })
  .refine((t) => t.kind !== 'limit' || t.comparator === '<=', {
    error: 'mức không được vượt phải có comparator là «<=»',
    path: ['comparator'],
  })
  .refine((t) => t.checkpoints.length === 0 || t.expectation === 'linear', {
    error: 'chỉ tiêu lúc nào cũng phải đạt (constant) thì không có mốc giữa kỳ',
    path: ['checkpoints'],
  })
  .refine(({ checkpoints, window }) => rises(checkpoints, window), {
    error: 'mốc giữa kỳ phải nằm trong thời gian thực hiện, xếp theo ngày và không giảm dần',
    path: ['checkpoints'],
  })
  .meta({ title: 'Chỉ tiêu' });
export type TargetData = z.infer<typeof target>;

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
    about: 'Mỗi năm một mục. Đơn vị áp dụng và mẫu số biết trước thì sửa trong tệp.',
    summary: '{{plan}}',
    identifier: 'plan',
  },
});
