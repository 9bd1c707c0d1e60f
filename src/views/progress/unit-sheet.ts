import type { Judgement } from '../../domain/status.ts';
import type { ShapeName } from '../../domain/status-shapes.ts';
import { unitsText } from '../../strings/units.ts';
import type { Area, Link, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import type { Placing } from './placing.ts';
import { statusLook } from './reader-status.ts';
import {
  byPlace,
  isUrgent,
  type Need,
  needOf,
  type UnitChoices,
  type UnitGroup,
  type UnitRow,
  unitChoices,
  unitRow,
} from './unit-needs.ts';

/** A unit's status on one target, as a shape with its word. */
export interface SheetCell {
  readonly need: Need;
  readonly shape: ShapeName;
  readonly label: string;
}

export interface SheetRow extends UnitRow {
  readonly cells: ReadonlyArray<SheetCell>;
  /** Number of targets that are met or on track, of those that apply. */
  readonly good: number;
  readonly total: number;
}

/** Units × targets for many units: a row of shapes for each, grouped by what it needs, worst first. */
export interface UnitSheet {
  readonly columns: ReadonlyArray<Link>;
  readonly groups: ReadonlyArray<UnitGroup<SheetRow>>;
  readonly choices: UnitChoices;
  /** "21 xã cần giúp ngay, 49 có chỉ tiêu cần đẩy nhanh, 22 không có chỉ tiêu nào chậm." */
  readonly summary: string;
}

/** Urgent cells from which a unit comes first: three of ten targets, as many of fewer. */
const SHARE_OF_FIRST = 0.3;

const urgentCells = ({ cells }: SheetRow) => cells.filter(({ need }) => isUrgent(need)).length;

type JudgementOf = (target: Target, area: string) => Judgement;

function sheetRow(
  area: Area,
  targets: ReadonlyArray<Target>,
  judgementOf: JudgementOf,
  placing: Placing | null,
): SheetRow {
  const judgements = targets.map((target) => judgementOf(target, area.id));
  const cells = judgements.map((judgement): SheetCell => {
    const { shape, label } = statusLook(judgement.status);
    return { need: needOf(judgement), shape, label };
  });
  return {
    ...unitRow(
      area,
      cells.map(({ need }) => need),
      placing,
    ),
    cells,
    good: cells.filter(({ need }) => need === 'good').length,
    total: judgements.filter(({ status }) => status !== 'not-applicable').length,
  };
}

/** Most urgent cells first, then the fewest good ones; otherwise the order of the units. */
export const worstFirst = (a: SheetRow, b: SheetRow): number =>
  urgentCells(b) - urgentCells(a) || a.good - b.good;

/**
 * @param areas the units that report, in their order
 * @param units what they are called together: "xã, phường"
 * @param placing where they lie: groups them when they lie there today
 * @param closed true for a year whose figures are final
 */
export function unitSheet(
  areas: ReadonlyArray<Area>,
  targets: ReadonlyArray<Target>,
  judgementOf: JudgementOf,
  units: string,
  placing: Placing | null = null,
  closed = false,
): UnitSheet {
  const rows = areas.map((area) => sheetRow(area, targets, judgementOf, placing)).sort(worstFirst);
  const most = Math.max(1, Math.ceil(targets.length * SHARE_OF_FIRST));
  const groupOf = (row: SheetRow) => {
    if (urgentCells(row) >= most) return 'urgent';
    return row.needs.some((need) => isUrgent(need) || need === 'warn') ? 'some' : 'none';
  };
  const by = Map.groupBy(rows, groupOf);
  const groups = (['urgent', 'some', 'none'] as const).map((name) => ({
    title: unitsText.groups[name](most, closed),
    note: null,
    rows: by.get(name) ?? [],
  }));
  const [urgent = 0, some = 0, none = 0] = groups.map((group) => group.rows.length);
  return {
    columns: targets.map(({ id, shortTitle }) => ({ href: href.target(id), text: shortTitle })),
    groups: placing?.current
      ? byPlace(rows, placing)
      : groups.filter((group) => group.rows.length > 0),
    choices: unitChoices(rows, placing),
    summary: unitsText.summary(units, urgent, some, none, closed),
  };
}
