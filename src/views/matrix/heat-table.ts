import type { ProgressSnapshot } from '../../domain/reports.ts';
import { matrixText } from '../../strings/matrix.ts';
import { capitalised } from '../../strings/site.ts';
import { unitAnchor } from '../progress/target-rows.ts';
import { plainStatus, type StatusView } from '../progress/target-status.ts';
import { isMany } from '../progress/unit-needs.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { shortFigure, shortGoal } from './short-text.ts';
import { isLate, isTracked, unitStandings } from './standing.ts';
import { unitCodes } from './unit-codes.ts';
import { type WholeFigure, wholeFigure } from './whole-cell.ts';

/** Targets × units as a table of shapes with the shortest figures, where the units have room as columns. */

/** With more units than this, they are rows of shapes instead (unit-sheet.ts). */
const MOST_COLUMNS = 12;

export const fitsAsColumns = (units: ReadonlyArray<unknown>): boolean =>
  units.length <= MOST_COLUMNS;

export interface HeatCell {
  readonly href: string;
  /** What a screen reader says: "Ngân Sơn: Không đạt, 41,7% – ATTP: hộ cam kết". */
  readonly name: string;
  readonly status: StatusView;
  /** Null where nothing was reported, or nothing has to be. */
  readonly figure: string | null;
  readonly late: boolean;
  readonly code: string;
  /** The unit's key in the file of details. */
  readonly key: string;
}

export interface HeatRow {
  readonly target: Link;
  /** The target's key in the file of details. */
  readonly key: string;
  readonly goal: string;
  readonly whole: WholeFigure & { readonly name: string };
  readonly cells: ReadonlyArray<HeatCell>;
  /** Number of late cells: the order "việc chậm trước". */
  readonly late: number;
}

export interface HeatColumn extends Link {
  readonly code: string;
  readonly done: number;
}

export interface HeatTable {
  readonly columns: ReadonlyArray<HeatColumn>;
  readonly rows: ReadonlyArray<HeatRow>;
  /** Of all units together. */
  readonly done: number;
  readonly total: number;
  readonly late: number;
}

function cellOf(
  snapshot: ProgressSnapshot,
  target: Target,
  area: Area,
  code: string,
  hasRow: boolean,
): HeatCell {
  const judgement = snapshot.judgement(target, area.id);
  const status = plainStatus(judgement.status);
  const figure = shortFigure(target, judgement);
  return {
    // The unit's row on the target's page, with source and reason.
    href: `${href.target(target.id)}${hasRow ? `#${unitAnchor(area.id)}` : ''}`,
    name: matrixText.cell.name(
      area.shortName,
      capitalised(status.label),
      figure,
      target.shortTitle,
    ),
    status,
    figure,
    late: isTracked(judgement) && isLate(judgement),
    code,
    key: area.id,
  };
}

/** The table of a plan's targets, or of some of them, as of a day. */
export function heatTable(
  site: Site,
  plan: Plan,
  targets: ReadonlyArray<Target>,
  snapshot: ProgressSnapshot,
): HeatTable {
  const areas = site.reporters(plan.id, snapshot.on);
  const standings = unitStandings(areas, targets, snapshot);
  const codes = unitCodes(areas.map(({ shortName }) => shortName));
  const whole = capitalised(site.namesOf(plan.id).whole);
  const columns = standings.map(({ area, done }, index) => ({
    href: href.area(area.id),
    text: area.shortName,
    code: codes[index] ?? '',
    done,
  }));
  // A unit that ended within the year has no row there, nor has one of many.
  const last = site.reporters(plan.id);
  const rowed = new Set(isMany(last) ? [] : last.map(({ id }) => id));
  const hasRow = ({ id }: Area) => rowed.has(id);
  const rows = targets.map((target) => {
    const figure = wholeFigure(target, snapshot.province(target));
    const cells = areas.map((area, index) =>
      cellOf(snapshot, target, area, codes[index] ?? '', hasRow(area)),
    );
    return {
      target: { href: href.target(target.id), text: target.shortTitle },
      key: target.id.slice(plan.id.length + 1),
      goal: shortGoal(target),
      whole: {
        ...figure,
        name: matrixText.whole.name(
          whole,
          [figure.text, figure.coverage].filter(Boolean).join(' '),
          target.shortTitle,
        ),
      },
      cells,
      late: cells.filter(({ late }) => late).length,
    };
  });
  const sum = (part: 'done' | 'total' | 'late') =>
    standings.reduce((all, unit) => all + unit[part], 0);
  return { columns, rows, done: sum('done'), total: sum('total'), late: sum('late') };
}
