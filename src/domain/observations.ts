import type { FigureData, ObservationData, ReportData } from '../model/progress.ts';
import { perList } from './per-object.ts';

/** A report with the id of its file: "2017/ba-be/2017-q1". */
export type FiledReport = ReportData & { readonly id: string };

/** What the reports of one unit say in one year, figure by figure. */
export interface UnitFigures {
  readonly area: string;
  readonly plan: string;
  readonly sample: boolean;
  readonly observations: ReadonlyArray<ObservationData>;
}

/** The id of a report within its unit: its file's name. */
export const reportName = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** The id of a figure: its target and its report, unless it was published under another. */
export const figureId = (figure: Pick<FigureData, 'target' | 'id'>, report: string): string =>
  figure.id ?? `${figure.target.slice(figure.target.indexOf('/') + 1)}-${report}`;

/** What a correction of a figure names: the report that it stands in. */
export const reportIdOf = ({ report, id }: Pick<ObservationData, 'report' | 'id'>): string =>
  report ?? id;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Reports in the order in which they were handed in. */
export const reportOrder = (a: FiledReport, b: FiledReport): number =>
  compare(a.reportedOn, b.reportedOn) || compare(a.asOf, b.asOf) || compare(a.id, b.id);

/** The key of a unit's year: "2017/ba-be". */
export const unitKey = ({ plan, area }: Pick<ReportData, 'plan' | 'area'>): string =>
  `${plan}/${area}`;

/**
 * The figures of one unit's reports, with the heads of their reports.
 *
 * @param reports all reports of one unit in one year
 * @returns in the order of the reports; every figure, also those that repeat another
 */
export const allObservations = perList(joinFigures);

function joinFigures(reports: ReadonlyArray<FiledReport>): ReadonlyArray<ObservationData> {
  const figures = new Map<string, FigureData>();
  for (const { id, figures: own } of reports) {
    for (const one of own) figures.set(`${reportName(id)} ${one.target}`, one);
  }
  return reports
    .toSorted(reportOrder)
    .flatMap(({ id, asOf, reportedOn, reporter, document, ...rest }) =>
      rest.figures.map((figure): ObservationData => {
        const name = reportName(id);
        const { id: own, target, supersedes, reason, ...said } = figure;
        const { value, numerator, denominator, grade, added, countedFrom, ...notes } = said;
        const old = figures.get(`${supersedes} ${target}`);
        return {
          id: figureId({ target, id: own }, name),
          report: name,
          target,
          asOf,
          reportedOn,
          ...defined({ value, numerator, denominator, grade, added, countedFrom }),
          reporter,
          document,
          ...notes,
          ...(supersedes === undefined
            ? {}
            : { supersedes: figureId(old ?? { target }, supersedes) }),
          ...defined({ reason }),
        };
      }),
    );
}

/** An object without the keys that have no value. */
const defined = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** The ids of the figures that others correct. */
export const correctedIds = (
  figures: ReadonlyArray<Pick<ObservationData, 'supersedes'>>,
): ReadonlySet<string> => new Set(figures.flatMap(({ supersedes }) => supersedes ?? []));

/** What makes two figures the same statement, whoever handed it in. */
const statement = (o: ObservationData, supersedes: string | undefined) =>
  JSON.stringify([
    o.target,
    o.asOf,
    o.value,
    o.numerator,
    o.denominator,
    o.grade,
    o.added,
    o.countedFrom,
    o.final,
    o.lifecycle,
    supersedes,
  ]);

/**
 * The figures that count: two people handed in the same, and it counts once, as the earliest says it. A
 * correction of a repeated figure corrects the one that stands for it.
 *
 * @param observations all figures of one unit and year, in the order of their reports
 */
export function withoutRepeats<One extends ObservationData>(
  observations: ReadonlyArray<One>,
): Array<One> {
  const first = new Map<string, One>();
  const standsFor = new Map<string, string>();
  const counted: Array<One> = [];
  for (const one of observations) {
    const supersedes = standsFor.get(one.supersedes ?? '') ?? one.supersedes;
    const key = statement(one, supersedes);
    const before = first.get(key);
    if (before) {
      standsFor.set(one.id, before.id);
      continue;
    }
    first.set(key, one);
    counted.push(supersedes === one.supersedes ? one : { ...one, supersedes });
  }
  return counted;
}

type Sampled = Pick<ReportData, 'plan' | 'sample' | 'figures'>;

/**
 * The years with real figures.
 *
 * @param reports those that an edition shows: a real report that its readers do not see replaces no sample, or
 *   they would see nothing at all. A report whose targets are all hidden shows no figure.
 */
export const realYears = (reports: ReadonlyArray<Sampled>): ReadonlySet<string> =>
  new Set(
    reports.flatMap(({ plan, sample, figures }) => (sample || figures.length === 0 ? [] : plan)),
  );

/**
 * The reports of an edition that count: sample reports of a year only as long as the edition shows no other,
 * so that invented figures never stand beside real ones.
 */
export function countedReports<One extends Sampled>(reports: ReadonlyArray<One>): Array<One> {
  const real = realYears(reports);
  return reports.filter(({ plan, sample }) => !sample || !real.has(plan));
}

/** The figures that count of all reports, by unit and year; equal figures count once. */
export function unitFigures(reports: ReadonlyArray<FiledReport>): Array<UnitFigures> {
  return [...Map.groupBy(countedReports(reports), unitKey).values()].map((own) => {
    const [{ area, plan, sample }] = own as [FiledReport, ...Array<FiledReport>];
    return { area, plan, sample, observations: withoutRepeats(allObservations(own)) };
  });
}
