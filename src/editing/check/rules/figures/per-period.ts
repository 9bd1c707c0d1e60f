import type { IsoDay } from '../../../../domain/dates.ts';
import { formatNumber } from '../../../../domain/numbers.ts';
import { type SinglePeriod, singlePeriodSaid } from '../../../../domain/single-period.ts';
import { isShare } from '../../../../domain/status.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import type { TargetData } from '../../../../model/target.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import { printable } from '../../place.ts';
import { isExplained, periodInNote } from './explained.ts';
import { periodOf } from './finals.ts';
import { remembered } from './remembered.ts';
import { amountOf, isCumulative } from './series.ts';
import type { FigureRule, Finding } from './types.ts';

const sum = (list: ReadonlyArray<number>): number => list.reduce((all, one) => all + one, 0);

/**
 * Whether the amounts of a series look like those of single periods: three or more, one at least lower than the
 * one before it, and none much more than the first; or the last is the sum of all before it. Amounts that only
 * rise may as well be sums: nothing but words can tell.
 */
export function looksPerPeriod(amounts: ReadonlyArray<number>): boolean {
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (amounts.length < 3 || first === undefined || last === undefined || first <= 0) return false;
  const falls = amounts.filter((one, at) => one < (amounts[at - 1] ?? 0)).length;
  if (falls === 0) return false;
  return falls > 1 || Math.max(...amounts) < first * 1.5 || last === sum(amounts.slice(0, -1));
}

const inDocument = remembered((text) => singlePeriodSaid(text, false));

/** Where a figure says that it is of one period alone. */
function said({ note, document }: ObservationData) {
  const own = note === undefined ? null : periodInNote(note);
  if (own) return { field: 'note' as const, found: own };
  const found = inDocument(document);
  return found && { field: 'document' as const, found };
}

const monthOf = (day: IsoDay) => day.slice(0, 7);
const quarterOf = (day: IsoDay) => `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** In the first period of a target, the sum and the figure of the period are the same. */
function isFirst({ unit }: SinglePeriod, asOf: IsoDay, { window, reportEvery }: TargetData) {
  const { start } = window;
  if (unit === 'month') return monthOf(asOf) === monthOf(start);
  if (unit === 'quarter') return quarterOf(asOf) === quarterOf(start);
  return unit === 'period' && periodOf(asOf, reportEvery) === periodOf(start, reportEvery);
}

/** The first figure of a series that says itself that it is of one period. */
function ownWords(target: TargetData, series: ReadonlyArray<ObservationData>): Array<Finding> {
  for (const figure of series) {
    const words = said(figure);
    if (!words || isFirst(words.found, figure.asOf, target)) continue;
    const text = say.singlePeriod(printable(words.found.words));
    return [{ figure, field: words.field, code: 'per-period', text }];
  }
  return [];
}

/** The amounts of a series that look like those of single periods, and where they fall first; null otherwise. */
function perPeriod(target: TargetData, series: ReadonlyArray<ObservationData>) {
  const days = series.filter(({ asOf }, at) => asOf !== series[at + 1]?.asOf);
  const amounts = days.flatMap((figure) => amountOf(target, figure) ?? []);
  if (amounts.length !== days.length || !looksPerPeriod(amounts)) return null;
  const falls = days.filter((_, at) => (amounts[at] ?? 0) < (amounts[at - 1] ?? 0));
  const [falling] = falls;
  return falling && !falls.every(isExplained) ? { amounts, falling } : null;
}

/** Figures of single periods where the sum since the beginning is wanted: one message for the series. */
export const singlePeriods: FigureRule = (figures, { targets }) =>
  [...Map.groupBy(figures, ({ target }) => target)].flatMap(([id, series]): Array<Finding> => {
    const target = targets.get(id);
    if (!target || !isCumulative(target)) return [];
    if (series.some(({ countedFrom }) => countedFrom !== undefined)) return [];
    const found = perPeriod(target, series);
    if (!found) return ownWords(target, series);
    const { amounts, falling } = found;
    const sums = amounts.map((_, at) => sum(amounts.slice(0, at + 1)));
    const shown = (list: ReadonlyArray<number>) => list.map((one) => formatNumber(one));
    const text = say.perPeriod(shown(amounts), shown(sums));
    const field = isShare(target) ? 'numerator' : 'value';
    return [{ figure: falling, field, code: 'per-period', text }];
  });
