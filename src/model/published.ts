import { z } from 'zod';
import { slug } from './common.ts';
import { day } from './dates.ts';
import { observation } from './progress.ts';
import { target } from './target.ts';

/**
 * The progress data that the site publishes in addition to its content: the response types of the static
 * API.
 */
const sample = z.boolean().describe('true: số liệu minh họa, không phải số liệu thật');
const amount = z.number().nullable();

/** One report, with the area it comes from. */
export const publishedObservation = observation.safeExtend({
  area: slug.describe('Mã đơn vị'),
  plan: z.string().describe('Năm kế hoạch'),
  sample,
});

/** The evaluation of one target in one area. */
export const publishedStatus = z.strictObject({
  plan: z.string(),
  target: z.string().describe('Mã chỉ tiêu'),
  area: slug.describe('Mã đơn vị'),
  evaluatedOn: day.describe('Ngày xét trạng thái'),
  pace: z.string().describe('Mã trạng thái'),
  status: z.string().describe('Trạng thái'),
  rule: z.int().describe('Số quy tắc đã dùng'),
  lifecycle: z.string().nullable().describe('Tình trạng do đơn vị báo'),
  freshness: z.string().nullable().describe('Độ mới của số liệu'),
  figure: amount.describe('Số liệu theo thang của chỉ tiêu'),
  observation: z.string().nullable().describe('Mã báo cáo được xét'),
  asOf: day.nullable().describe('Số liệu tính đến ngày'),
  reportedOn: day.nullable().describe('Ngày báo cáo'),
  sample,
});
export type PublishedStatus = z.infer<typeof publishedStatus>;

/** The province's result on one target. */
export const publishedProvince = z.strictObject({
  plan: z.string(),
  target: z.string().describe('Mã chỉ tiêu'),
  evaluatedOn: day.describe('Ngày xét'),
  reported: z.int().describe('Số đơn vị đã báo cáo'),
  total: z.int().describe('Số đơn vị phải báo cáo'),
  met: z.int().describe('Số đơn vị đã đạt'),
  metAtMost: z.int().describe('Số đơn vị đạt nhiều nhất có thể'),
  numerator: z.number().describe('Tổng số đã đạt'),
  denominator: amount.describe('Tổng số; null với số đếm'),
  figure: amount.describe('Số chung của các đơn vị đã báo cáo'),
  low: amount.describe('Thấp nhất có thể'),
  high: amount.describe('Cao nhất có thể'),
  reached: z.boolean().nullable().describe('Kết quả chung đạt; null: chưa kết luận được'),
  oldest: day.nullable().describe('Ngày của số liệu cũ nhất'),
  newest: day.nullable().describe('Ngày của số liệu mới nhất'),
  sample,
});
export type PublishedProvince = z.infer<typeof publishedProvince>;

/** All data about one target: /du-lieu/chi-tieu/<năm>/<chỉ tiêu>.json */
export const publishedTarget = z.object({
  license: z.string(),
  sample,
  notice: z.string().optional(),
  target: target.safeExtend({ id: z.string(), plan: z.string() }),
  province: publishedProvince,
  statuses: z.array(publishedStatus),
  observations: z.array(publishedObservation),
});

/** All data about one area: /du-lieu/don-vi/<đơn vị>.json */
export const publishedArea = z.object({
  license: z.string(),
  sample,
  notice: z.string().optional(),
  area: z.looseObject({ id: slug }),
  statuses: z.array(publishedStatus),
  observations: z.array(publishedObservation),
});
