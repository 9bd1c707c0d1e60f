import { formatDay } from '../../../../domain/dates.ts';
import { nearest } from '../../../../domain/edit-distance.ts';
import { correctedIds, reportIdOf } from '../../../../domain/observations.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import { checkText } from '../../../../strings/check.ts';
import type { ProblemText } from '../../../../strings/problem-text.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import type { ProblemCode } from '../../problem.ts';
import { isExplained } from './explained.ts';
import type { FigureRule, Finding } from './types.ts';

/** A reason for a correction that names no report: nothing is corrected by it. */
export const reasonAlone: FigureRule = (figures) =>
  figures
    .filter(({ reason, supersedes }) => reason !== undefined && supersedes === undefined)
    .map((figure) => ({ figure, field: 'reason', code: 'correction', text: say.reasonAlone }));

type Fault = readonly [field: Finding['field'], code: ProblemCode, text: ProblemText];

/** What is wrong with a correction of a figure that is there. */
function faultsOf(figure: ObservationData, old: ObservationData): Array<Fault> {
  const faults: Array<Fault> = [];
  // A correction of another day takes that day's figure away; right when the day itself was wrong.
  if (old.asOf !== figure.asOf && !isExplained(figure)) {
    const text = say.otherDay(formatDay(figure.asOf), formatDay(old.asOf), old.asOf);
    faults.push(['supersedes', 'correction-day', text]);
  }
  if (figure.reportedOn < old.reportedOn)
    faults.push(['reportedOn', 'date-order', checkText.correctsEarlier(reportIdOf(old))]);
  return faults;
}

/** Why a correction corrects nothing: there is no such report, or it does not speak of this target. */
function nothingCorrected(
  figure: ObservationData,
  figures: ReadonlyArray<ObservationData>,
): ProblemText {
  const { target, supersedes = '' } = figure;
  const slug = `${target.slice(target.indexOf('/') + 1)}-`;
  const named = supersedes.startsWith(slug) ? supersedes.slice(slug.length) : supersedes;
  const others = figures.filter((other) => reportIdOf(other) !== reportIdOf(figure));
  if (others.some((other) => reportIdOf(other) === named)) return checkText.supersedesOther(named);
  const ids = new Set(others.filter((other) => other.target === target).map(reportIdOf));
  const near = nearest(
    named,
    [...ids].map((id) => [id] as const),
  );
  return checkText.supersedesNothing(named, near);
}

/**
 * Each correction names one earlier figure of the same target, and none is corrected twice. Two people may have
 * done so at once, and neither report can be changed: a further correction of one of the two settles it.
 */
export const corrections: FigureRule = (figures) => {
  const replaced = correctedIds(figures);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const correctedBy = new Map<string, string>();
  return figures.flatMap((figure): Array<Finding> => {
    const { id, supersedes } = figure;
    if (supersedes === undefined) return [];
    const add = ([field, code, text]: Fault): Finding => ({ figure, field, code, text });
    const old = byId.get(supersedes);
    if (!old || old === figure)
      return [add(['supersedes', 'correction', nothingCorrected(figure, figures)])];
    const other = replaced.has(id) ? undefined : correctedBy.get(old.id);
    if (other === undefined && !replaced.has(id)) correctedBy.set(old.id, reportIdOf(figure));
    const twice: Array<Fault> =
      other === undefined
        ? []
        : [['supersedes', 'correction', checkText.supersededTwice(reportIdOf(old), other)]];
    return [...twice, ...faultsOf(figure, old)].map(add);
  });
};

/** Corrections that correct each other in a circle: each circle once. */
export const correctionCircles: FigureRule = (figures) => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const done = new Set<string>();
  return figures.flatMap((start): Array<Finding> => {
    const path = new Set<string>();
    let at: ObservationData | undefined = start;
    while (at && !done.has(at.id) && !path.has(at.id)) {
      path.add(at.id);
      at = at.supersedes === at.id ? undefined : byId.get(at.supersedes ?? '');
    }
    const closed = at && path.has(at.id) ? at : undefined;
    for (const id of path) done.add(id);
    if (!closed) return [];
    const text = checkText.supersedesCircle(reportIdOf(closed));
    return [{ figure: closed, field: 'supersedes', code: 'correction', text }];
  });
};
