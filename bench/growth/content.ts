import { addDays, monthEnds } from '../../src/domain/dates.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { guidanceFiles, jsonFile, siteFiles } from './base.ts';

/** How much content an office has after some years. */
export interface Size {
  readonly years: number;
  readonly units: number;
  readonly targets: number;
  /** Reports of a unit in a year, at most twelve; each has a figure of every target. */
  readonly reports: number;
}

/** The last of the years still runs on the day that the site is built for. */
const LAST = 2026;
export const TODAY = `${LAST}-08-15`;

const unitId = (at: number) => `xa-so-${at + 1}`;

const makeUnits = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: unitId(at),
    name: `Xã Số ${at + 1}`,
    shortName: `Số ${at + 1}`,
    kind: 'commune',
    communes: 1,
    note: 'Xã đặt ra để đo, không có thật.',
  }));

const KINDS = [
  { kind: 'percent', comparator: '>=', goal: 85, unit: 'hộ', item: 'i-1', quote: '85% số hộ' },
  { kind: 'count', comparator: '>=', goal: 4, unit: 'nhà', item: 'i-1', quote: 'xóa 4 ngôi nhà' },
  { kind: 'limit', comparator: '<=', goal: 2, unit: 'đơn', item: 'i-3', quote: 'quá 2 đơn' },
] as const;
const kindAt = (at: number) => KINDS[at % KINDS.length] ?? KINDS[0];

const makeTargets = (year: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `phong-trao-${at + 1}`,
    title: `Phong trào thi đua số ${at + 1}`,
    shortTitle: `Phong trào số ${at + 1}`,
    ...kindAt(at),
    item: `${year}/${kindAt(at).item}`,
    baseline: { value: 0, basis: 'Tính từ đầu năm' },
    window: { start: `${year}-01-01`, due: `${year}-12-31`, basis: 'Cả năm kế hoạch' },
    reportEvery: 'month',
  }));

/** A figure that grows over the year, at another pace in each unit. */
function figureOf(target: number, unit: number, share: number) {
  const pace = (0.5 + ((unit * 7 + target * 3) % 11) / 14) * share;
  if (kindAt(target).kind === 'percent') {
    return { numerator: Math.min(500, Math.floor(500 * pace)), denominator: 500 };
  }
  return { value: Math.floor((kindAt(target).kind === 'count' ? 5 : 2.4) * pace) };
}

/** One report of a unit: a figure of every target; one unit in nine is silent about a target. */
export function reportOf(year: number, unit: number, asOf: string, { targets }: Size): SourceFile {
  const share = Number(asOf.slice(5, 7)) / 12;
  const report = {
    area: unitId(unit),
    plan: String(year),
    asOf,
    reportedOn: addDays(asOf, (unit + share * 12) % 10 === 0 ? 12 : 4),
    reporter: `Ủy ban MTTQ xã Số ${unit + 1}`,
    document: `Báo cáo tháng ${Number(asOf.slice(5, 7))}/${year}`,
    figures: Array.from({ length: targets }, (_, at) => at)
      .filter((at) => (unit + at) % 9 !== 8)
      .map((at) => ({ target: `${year}/phong-trao-${at + 1}`, ...figureOf(at, unit, share) })),
  };
  return jsonFile(`content/progress/${year}/${unitId(unit)}/${asOf}-00000000.json`, report);
}

/** The plan, texts, targets and reports of a year; all but the last are closed. */
function yearFiles(year: number, size: Size): Array<SourceFile> {
  const closed = year < LAST;
  const days = monthEnds(`${year}-01-01`, closed ? `${year}-12-31` : TODAY).slice(0, size.reports);
  const units = Array.from({ length: size.units }, (_, unit) => unit);
  return [
    ...guidanceFiles(year, closed),
    jsonFile(`content/targets/${year}.json`, {
      plan: String(year),
      targets: makeTargets(String(year), size.targets),
    }),
    ...units.flatMap((unit) => days.map((day) => reportOf(year, unit, day, size))),
  ];
}

/** Content of some years: a short guidance in each, with so many units, targets and reports. */
export function grownContent(size: Size): Array<SourceFile> {
  const years = Array.from({ length: size.years }, (_, at) => LAST - size.years + 1 + at);
  return [
    ...siteFiles(years[0] ?? LAST),
    jsonFile('content/areas.json', makeUnits(size.units)),
    ...years.flatMap((year) => yearFiles(year, size)),
  ];
}
