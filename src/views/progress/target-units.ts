import { formatDay } from '../../domain/dates.ts';
import { comparatorOf, goalOf } from '../../domain/figures.ts';
import { progressText } from '../../strings/progress.ts';
import { unitsText } from '../../strings/units.ts';
import { scaleText } from './figure-text.ts';
import { hasOwnGoals } from './goal-text.ts';
import type { Placing } from './placing.ts';
import type { Tally } from './progress-pages.ts';
import type { Selection } from './selection.ts';
import {
  type AreaStatus,
  boundOf,
  plainStatus,
  type StatusView,
  unreportedText,
} from './target-status.ts';
import {
  byPlace,
  isMany,
  type Need,
  needOf,
  needs,
  tallyOf,
  type UnitChoices,
  type UnitGroup,
  type UnitRow,
  unitChoices,
  unitRow,
} from './unit-needs.ts';

/** Width of the bars' scale. */
const SCALE = 100;

/** One unit on the page of a target. */
export interface TargetUnit extends UnitRow {
  readonly need: Need;
  readonly status: StatusView;
  readonly figure: string;
  /** "30/06/2026"; null without a figure. */
  readonly asOf: string | null;
  /** Length of its bar, from 0 to 100; null without a figure. */
  readonly bar: number | null;
  /** Position of its goal on the bar, from 0 to 100; null without a goal. */
  readonly mark: number | null;
  /** Its own goal, where units have different ones. */
  readonly goal: string | null;
}

/** The units of a target where there are many: grouped by what they need, worst first. */
export interface TargetUnits {
  readonly tally: Tally;
  readonly groups: ReadonlyArray<UnitGroup<TargetUnit>>;
  readonly choices: UnitChoices;
}

/** The worst figure comes first in each group. Null where all units are shown at once. */
export function targetUnits(
  { target, statuses, top }: Selection,
  placing: Placing | null = null,
): TargetUnits | null {
  if (!isMany(statuses)) return null;
  const place = (value: number) => Math.round(Math.max(0, Math.min(1, value / top)) * SCALE);
  const differs = hasOwnGoals(target);
  const done = ({ judgement: { figure, bound } }: AreaStatus) => {
    const goal = differs ? goalOf(bound) : null;
    return goal ? (figure ?? 0) / goal : (figure ?? 0);
  };
  const lower = ['<=', '<'].includes(comparatorOf(statuses[0]?.judgement.bound ?? target));
  const sign = lower ? -1 : 1;
  const ordered = statuses.toSorted((a, b) => sign * (done(a) - done(b)));
  const rows = ordered.map((one): TargetUnit => {
    const { area, judgement, goal, figure: inWords } = one;
    const own = goalOf(judgement.bound);
    const { figure, latest, status } = judgement;
    const need = needOf(judgement);
    return {
      ...unitRow(area, [need], placing),
      need,
      status: plainStatus(status),
      figure:
        figure === null
          ? // A range, or what came over from units that were divided.
            (inWords ?? unreportedText(judgement.reason) ?? progressText.noFigure)
          : scaleText(boundOf(one), figure),
      asOf: latest && formatDay(latest.asOf),
      bar: figure === null ? null : place(figure),
      mark: own === null ? null : place(own),
      goal: differs ? goal : null,
    };
  });
  const groups = needs.map((need) => ({
    title: unitsText.ofTarget[need],
    note: null,
    rows: rows.filter((row) => row.need === need),
  }));
  return {
    tally: tallyOf(
      // Units without a part in it are listed, not counted.
      statuses.flatMap(({ judgement: { status } }) =>
        status === 'not-applicable' ? [] : [status],
      ),
    ),
    groups: placing?.current
      ? byPlace(
          needs.flatMap((need) => rows.filter((row) => row.need === need)),
          placing,
        )
      : groups.filter((group) => group.rows.length > 0),
    // The groups are the states.
    choices: placing?.current
      ? unitChoices(rows, placing)
      : { ...unitChoices(rows, placing), needs: [] },
  };
}
