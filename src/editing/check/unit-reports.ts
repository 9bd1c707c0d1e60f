import { type Edition, isVisible } from '../../domain/edition.ts';
import {
  allObservations,
  type FiledReport,
  realYears,
  reportOrder,
  unitKey,
  withoutRepeats,
} from '../../domain/observations.ts';
import { perList, perObject } from '../../domain/per-object.ts';
import type { Path } from '../../domain/schema-walk.ts';
import type { Visibility } from '../../model/common.ts';
import { type ObservationData, type ReportData, reportHead } from '../../model/progress.ts';
import type { CheckedFile } from './entries.ts';

/** A figure with the file that states it, and its position in that file's list. */
export interface PlacedObservation extends ObservationData {
  readonly file: CheckedFile;
  readonly index: number;
}

/** The readable reports of one unit in one year. */
export interface UnitReports {
  readonly area: string;
  readonly plan: string;
  /** True when these are samples. */
  readonly sample: boolean;
  readonly observations: ReadonlyArray<PlacedObservation>;
  /** The figures that count: without those that repeat another report's. */
  readonly counted: ReadonlyArray<PlacedObservation>;
}

const HEAD: ReadonlySet<string> = new Set([...reportHead, 'sample']);

/** Whether a field of a figure stands in the head of its report. */
export const isInHead = (field: string): boolean => HEAD.has(field);

/** Where a field of a figure stands in the report's file. */
export const fieldPath = (index: number, field: string): Path =>
  isInHead(field) ? [field] : ['figures', index, field];

/** The reports of progress files that pass the schema, with their files. */
export const readableReports = (files: ReadonlyArray<CheckedFile>): Array<ReadReport> =>
  files.flatMap((file) => readReport(file) ?? []);

interface ReadReport {
  readonly file: CheckedFile;
  readonly report: FiledReport;
}

const readReport = perObject((file: CheckedFile): ReadReport | null => {
  const [entry] = file.collection === 'progress' ? file.entries : [];
  return entry?.data ? { file, report: { ...(entry.data as ReportData), id: entry.id } } : null;
});

/** The years of which an edition shows real figures; there it leaves the samples out. */
function realYearsOf(files: ReadonlyArray<CheckedFile>, edition: Edition): ReadonlySet<string> {
  const hidden = new Set(
    files.flatMap(({ collection, entries }) =>
      entries.flatMap(({ id, data }) => {
        const isHidden = typeof data === 'object' && data !== null && 'audience' in data;
        return isHidden && !isVisible(data as Visibility, edition) ? `${collection}/${id}` : [];
      }),
    ),
  );
  const shown = readableReports(files).flatMap(({ report }) => {
    const needed = [`progress/${report.id}`, `areas/${report.area}`, `plans/${report.plan}`];
    if (needed.some((key) => hidden.has(key))) return [];
    return { ...report, figures: report.figures.filter((f) => !hidden.has(`targets/${f.target}`)) };
  });
  return realYears(shown);
}

/** The same for both editions, worked out once for each version of the content: several rules ask. */
export const realYearsIn = perObject((files: ReadonlyArray<CheckedFile>) => ({
  public: realYearsOf(files, 'public'),
  staff: realYearsOf(files, 'staff'),
}));

/**
 * The reports by unit and year, as they count: sample reports are left out where no edition shows them any more.
 * Where only the staff edition has real ones, each edition counts its own, so the two are compared apart.
 */
export function unitReports(files: ReadonlyArray<CheckedFile>): Array<UnitReports> {
  const all = readableReports(files);
  const real = realYearsIn(files).public;
  const counted = all.filter(({ report }) => !report.sample || !real.has(report.plan));
  const kinds = Map.groupBy(counted, ({ report }) => `${unitKey(report)} ${report.sample}`);
  return [...kinds.values()].map(oneUnit);
}

/** Most units' reports are the same as in the last check. */
const oneUnit = perList((own: ReadonlyArray<ReadReport>): UnitReports => {
  const sorted = own.toSorted((a, b) => reportOrder(a.report, b.report));
  const places = sorted.flatMap(({ file, report }) =>
    report.figures.map((_, index) => ({ file, index })),
  );
  const observations = allObservations(sorted.map(({ report }) => report)).flatMap(
    (observation, at) => (places[at] ? [{ ...observation, ...places[at] }] : []),
  );
  const { area = '', plan = '', sample = false } = sorted[0]?.report ?? {};
  return {
    area,
    plan,
    sample,
    observations,
    counted: withoutRepeats(observations),
  };
});
