import { sumOf } from '../../domain/decimals.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { goalTableText as say } from '../../strings/goal-table.ts';
import type { Sheet } from '../sheet/cells.ts';
import { sheetContext } from '../sheet/context.ts';
import { readTextFile } from '../sheet/text-table.ts';
import { jsonFile } from './content.ts';
import { readGoalTable } from './goal-table.ts';
import { NewRefused } from './refusal.ts';

/** The targets of a year with one table filled in, and what was read. */
export interface FilledGoals {
  readonly file: SourceFile;
  readonly count: number;
  readonly sum: number;
}

/** A table has a name and a goal in each row. */
const hasColumns = (rows: Sheet['rows']): number =>
  rows.filter(({ cells }) => cells.filter((cell) => cell !== null).length > 1).length;

/**
 * Fills in the goals of each unit of a target from the table of an annex. A table that was there is replaced.
 *
 * @param id "2026/quy"
 * @param bytes a CSV or TSV file
 * @throws NewRefused when the target does not exist or a row cannot be read; names every such row
 */
export function newGoals(
  files: ReadonlyArray<SourceFile>,
  id: string,
  bytes: Uint8Array,
  today: string,
): FilledGoals {
  const context = sheetContext(files, today);
  const target = context.targets.find((one) => one.id === id);
  const file = files.find(({ path }) => path === `content/targets/${target?.plan}.json`);
  if (!target || !file) throw new NewRefused(say.noTarget(id));
  const tables = readTextFile(bytes, hasColumns);
  if ('problems' in tables)
    throw new NewRefused(tables.problems.map((one) => `${one.message}: ${one.fix}`).join('\n'));
  const [sheet] = tables.sheets;
  if (!sheet) throw new NewRefused(say.empty);
  const choices = context.reporting(target.plan, target.window.due);
  const read = readGoalTable(sheet, choices, target.unit);
  if ('problems' in read) throw new NewRefused(read.problems.join('\n'));
  const { units, total } = read.table;
  const set = JSON.parse(file.text) as { targets: Array<{ id: string; goals?: object }> };
  const own = set.targets.find((one) => `${target.plan}/${one.id}` === id);
  if (!own) throw new NewRefused(say.noTarget(id));
  own.goals = { ...own.goals, units, ...(total === null ? {} : { unitsTotal: total }) };
  const numbers = Object.values(units).filter((goal) => typeof goal === 'number');
  return { file: jsonFile(file.path, set), count: Object.keys(units).length, sum: sumOf(numbers) };
}
