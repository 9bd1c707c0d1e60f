import { FIGURE_ONLY, NOT_ASSIGNED } from '../../model/target-goals.ts';
import { goalTableText as say } from '../../strings/goal-table.ts';
import type { Cell, Sheet, SheetRow } from '../sheet/cells.ts';
import { type AreaChoices, readArea } from '../sheet/match-areas.ts';
import { type Read, readNumber } from '../sheet/read-number.ts';

/** The table of an annex: who has which goal. */
export interface GoalTable {
  readonly units: Readonly<Record<string, number | string>>;
  /** The number of the row of totals, when there is one. */
  readonly total: number | null;
}

export type ReadTable =
  | { readonly table: GoalTable }
  | { readonly problems: ReadonlyArray<string> };

/** Amounts of money, in đồng. */
const MONEY: ReadonlyArray<readonly [name: RegExp, đồng: number]> = [
  [/^(?:tỷ|tỉ)(?:\s+đồng)?$/iu, 1e9],
  [/^triệu(?:\s+đồng)?$/iu, 1e6],
  [/^(?:nghìn|ngàn)(?:\s+đồng)?$/iu, 1e3],
  [/^đồng$/iu, 1],
];
const scaleOf = (unit: string): number | undefined =>
  MONEY.find(([name]) => name.test(unit.trim()))?.[1];

/**
 * A goal as people write it: "600", "500,0", "600 triệu", "0,55 tỷ", "không giao". Money is converted to the
 * unit of the target; any other word is refused.
 *
 * @param unit the unit in which the target counts
 */
export function readGoal(cell: Cell, unit: string): Read<number | string> {
  if (cell.kind !== 'text') return readNumber(cell);
  const text = cell.text.trim();
  for (const word of [NOT_ASSIGNED, FIGURE_ONLY])
    if (text.toLocaleLowerCase('vi') === word) return { value: word };
  const [, digits = '', words = ''] = /^([\d.,\s]*\d)\s*(\p{L}[\p{L}\s]*)$/u.exec(text) ?? [];
  if (digits === '') return readNumber(cell);
  const read = readNumber({ kind: 'text', text: digits });
  if ('problem' in read) return read;
  if (words.trim().toLocaleLowerCase('vi') === unit.toLocaleLowerCase('vi')) return read;
  const [from, to] = [scaleOf(words), scaleOf(unit)];
  if (from === undefined || to === undefined) return { problem: say.otherUnit(words, unit) };
  // 0,55 tỷ is 550 triệu: nine decimals are less than a đồng.
  return { value: Math.round(((read.value * from) / to) * 1e9) / 1e9 };
}

const isText = (cell: Cell | null | undefined): cell is Extract<Cell, { kind: 'text' }> =>
  cell?.kind === 'text';

/** "Tổng", "Tổng cộng", "Cộng": the row of totals. "Cộng các huyện", "Tổng toàn tỉnh": which total is not known. */
const TOTAL = /^\s*(?:tổng(?:\s+(?:số|cộng))?|cộng)\s*$/iu;
const OTHER_TOTAL = /^\s*(?:tổng|cộng)(?!\p{L})/iu;
/** "Cấp tỉnh", "Tỉnh": what the owner of the plan does itself. */
const OWN = /^\s*(?:cấp\s+\p{L}+|cơ quan \p{L}+)/iu;

/** The name and the goal of a row: the first cell with letters, and the last cell after it. */
function partsOf({ cells }: SheetRow): { name: string; goal: Cell | null } | null {
  const at = cells.findIndex((cell) => isText(cell) && /\p{L}/u.test(cell.text));
  const name = cells[at];
  if (!isText(name)) return null;
  return { name: name.text, goal: cells.slice(at + 1).findLast((cell) => cell !== null) ?? null };
}

/**
 * Reads a table of goals pasted from an annex. Every row is a unit and its goal; a first row without a number
 * is a heading, and a row of totals is checked. Nothing is guessed: an unknown or doubled name, or a goal that
 * is no number, is refused with its row.
 *
 * @param choices the units that report to the plan in the target's window
 * @param unit the unit in which the target counts
 */
export function readGoalTable(sheet: Sheet, choices: AreaChoices, unit: string): ReadTable {
  const units: Record<string, number | string> = {};
  const rowOf = new Map<string, number>();
  const problems: Array<string> = [];
  let total: number | null = null;
  for (const [index, row] of sheet.rows.entries()) {
    const parts = partsOf(row);
    const goal = parts?.goal ? readGoal(parts.goal, unit) : null;
    if (!parts) {
      problems.push(say.row(row.number, say.noName));
      continue;
    }
    const isHeading = index === 0 && (goal === null || 'problem' in goal);
    if (isHeading) continue;
    if (goal === null || 'problem' in goal) {
      const text =
        goal === null ? say.noGoal(parts.name) : `${goal.problem.message}: ${goal.problem.fix}`;
      problems.push(say.row(row.number, text));
      continue;
    }
    if (TOTAL.test(parts.name)) {
      if (total !== null) problems.push(say.row(row.number, say.twoTotals));
      if (typeof goal.value === 'number') total = goal.value;
      continue;
    }
    const area = readArea(parts.name, choices);
    if ('problem' in area) {
      const { name } = parts;
      const { message, fix } = OTHER_TOTAL.test(name)
        ? say.otherTotal
        : OWN.test(name)
          ? say.own
          : area.problem;
      problems.push(say.row(row.number, `“${name}”: ${message}. ${say.fix}: ${fix}.`));
      continue;
    }
    const before = rowOf.get(area.value.id);
    if (before !== undefined) {
      problems.push(say.row(row.number, say.twice(area.value.name, before)));
      continue;
    }
    rowOf.set(area.value.id, row.number);
    units[area.value.id] = goal.value;
  }
  if (problems.length === 0 && rowOf.size === 0) problems.push(say.empty);
  return problems.length > 0 ? { problems } : { table: { units, total } };
}
