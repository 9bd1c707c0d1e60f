import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { sheetReadingText as say } from '../../strings/sheet-reading.ts';
import { type Cell, cellText, type Sheet, type SheetRow } from './cells.ts';
import { columnLabel } from './columns.ts';
import { type DayOrder, shortSlashedDay, slashedIso } from './days.ts';
import type { Header } from './header.ts';
import { rowList } from './row-list.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** The order of day and month in a table, and what to say of it. */
export interface DateOrder {
  readonly order: DayOrder;
  readonly problems: ReadonlyArray<SheetProblem>;
}

const dateColumns = ['asOf', 'reportedOn'] as const;
type DateColumn = (typeof dateColumns)[number];

/** A day in figures in a cell. */
interface Typed {
  readonly row: number;
  readonly text: string;
  readonly numbers: readonly [number, number, number];
}

const isAmbiguous = ({ numbers: [first, second] }: Typed) =>
  [first, second].every((number) => number >= 1 && number <= 12) && first !== second;

/** "05/10/2017", as Vietnamese programs write it; American ones write "5/10/2017". */
const isPadded = ({ text }: Typed) => /^(?:ngày )?\d\d\D+\d\d\D/iu.test(text);

const cellAt = (row: SheetRow, column: number | undefined): Cell | null =>
  column === undefined ? null : (row.cells[column] ?? null);

const typedIn = (rows: ReadonlyArray<SheetRow>, column: number | undefined): Array<Typed> =>
  rows.flatMap((row) => {
    const cell = cellAt(row, column);
    const numbers = cell?.kind === 'text' ? shortSlashedDay(cell.text) : null;
    return cell && numbers ? [{ row: row.number, text: cellText(cell), numbers }] : [];
  });

/** True when every row could be right in an order: reported on or after the day of the figure, and not in future. */
function isPlausible(
  rows: ReadonlyArray<SheetRow>,
  header: Header,
  order: DayOrder,
  today: IsoDay,
): boolean {
  const dayOf = (row: SheetRow, name: DateColumn): IsoDay | null => {
    const cell = cellAt(row, header.at.get(name));
    if (cell?.kind === 'date') return cell.iso;
    const numbers = cell?.kind === 'text' ? shortSlashedDay(cell.text) : null;
    return numbers && slashedIso(numbers, order);
  };
  return rows.every((row) => {
    const [asOf, reportedOn] = [dayOf(row, 'asOf'), dayOf(row, 'reportedOn')];
    if ([asOf, reportedOn].some((day) => day !== null && day > today)) return false;
    return asOf === null || reportedOn === null || asOf <= reportedOn;
  });
}

/**
 * Judges the order of day and month by all dates of a table: one impossible day settles it. When every day
 * could be read both ways it is asked, unless the table is written as in Việt Nam.
 */
export function dateOrder(
  sheet: Sheet,
  header: Header,
  rows: ReadonlyArray<SheetRow>,
  today: IsoDay,
): DateOrder {
  const typed = new Map(dateColumns.map((name) => [name, typedIn(rows, header.at.get(name))]));
  const all = [...typed.values()].flat();
  const swapped = turnedByExcel(sheet, header, rows, typed);
  const dayFirst = all.find(({ numbers: [first] }) => first > 12);
  const monthFirst = all.find(({ numbers: [first, second] }) => second > 12 && first <= 12);
  const can = (order: DayOrder) => isPlausible(rows, header, order, today);
  if (dayFirst) return { order: 'day-first', problems: swapped };
  if (monthFirst) {
    // The other column contradicts: the impossible days are reported at their rows.
    if (!can('month-first')) return { order: 'day-first', problems: [] };
    const text = say.date.monthFirst(monthFirst.row, monthFirst.text);
    const told = sheetProblem(text, { sheet: sheet.name, severity: 'warning' });
    return { order: 'month-first', problems: [told] };
  }
  if (!can('month-first')) return { order: 'day-first', problems: [] };
  return { order: 'day-first', problems: asked(sheet, header, typed) };
}

/** Asks for the order, once for each column in which every day can be read both ways. */
function asked(
  sheet: Sheet,
  header: Header,
  typed: ReadonlyMap<DateColumn, ReadonlyArray<Typed>>,
): Array<SheetProblem> {
  const heading = sheet.rows.find(({ number }) => number === header.row);
  return [...typed].flatMap(([name, days]) => {
    // A year of two figures is told at its row, with the day that was read.
    const unclear = days.filter((day) => isAmbiguous(day) && /\d{4}/.test(day.text));
    const [first] = unclear;
    const column = header.at.get(name);
    const cell = heading && cellAt(heading, column);
    // Headings as the open data have them: a program wrote the table, nobody knows of which country.
    const isKey = cell?.kind === 'text' && cell.text === name;
    if (!first || column === undefined || (!isKey && unclear.every(isPadded))) return [];
    const [one = '', other = ''] = (['day-first', 'month-first'] as const).map((order) =>
      formatDay(slashedIso(first.numbers, order) ?? ''),
    );
    const list = rowList(unclear.map(({ row }) => row));
    const text = isKey
      ? say.date.asked(list, first.text, one, other)
      : say.date.dayFirst(list, first.text, one, other);
    const severity = isKey ? ('error' as const) : ('warning' as const);
    return [sheetProblem(text, { sheet: sheet.name, column, label: columnLabel(name), severity })];
  });
}

/**
 * Text such as “30/09/2017” beside real dates: an American Excel leaves what it cannot read as text, and reads
 * “05/10/2017” as 10 May.
 */
function turnedByExcel(
  sheet: Sheet,
  header: Header,
  rows: ReadonlyArray<SheetRow>,
  typed: ReadonlyMap<DateColumn, ReadonlyArray<Typed>>,
): Array<SheetProblem> {
  return dateColumns.flatMap((name) => {
    const column = header.at.get(name);
    const text = typed.get(name)?.find(({ numbers: [first] }) => first > 12);
    const date = rows.find((row) => {
      const cell = cellAt(row, column);
      const [, month, day] = cell?.kind === 'date' ? cell.iso.split('-').map(Number) : [];
      return day !== undefined && day <= 12 && day !== month;
    });
    const cell = date && cellAt(date, column);
    if (!text || !date || column === undefined || cell?.kind !== 'date') return [];
    const [year, month, day] = cell.iso.split('-');
    const other = `${month}/${day}/${year}`;
    return [
      sheetProblem(say.date.turned(text.row, text.text, date.number, formatDay(cell.iso), other), {
        sheet: sheet.name,
        column,
        label: columnLabel(name),
        severity: 'warning',
      }),
    ];
  });
}
