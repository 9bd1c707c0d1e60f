import { formatDay } from '../../domain/dates.ts';
import { comparatorOf, goalOf } from '../../domain/figures.ts';
import { chartText } from '../../strings/charts.ts';
import { targetPageText as say } from '../../strings/target-page.ts';
import type { Link } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { scaleText } from './figure-text.ts';
import { hasOwnGoals } from './goal-text.ts';
import type { Tone } from './reader-status.ts';
import type { Selection } from './selection.ts';
import { type AreaStatus, boundOf, type StatusView } from './target-status.ts';

/** The units of a target where all are shown at once: as bars, as a table, and why each is judged as it is. */

export interface UnitBar {
  readonly name: string;
  /** Positions in percent; null without a figure. */
  readonly value: number | null;
  readonly goal: number | null;
  readonly text: string;
  readonly tone: Tone;
}

export interface UnitTableRow {
  readonly unit: Link;
  /** The row itself can be linked to. */
  readonly anchor: string;
  readonly status: StatusView;
  /** Its own goal, where units have different ones. */
  readonly goal: string | null;
  readonly figure: string | null;
  readonly asOf: string | null;
  readonly why: ReadonlyArray<string>;
}

/** The anchor of a unit's row on the page of a target. */
export const unitAnchor = (area: string): string => `o-${area}`;

/** Whether less is better: then the highest comes first. */
const isLower = ({ target }: Selection) => comparatorOf(target).startsWith('<');

/** Without a report first, then the worst. */
function ordered(selection: Selection): Array<AreaStatus> {
  const sign = isLower(selection) ? -1 : 1;
  const order = ({ judgement }: AreaStatus) =>
    judgement.figure === null ? Number.NEGATIVE_INFINITY : sign * judgement.figure;
  const rank = (one: AreaStatus) => (one.judgement.status === 'not-applicable' ? 1 : 0);
  return selection.statuses.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    const [one, other] = [order(a), order(b)];
    return one === other ? 0 : one < other ? -1 : 1;
  });
}

/** Bars of the units; none where a figure is a word or a yes. */
export function unitBars(selection: Selection, closed: boolean): Array<UnitBar> {
  const { target, top } = selection;
  if (['binary', 'grade', 'all'].includes(target.kind)) return [];
  const at = (value: number) => Math.round((value / top) * 1000) / 10;
  return ordered(selection).flatMap((status) => {
    const { judgement, area } = status;
    if (judgement.status === 'not-applicable') return [];
    const goal = goalOf(judgement.bound);
    const { figure } = judgement;
    return {
      name: area.shortName,
      value: figure === null ? null : at(figure),
      goal: goal === null ? null : at(goal),
      text:
        figure === null
          ? (status.figure ?? chartText.noReport(closed))
          : scaleText(boundOf(status), figure),
      tone: status.status.tone,
    };
  });
}

/** How the bars are sorted, and what their marks mean. */
export function barsNote(selection: Selection, bars: ReadonlyArray<UnitBar>): string {
  if (bars.every(({ goal }) => goal === null)) return say.barsNoteNoGoal;
  return isLower(selection) ? say.barsNoteLimit : say.barsNote;
}

export const unitTable = (selection: Selection): Array<UnitTableRow> => {
  const own = hasOwnGoals(selection.target);
  return ordered(selection).map(({ area, status, goal, figure, judgement, details, source }) => ({
    anchor: unitAnchor(area.id),
    unit: { href: href.area(area.id), text: area.shortName },
    status: { ...status, why: null },
    goal: own ? goal : null,
    figure,
    asOf: judgement.latest && formatDay(judgement.latest.asOf),
    why: [
      ...(status.why ?? []),
      ...(source ? [`${source}.`] : []),
      ...details.map((one) => `${one}.`),
    ],
  }));
};
