import { type ReportPeriod, reportPeriod } from '../../../model/dates.ts';
import { type ReportingRule, reportingRule } from '../../../model/reporting.ts';
import type { PlacedDraftPart } from './part-places.ts';

/** A rule, and the place of the clause that states it. */
export interface StatedRule {
  readonly rule: ReportingRule;
  readonly clause: string;
}

const DAY = /ngày\s+(\d{1,2})(?!\s*[/\d])/iu;
const BEFORE = /(?<!\p{L})trước(?!\p{L})/iu;

/** The month of a day that is the same in every period: "ngày 20 của tháng cuối quý", "ngày 05 tháng sau". */
function monthOf(words: string, period: ReportPeriod) {
  if (
    /tháng\s+(?:sau|tiếp theo|kế tiếp)|(?:tháng đầu\s+)?(?:của\s+)?quý\s+(?:sau|tiếp theo)/iu.test(
      words,
    )
  )
    return 'next' as const;
  if (/tháng\s+cuối/iu.test(words)) return 'last' as const;
  if (/tháng\s+đầu/iu.test(words)) return 'first' as const;
  if (/tháng\s+(?:thứ\s+)?(?:hai|2)\s/iu.test(words)) return 'second' as const;
  return period === 'month' ? ('last' as const) : null;
}

function ruleOf(period: ReportPeriod, words: string): ReportingRule {
  const day = DAY.exec(words)?.[1];
  if (day === undefined) return { period, due: null };
  const due = words.replace(/\s+/gu, ' ').trim();
  const month = monthOf(words, period);
  const full = {
    period,
    due,
    dueOn: { day: Number(day), month, ...(BEFORE.test(words) ? { before: true } : {}) },
  };
  const read = month === null ? null : reportingRule.safeParse(full);
  return read?.success ? read.data : { period, due };
}

/** The rules on reports that a document states: each period once, with the day on which it is due when it says one. */
export function reportingRules(places: ReadonlyArray<PlacedDraftPart>): Array<StatedRule> {
  const found = new Map<ReportPeriod, StatedRule>();
  for (const { part, id } of places) {
    for (const { answer, decision, quote } of part.findings) {
      if (answer.kind !== 'date' || answer.use !== 'reporting' || decision === 'no') continue;
      if (answer.when.precision !== 'periodic') continue;
      for (const period of answer.when.every) {
        const rule = ruleOf(period, quote);
        if (!found.has(period) || (found.get(period)?.rule.due === null && rule.due !== null))
          found.set(period, { rule, clause: id });
      }
    }
  }
  return reportPeriod.options.flatMap((period) => found.get(period) ?? []);
}

/** The clause that says how often reports are due. */
export const reportingItem = (rules: ReadonlyArray<StatedRule>): string | null =>
  rules[0]?.clause ?? null;
