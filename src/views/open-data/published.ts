import { z } from 'zod';
import { freshnessCodes } from '../../domain/freshness.ts';
import { ruleIds, statusCodes } from '../../domain/status.ts';
import { slug } from '../../model/common.ts';
import { day } from '../../model/dates.ts';
import { lifecycle, observation, report } from '../../model/progress.ts';
import { target } from '../../model/target.ts';
import { publishedFields as about } from '../../strings/published.ts';
import { statusText } from '../../strings/status.ts';
import { vi } from '../../strings/vi.ts';

/**
 * The progress data that the site publishes in addition to its content: the response types of the static
 * API. Closed sets are derived from the rules, so that a new code is in the schemas as soon as it is in
 * the rules.
 */
const sample = z.boolean().describe(about.sample);
const amount = z.number().nullable();
const count = z.int();

const pace = z
  .enum(statusCodes)
  .meta({ enumDescriptions: statusCodes.map((code) => statusText[code]) });
const freshness = z
  .enum(freshnessCodes)
  .meta({ enumDescriptions: freshnessCodes.map((code) => vi.freshness[code]) });

/** One report, with the area it comes from. */
export const publishedObservation = observation.safeExtend({
  area: slug.describe(about.area),
  plan: z.string().describe(about.plan),
  sample,
});
export type PublishedObservation = z.infer<typeof publishedObservation>;

/** The evaluation of one target in one area. */
export const publishedStatus = z.strictObject({
  plan: z.string().describe(about.plan),
  target: z.string().describe(about.target),
  area: slug.describe(about.area),
  evaluatedOn: day.describe(about.evaluatedOn),
  pace: pace.describe(about.pace),
  status: z.string().describe(about.status),
  rule: z.enum(ruleIds).describe(about.rule),
  lifecycle: lifecycle.nullable().describe(about.lifecycle),
  freshness: freshness.nullable().describe(about.freshness),
  figure: amount.describe(about.figure),
  goal: amount.describe(about.goal),
  ofGoal: amount.describe(about.ofGoal),
  observation: z.string().nullable().describe(about.observation),
  asOf: day.nullable().describe(about.asOf),
  reportedOn: day.nullable().describe(about.reportedOn),
  sample,
});
export type PublishedStatus = z.infer<typeof publishedStatus>;

/** The province's result on one target. */
export const publishedProvince = z.strictObject({
  plan: z.string().describe(about.plan),
  target: z.string().describe(about.target),
  evaluatedOn: day.describe(about.evaluatedOn),
  reported: count.describe(about.reported),
  total: count.describe(about.total),
  met: count.describe(about.met),
  metAtMost: count.describe(about.metAtMost),
  numerator: z.number().describe(about.numerator),
  denominator: amount.describe(about.denominator),
  figure: amount.describe(about.provinceFigure),
  low: amount.describe(about.low),
  high: amount.describe(about.high),
  goal: amount.describe(about.wholeGoal),
  by: z.enum(['whole', 'units', 'own', 'parts', 'none']).describe(about.by),
  reached: z.boolean().nullable().describe(about.reached),
  oldest: day.nullable().describe(about.oldest),
  newest: day.nullable().describe(about.newest),
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
  reports: z.array(report.safeExtend({ id: z.string() })),
});
