import { fold } from '../../domain/fold.ts';
import { sheetReadingText as say } from '../../strings/sheet-reading.ts';
import { type Cell, cellText, type Sheet, type SheetRow } from './cells.ts';
import { columnLabel } from './columns.ts';
import type { Header } from './header.ts';
import { type AreaChoices, findArea, isTotal, readArea } from './match-areas.ts';
import { rowList } from './row-list.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** The rows of a table, each with its unit, without headings of groups and without totals. */
export interface Grouped {
  readonly header: Header;
  readonly rows: ReadonlyArray<SheetRow>;
  /** Rows that name a unit and have no row of that unit below. */
  readonly unused: ReadonlyArray<number>;
  readonly notes: ReadonlyArray<string>;
  readonly problems: ReadonlyArray<SheetProblem>;
}

const NUMBERING = /^\s*(?:([IVXLC]+)|(\d{1,3})|([A-ZĐ]))\s*[.)\-–:/]\s*/u;
const LABEL = /^(?:tên )?(?:đơn vị|địa bàn|địa phương)(?: báo cáo)?\s*:\s*/iu;

/** Roman numerals, figures or letters: headings of one level are numbered alike. */
const numberingOf = (text: string): number =>
  NUMBERING.exec(text)
    ?.slice(1)
    .findIndex((one) => one !== undefined) ?? -1;

const isArea = (text: string, choices: AreaChoices): boolean => {
  const found = findArea(text, choices);
  return found !== null && 'value' in found;
};

/** The only text of a row beside its running number; null when it has figures, dates or more text. */
function loneText(row: SheetRow, header: Header): Cell | null {
  const index = header.at.get('index');
  const cells = row.cells.filter((cell, column) => cell !== null && column !== index);
  const [cell] = cells;
  return cells.length === 1 && cell?.kind === 'text' ? cell : null;
}

/** A unit named in a heading row, "I. Huyện Ba Bể"; undefined when the row is no such heading. */
function headingOf(
  cell: Cell,
  choices: AreaChoices,
  level: number,
  isTarget: (name: string) => boolean,
): { readonly area: string } | { readonly wrong: ReturnType<typeof readArea> } | undefined {
  const text = cellText(cell);
  const name = text.replace(NUMBERING, '').replace(LABEL, '');
  for (const one of [text, name]) {
    if (isArea(one, choices)) return { area: one };
  }
  if (numberingOf(text) < 0 || isTarget(text) || isTarget(name)) return undefined;
  const kind = choices.unitNames.kinds.some((word) => fold(name).startsWith(`${fold(word)} `));
  const alike = numberingOf(text) === level;
  return kind || alike ? { wrong: readArea(name, choices) } : undefined;
}

/** Whether a row has totals: its unit says so, or when it names none, its first text. */
function totals(row: SheetRow, header: Header, choices: AreaChoices): boolean {
  const column = header.at.get('area');
  const own = column === undefined ? null : (row.cells[column] ?? null);
  const cell = own ?? row.cells.find((one) => one?.kind === 'text') ?? null;
  if (cell?.kind !== 'text') return false;
  return isTotal(cell.text, choices.unitNames) && !isArea(cell.text, choices);
}

/**
 * Gives each row the unit of the heading row above it, and passes over rows of totals: the site adds the
 * units up itself.
 */
export function groupRows(
  sheet: Sheet,
  given: Header,
  rows: ReadonlyArray<SheetRow>,
  choices: AreaChoices,
  isTarget: (name: string) => boolean,
): Grouped {
  const column = given.at.get('area') ?? Math.max(...sheet.rows.map(({ cells }) => cells.length));
  const taken: Array<SheetRow> = [];
  const total: Array<number> = [];
  const problems: Array<SheetProblem> = [];
  const groups: Array<{ row: number; text: string; below: Array<number> }> = [];
  let area: Cell | null = null;
  let level = -1;
  for (const row of rows) {
    if (totals(row, given, choices)) {
      total.push(row.number);
      continue;
    }
    const lone = loneText(row, given);
    const heading = lone && headingOf(lone, choices, level, isTarget);
    if (lone && heading) {
      area = 'area' in heading ? { kind: 'text', text: heading.area } : null;
      level = numberingOf(cellText(lone));
      if ('area' in heading) groups.push({ row: row.number, text: cellText(lone), below: [] });
      else if ('problem' in heading.wrong) {
        const place = { sheet: sheet.name, row: row.number, found: cellText(lone) };
        const label = columnLabel('area');
        problems.push(sheetProblem(heading.wrong.problem, { ...place, label }));
      }
      continue;
    }
    if (area && (row.cells[column] ?? null) === null) {
      const cells = [...row.cells];
      while (cells.length < column) cells.push(null);
      cells[column] = area;
      groups.at(-1)?.below.push(row.number);
      taken.push({ ...row, cells });
    } else taken.push(row);
  }
  const used = groups.filter(({ below }) => below.length > 0);
  const header =
    used.length > 0 ? { ...given, at: new Map([...given.at, ['area' as const, column]]) } : given;
  const notes = [
    ...used.map(({ row, text, below }) => say.group(row, text, rowList(below))),
    ...(total.length > 0 ? [say.totals(rowList(total))] : []),
  ];
  const unused = groups.flatMap(({ row, below }) => (below.length > 0 ? [] : [row]));
  return { header, rows: taken, unused, notes, problems };
}
