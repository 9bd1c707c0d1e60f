import type { AreaWords } from './named-areas.ts';
import type { QueryUnit, TypedMonth } from './parsed.ts';
import { areaTerm, monthTerm, REPORTS_TERM } from './terms.ts';
import { monthAt } from './typed-months.ts';
import type { Word } from './words.ts';

/** Pages to which a query leads by what it means, besides those that say its words. */

/** What such a page counts beside the words: it leads, or only comes before others that say as much. */
const WEIGHTS = { area: 0.6, month: 0.2, reports: 0.25 };

const LEAD = { plain: false, light: false, leads: true };

/** The pages of the units that a query names. */
export const areaUnits = (areas: ReadonlyArray<AreaWords>): Array<QueryUnit> =>
  areas.flatMap(({ ids, certain }) =>
    certain ? { ...LEAD, forms: ids.map(areaTerm), weight: WEIGHTS.area } : [],
  );

/** Words beside a month that ask for its calendar. */
const OF_CALENDAR = new Set(
  'lich viec cong tac su kien moc thoi gian hoat dong ngay le ky niem thang nam trong co gi'.split(
    ' ',
  ),
);

/**
 * The pages of the months of a query. Where nothing else is asked for, they lead.
 *
 * @param words what the query says besides
 * @param open true when the query ends with a number that may go on: "tháng 1"
 */
export function monthUnits(
  months: ReadonlyArray<TypedMonth>,
  words: ReadonlyArray<Word>,
  open: boolean,
): Array<QueryUnit> {
  const isCalendar = words.every(
    ({ folded }) => OF_CALENDAR.has(folded) || /^t?\d+$/.test(folded) || monthAt(folded) !== null,
  );
  return months.map(({ month, year }) => ({
    ...LEAD,
    forms: [monthTerm(month, year)],
    weight: isCalendar ? 1 : WEIGHTS.month,
    ...(open ? { begins: monthTerm(month, year).slice(0, -1) } : {}),
  }));
}

/** With their own marks or without any: "quỹ" is no "quý". */
const REPORT = /(?<!\p{L})b[áa]o c[áa]o(?!\p{L})/iu;
const PERIODIC =
  /(?<!\p{L})(?:th[áa]ng|qu[ýyí]|[đd][ịi]nh k[ỳyì]|h[ằàa]ng n[ăa]m|n[ửu]a n[ăa]m|c[ảa] n[ăa]m)(?!\p{L})/iu;

/** The clause that asks for reports, where a query is about the reports of a period: "chế độ báo cáo 6 tháng". */
export function reportUnits(typed: string): Array<QueryUnit> {
  if (!REPORT.test(typed) || !PERIODIC.test(typed)) return [];
  return [{ ...LEAD, forms: [REPORTS_TERM], weight: WEIGHTS.reports }];
}
