import { z } from 'zod';
import { choice, note, slug, text, visibility } from './common.ts';
import { year } from './dates.ts';
import { describeEntity } from './entity.ts';

/** A day that recurs every year, in the solar or the lunar calendar. */
export const observance = z
  .strictObject({
    id: slug.describe('Mã, không đổi về sau'),
    title: text.describe('Tên ngày kỷ niệm'),
    calendar: choice({ solar: 'dương lịch', lunar: 'âm lịch' }).describe('Lịch'),
    month: z.int().min(1).max(12).describe('Tháng'),
    day: z.int().min(1).max(31).describe('Ngày'),
    since: year.nullable().describe('Năm đầu tiên; null nếu không nêu'),
    note,
    ...visibility,
  })
  // 2024 is a leap year, so 29/2 passes and 30/2 does not.
  .refine((o) => o.day <= (o.calendar === 'lunar' ? 30 : new Date(2024, o.month, 0).getDate()), {
    error: 'tháng này không có ngày đó',
    path: ['day'],
    params: { code: 'date' },
  })
  .meta({ title: 'Ngày kỷ niệm' });
export type ObservanceData = z.infer<typeof observance>;

export const observanceEntity = describeEntity({
  shape: 'list',
  file: 'observances.json',
  schema: observance,
  names: { one: 'ngày kỷ niệm', many: 'Ngày kỷ niệm' },
  advice:
    'Ghi nguồn của ngày và năm đầu tiên. Ngày âm lịch ghi calendar: lunar; máy tự đổi sang dương lịch từng năm.',
  list: '/lich/#hang-nam',
  entry: null,
  suggested: false,
  sortBy: null,
  label: 'title',
});
