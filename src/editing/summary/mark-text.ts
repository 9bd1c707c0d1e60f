import { formatDay } from '../../domain/dates.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { reportIdOf } from '../../domain/observations.ts';
import { summaryFigureText } from '../../strings/summary-figures.ts';
import type { FigureChange } from '../../views/changes/figure-changes.ts';
import type { FigureMark } from '../../views/changes/figure-marks.ts';
import { reportText } from '../../views/changes/status-text.ts';

const say = summaryFigureText.marks;

/** What is true of most figures of an ordinary report. */
export const USUAL: ReadonlySet<FigureMark['kind']> = new Set([
  'final',
  'done',
  'sample',
  'delayed',
]);

/** What is true of a whole report when it is true of one of its figures. */
const OF_REPORT: ReadonlySet<FigureMark['kind']> = new Set([
  'sample',
  'ignored',
  'staff',
  'draft',
  'late',
  'delayed',
  'after-close',
  'not-yet',
]);

/** True for what a reviewer has to look at figure by figure. */
export const isUnusual = ({ kind, marks, sample }: FigureChange): boolean =>
  !(['added', 'real'].includes(kind) || (kind === 'removed' && sample)) ||
  marks.some((mark) => !USUAL.has(mark.kind));

/** The remarks that all figures of a report share. */
export function sharedMarks(figures: ReadonlyArray<FigureChange>): Array<FigureMark> {
  const [first, ...rest] = figures;
  return (first?.marks ?? []).filter(
    (mark) =>
      OF_REPORT.has(mark.kind) &&
      rest.every(({ marks }) =>
        marks.some((other) => JSON.stringify(other) === JSON.stringify(mark)),
      ),
  );
}

/** One remark in words. */
export function markText(mark: FigureMark, { of, observation }: FigureChange): string {
  switch (mark.kind) {
    case 'final':
    case 'done':
    case 'stopped':
    case 'sample':
    case 'staff':
    case 'draft':
      return say[mark.kind];
    case 'ignored':
      return say.ignored[mark.seenBy];
    case 'stated-reason':
      return say['stated-reason'](observation.reason ?? '');
    case 'impossible':
      return say.impossible;
    case 'zero-total':
      return say.zeroTotal;
    case 'no-total':
      return say.noTotal;
    case 'done-unmet':
      return say.doneUnmet;
    case 'not-assigned':
      return say.notAssigned;
    case 'other-size':
      return say.otherSize(formatNumber(mark.size));
    case 'outside':
      return say.outside(formatDay(mark.from), formatDay(mark.to));
    case 'late':
      return say.late(mark.days, formatDay(mark.due));
    case 'delayed':
      return say.delayed(mark.days);
    case 'after-close':
      return say.afterClose(formatDay(mark.day));
    case 'not-yet':
      return say.notYet(formatDay(mark.day));
  }
  const { other } = mark;
  const [figure, day] = [reportText(of, other), formatDay(other.asOf)];
  switch (mark.kind) {
    case 'correction': {
      const text = say.correction(reportIdOf(other), figure, day, observation.reason ?? '');
      return mark.otherDay ? `${text}; ${say.otherDay(day, formatDay(observation.asOf))}` : text;
    }
    case 'replaces-final': {
      const text = observation.final
        ? say.replacesFinalByFinal(figure, day)
        : say.replacesFinal(figure, day);
      return mark.below ? `${text}; ${say.below}` : text;
    }
    case 'fell':
      return say.fell(figure, day);
    case 'makes-fall':
      return say.makesFall(figure, day);
    case 'whole-changed':
      return say.wholeChanged(
        formatNumber(other.denominator ?? 0),
        formatNumber(observation.denominator ?? 0),
      );
    case 'same-day': {
      const amount = (o: typeof other) => o.numerator ?? o.value ?? 0;
      const text = say.sameDay(figure, reportIdOf(other));
      return amount(observation) < amount(other) ? `${text}; ${say.lower}` : text;
    }
    case 'older':
      return say.older(figure, day);
    case 'repeated':
      return say.repeated(reportIdOf(other));
  }
}

/** Remarks and how many figures have each, the most frequent first: "3 đính chính". */
export function countMarks(figures: ReadonlyArray<FigureChange>, usual: boolean): Array<string> {
  const counts = new Map<FigureMark['kind'], number>();
  for (const { marks } of figures)
    for (const { kind } of marks)
      if (USUAL.has(kind) === usual) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => summaryFigureText.counts.of(count, summaryFigureText.short[kind]));
}
