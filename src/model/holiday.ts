import { z } from 'zod';
import { slug, text, visibility } from './common.ts';
import { day } from './dates.ts';
import { describeEntity } from './entity.ts';

/**
 * The public holidays of one year, as its notice gives them. All of the year or none: a year without an entry
 * has no working days to count.
 */
export const holidays = z
  .strictObject({
    id: slug
      .regex(/^(?:19|20)\d{2}$/, { error: 'phải là năm, ví dụ "2025"' })
      .describe('Năm, trong dấu nháy'),
    off: z
      .array(
        z
          .strictObject({
            name: text.describe('Tên dịp nghỉ'),
            start: day.describe('Nghỉ từ ngày'),
            end: day.describe('Đến hết ngày'),
          })
          .refine(({ start, end }) => start <= end, {
            error: 'ngày kết thúc phải bằng hoặc sau ngày bắt đầu',
            path: ['end'],
            params: { code: 'date-order' },
          }),
      )
      .describe('Các ngày nghỉ lễ, Tết, kể cả nghỉ bù và hoán đổi'),
    worked: z.array(day).default([]).describe('Thứ Bảy, Chủ nhật đi làm bù'),
    source: text.describe('Văn bản, thông báo quy định'),
    ...visibility,
  })
  .refine(
    ({ id, off, worked }) =>
      [...off.flatMap(({ start, end }) => [start, end]), ...worked].every((date) =>
        date.startsWith(`${id}-`),
      ),
    { error: 'có ngày không thuộc năm này; dịp nghỉ qua hai năm thì tách ra từng năm' },
  )
  .meta({ title: 'Ngày nghỉ của năm' });
export type HolidaysData = z.infer<typeof holidays>;

/** Deadlines in working days are counted with them. */
export const holidayEntity = describeEntity({
  shape: 'list',
  file: 'holidays.json',
  schema: holidays,
  names: { one: 'ngày nghỉ của năm', many: 'Ngày nghỉ lễ, Tết' },
  advice:
    'Mỗi năm một mục, đủ mọi ngày nghỉ và ngày làm bù của năm theo thông báo. Năm chưa có mục thì hạn tính theo ngày làm việc để là chưa rõ.',
  list: '/lich/',
  entry: null,
  suggested: false,
  sortBy: 'id',
  label: 'id',
});
