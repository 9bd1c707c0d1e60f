import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { type ObservationData, observation } from '../../model/progress.ts';
import type { SheetMapping } from '../../model/sheet-mapping.ts';
import { sheetText } from '../../strings/sheet.ts';
import { sheetReadingText } from '../../strings/sheet-reading.ts';
import { type Cell, cellText, type SheetRow } from './cells.ts';
import { type ColumnName, columnLabel } from './columns.ts';
import type { SheetContext, SheetTarget } from './context.ts';
import { type DayOrder, readDay } from './days.ts';
import { readAdded, readFigureCells, type Say } from './figure-cells.ts';
import { cellIn, FIGURES, filling } from './filling.ts';
import type { Header } from './header.ts';
import type { Hidden } from './hidden.ts';
import type { SheetArea } from './match-areas.ts';
import { readArea } from './match-areas.ts';
import { readTarget } from './match-targets.ts';
import type { Read } from './read-number.ts';
import { isIn, yearBefore, yearIn } from './row-year.ts';
import { type SheetProblem, type SheetProblemText, sheetProblem } from './sheet-problem.ts';
import { inTableWords } from './table-words.ts';
import { readCountedFrom, readLifecycle, readPlan, readTextCell, readYes } from './values.ts';

/** What holds for a whole table where a row leaves it open: asked once, outside the table. */
export interface Defaults {
  readonly area?: string;
  readonly plan?: string;
  readonly asOf?: IsoDay;
  readonly reportedOn?: IsoDay;
  readonly reporter?: string;
  readonly document?: string;
  readonly final?: boolean;
  readonly countedFrom?: 'year' | 'change';
  /** Rows, columns and sheets hidden in the spreadsheet program: left out unless they are asked for. */
  readonly hidden?: Hidden;
  /** What columns of foreign tables mean, as people confirmed it before. */
  readonly mappings?: ReadonlyArray<SheetMapping>;
}

/** What is known of a table when its rows are read. */
export interface Table {
  readonly header: Header;
  readonly sheet: string | null;
  readonly context: SheetContext;
  readonly defaults: Defaults;
  /** The order of day and month in figures. */
  readonly order: DayOrder;
  /** True when other rows have figures: then a date alone was only filled down. */
  readonly partlyFilled: boolean;
}

/** A parsed row, before it is compared with existing reports. */
export interface Draft {
  readonly sheet: string | null;
  readonly row: number;
  /** No figure was filled in: an untouched row of the template. */
  readonly empty: boolean;
  readonly area: SheetArea | null;
  readonly target: SheetTarget | null;
  /** Null when a field is missing or invalid. Its id is "" when the table gives none. */
  readonly report: ObservationData | null;
  /** Fields that the table itself gives, to compare with an existing report. */
  readonly given: ReadonlySet<ColumnName>;
  readonly problems: ReadonlyArray<SheetProblem>;
}

/** Placeholder for an id that is generated later; the schema requires one. */
const NO_ID = 'chua-co-ma';

