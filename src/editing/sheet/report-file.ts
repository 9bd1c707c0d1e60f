import { figureId, reportIdOf, reportName } from '../../domain/observations.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { hexHash } from '../../domain/text-hash.ts';
import { type ObservationData, reportHead } from '../../model/progress.ts';
import { canonicalText } from '../check/rules/form.ts';
import { reportPath } from './context.ts';

/** Figures with the same key stand in one report. */
export const headKey = (o: Pick<ObservationData, (typeof reportHead)[number]>): string =>
  JSON.stringify(reportHead.map((field) => o[field]));

/** A figure as an editor would write it: fields with default values are omitted. */
function writtenFigure(o: ObservationData, reportOf: (id: string) => string): object {
  const { id, report, asOf, reportedOn, reporter, document, ...figure } = o;
  const { final, lifecycle, supersedes, ...rest } = figure;
  return {
    ...rest,
    ...(final ? { final } : {}),
    ...(lifecycle === 'running' ? {} : { lifecycle }),
    ...(supersedes === undefined ? {} : { supersedes: reportOf(supersedes) }),
  };
}

export interface NewReport {
  readonly file: SourceFile;
  /** The figures with their ids. */
  readonly figures: ReadonlyArray<ObservationData>;
}

/**
 * A new report of a unit as a file. Its name is the day of its figures and a hash of what it says: the same
 * report handed in twice is the same file, and two editors never write the same one.
 *
 * @param key the unit's year, "2017/ba-be"
 * @param figures of one report: they share its head, and no target stands twice
 * @param known the figures that may be corrected
 */
export function newReport(
  key: string,
  figures: ReadonlyArray<ObservationData>,
  known: ReadonlyArray<ObservationData>,
): NewReport {
  const [plan, area] = key.split('/');
  const [first] = figures;
  const reports = new Map(known.map((o) => [o.id, reportIdOf(o)]));
  const data = {
    area,
    plan,
    ...Object.fromEntries(reportHead.map((field) => [field, first?.[field]])),
    figures: figures.map((o) => writtenFigure(o, (id) => reports.get(id) ?? id)),
  };
  const text = canonicalText({ path: reportPath(`${key}/moi`), text: JSON.stringify(data) });
  const id = `${key}/${first?.asOf}-${hexHash(text)}`;
  const report = reportName(id);
  return {
    file: { path: reportPath(id), text },
    figures: figures.map((o) => ({ ...o, id: figureId({ target: o.target }, report), report })),
  };
}