/** Parses one row of a table. */
export function readRow(row: SheetRow, table: Table): Draft {
  const { header, sheet, context, defaults, order } = table;
  const problems: Array<SheetProblem> = [];
  const given = new Set<ColumnName>();
  /** The column of a field in the file. */
  const at = (name: ColumnName): number | null => {
    const column = header.at.get(name);
    if (column === undefined) return null;
    const origin = row.origin?.get(column);
    return origin === undefined ? column : origin;
  };
  const cellOf = (name: ColumnName): Cell | null => cellIn(row, header, name);
  const say = (
    name: ColumnName,
    text: SheetProblemText,
    severity: 'error' | 'warning' = 'error',
  ) => {
    const cell = cellOf(name);
    problems.push(
      sheetProblem(text, {
        sheet,
        row: row.number,
        column: at(name),
        label: columnLabel(name),
        found: cell && cellText(cell),
        severity,
      }),
    );
  };
  /** The value of a cell; undefined when it is empty or invalid. */
  const take = <T>(name: ColumnName, read: (cell: Cell) => Read<T>): T | undefined => {
    const cell = cellOf(name);
    if (!cell) return undefined;
    given.add(name);
    const broken =
      cell.kind === 'error'
        ? sheetText.cell.error
        : cell.kind === 'uncomputed'
          ? sheetText.cell.uncomputed
          : null;
    const result = broken ? { problem: broken } : read(cell);
    if ('problem' in result) {
      say(name, result.problem);
      return undefined;
    }
    if (result.hint !== undefined) {
      const { hint, code } = result;
      say(name, { ...sheetText.told(hint), ...(code === undefined ? {} : { code }) }, 'warning');
    }
    return result.value;
  };

  const state = filling(row, header);
  if (state === 'empty' || (state === 'dated' && table.partlyFilled)) {
    return {
      sheet,
      row: row.number,
      empty: true,
      area: null,
      target: null,
      report: null,
      given,
      problems,
    };
  }

  const planCell = take('plan', (cell) => readPlan(cell, context.plans)) ?? defaults.plan ?? null;
  const hinted = planCell ?? yearIn(cellOf('target'));
  const plans = (hinted === null ? context.plans : [hinted]).map(Number);
  /** A cell left open takes what was said for the whole table; an invalid one does not. */
  const orElse = <T>(name: ColumnName, value: T | undefined, fallback: T | undefined) =>
    value ?? (cellOf(name) ? undefined : fallback);
  const asOf = orElse(
    'asOf',
    take('asOf', (cell) => readDay(cell, plans, order)),
    defaults.asOf,
  );
  if (asOf !== undefined && cellOf('asOf') && asOf > context.today) {
    say('asOf', sheetText.date.future(formatDay(context.today)));
  }
  const dated = asOf?.slice(0, 4);
  const plan = planCell ?? (dated && context.plans.includes(dated) ? dated : null);
  const target = take('target', (cell) =>
    readTarget(cellText(cell), context.targets, yearIn(cell) === null ? plan : planCell),
  );
  const before = target && planCell === null && hinted === null && asOf ? yearBefore(asOf) : null;
  if (
    target &&
    asOf &&
    before !== null &&
    before !== target.plan &&
    isIn(target, before, context)
  ) {
    say('plan', sheetText.target.whichYear(before, target.plan, formatDay(asOf)));
  }
  // A name means the unit that reports to this plan on the day of the figure: names are used again.
  const choices = context.reporting(target?.plan ?? plan, asOf ?? null);
  const fallback = context.areas.find(({ id }) => id === defaults.area);
  const area = orElse(
    'area',
    take('area', (cell) => readArea(cellText(cell), choices)),
    fallback,
  );
  const reportedOn = orElse(
    'reportedOn',
    take('reportedOn', (cell) => readDay(cell, target ? [Number(target.plan)] : plans, order)),
    defaults.reportedOn,
  );
  for (const name of FIGURES) {
    if (cellOf(name)?.merged) say(name, sheetReadingText.mergedFigure);
  }
  const figure = readFigureCells(target, take, cellOf, say);
  const takeText = (name: 'reporter' | 'document' | 'note' | 'id' | 'supersedes' | 'reason') =>
    take(name, readTextCell);
  const fields = {
    id: takeText('id') ?? NO_ID,
    target: target?.id,
    asOf,
    countedFrom: orElse('countedFrom', take('countedFrom', readCountedFrom), defaults.countedFrom),
    reportedOn,
    ...figure,
    added: take('added', readAdded(target)),
    reporter: orElse('reporter', takeText('reporter'), defaults.reporter),
    document: orElse('document', takeText('document'), defaults.document),
    note: takeText('note'),
    final: orElse('final', take('final', readYes), defaults.final),
    lifecycle: take('lifecycle', readLifecycle),
    supersedes: takeText('supersedes'),
    reason: takeText('reason'),
  };
  const needed = {
    area,
    target,
    asOf,
    reportedOn,
    reporter: fields.reporter,
    document: fields.document,
  };
  for (const [name, value] of Object.entries(needed) as Array<[ColumnName, unknown]>) {
    if (value === undefined && !cellOf(name)) say(name, sheetText.missing);
  }
  const report = problems.some(({ severity }) => severity === 'error') ? null : check(fields, say);
  return {
    sheet,
    row: row.number,
    empty: false,
    area: area ?? null,
    target: target ?? null,
    report: report && { ...report, id: report.id === NO_ID ? '' : report.id },
    given,
    problems,
  };
}

/** Applies the schema's rules and reports them at the cells concerned. */
function check(fields: Readonly<Record<string, unknown>>, say: Say): ObservationData | null {
  const present = Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined));
  const parsed = observation.safeParse(present);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const isOrder = issue.code === 'custom' && issue.params?.code === 'date-order';
    say(
      String(issue.path[0] ?? 'target') as ColumnName,
      isOrder
        ? sheetText.reportedBefore
        : { message: inTableWords(issue.message), fix: sheetText.fixCell },
    );
  }
  return null;
}
