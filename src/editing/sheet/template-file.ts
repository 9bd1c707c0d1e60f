import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { sheetText } from '../../strings/sheet.ts';
import { sheetTemplateText } from '../../strings/sheet-template.ts';
import { columnLetter } from './cells.ts';
import { type AnyColumn, columnLabel, isInfo } from './columns.ts';
import type { Template } from './template.ts';

/** Rows above the first target: title, hint, headings. */
const HEAD = 3;
/** Empty rows below the targets with the same drop-downs and validation rules. */
const SPARE = 20;

const grey: NonNullable<CellStyle['fill']> = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb: 'E7E4DE' },
};
const red: NonNullable<CellStyle['fill']> = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb: '9B1C1F' },
};
const line = { style: 'thin' as const, color: { rgb: 'B8B2A7' } };
const border = { top: line, right: line, bottom: line, left: line };
const wrap = { wrapText: true, vertical: 'top' as const };

/** A date as a validation formula that works in every language of the program. */
const dateFormula = (day: IsoDay) => `DATE(${day.split('-').map(Number).join(',')})`;

function rules({ columns, days, rows, targets }: Template): Array<DataValidation> {
  const { errors, yes, no, lists } = sheetTemplateText;
  const last = HEAD + rows.length + SPARE;
  const letterOf = (name: AnyColumn) =>
    columnLetter(columns.findIndex(([known]) => known === name));
  const range = (name: AnyColumn) => `${letterOf(name)}${HEAD + 1}:${letterOf(name)}${last}`;
  const rule = (name: AnyColumn, given: Partial<DataValidation>, message: string) =>
    ({
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: errors.title,
      errorMessage: message,
      range: range(name),
      type: 'list',
      ...given,
    }) satisfies DataValidation;
  const whole = { type: 'whole', operator: 'greaterThanOrEqual', formula1: '0' } as const;
  const between = {
    type: 'date',
    operator: 'between',
    formula1: dateFormula(days.from),
    formula2: dateFormula(days.to),
  } as const;
  const dates = errors.date(formatDay(days.from), formatDay(days.to));
  return [
    // An inline list is limited to 255 characters: the names are on a separate sheet.
    rule('target', { formula1: `'${lists}'!$A$1:$A$${Math.max(1, targets.length)}` }, errors.list),
    rule('numerator', whole, errors.whole),
    rule('denominator', whole, errors.whole),
    // A column with grades takes words as well; the import checks them.
    ...(rows.some(({ graded }) => graded)
      ? []
      : [rule('value', { ...whole, type: 'decimal' }, errors.decimal)]),
    rule('asOf', between, dates),
    rule('reportedOn', between, dates),
    ...(columns.some(([name]) => name === 'countedFrom')
      ? [rule('countedFrom', { values: Object.values(sheetText.countedFrom) }, errors.list)]
      : []),
    rule('final', { values: [yes, no] }, errors.list),
  ];
}

function figures(template: Template): WriteSheet {
  const { columns } = template;
  const width = columns.length;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const put = (row: number, column: number, style: CellStyle) =>
    cells.set(`${row},${column}`, { style });
  columns.forEach(([name], column) => {
    put(HEAD - 1, column, {
      font: { bold: true, color: { rgb: 'FFFFFF' } },
      fill: red,
      border,
      alignment: { wrapText: true, vertical: 'center' },
    });
    for (let index = 0; index < template.rows.length + SPARE; index += 1) {
      const row = template.rows[index];
      const closed = isInfo(name) || (row && (row.closed.has(name) || name === 'area'));
      const day = name === 'asOf' || name === 'reportedOn';
      put(HEAD + index, column, {
        border,
        alignment: wrap,
        ...(closed ? { fill: grey } : {}),
        ...(day ? { numFmt: 'dd/mm/yyyy' } : {}),
      });
    }
  });
  put(0, 0, { font: { bold: true, size: 14 } });
  put(1, 0, { font: { italic: true } });
  return {
    name: sheetTemplateText.sheet,
    rows: [
      [sheetTemplateText.title(template.plan, template.area.name)],
      [sheetTemplateText.hint],
      columns.map(([name]) => columnLabel(name)),
      ...template.rows.map((row) => columns.map(([name]) => row.cells[name] ?? null)),
      ...Array.from({ length: SPARE }, () => columns.map(() => null)),
    ],
    cells,
    columns: columns.map(([, width]) => ({ width })),
    merges: [0, 1].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: width - 1 })),
    freezePane: { rows: HEAD, columns: 2 },
    dataValidations: rules(template),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const guide = (): WriteSheet => ({
  name: sheetTemplateText.guide,
  rows: sheetTemplateText.steps.map((step) => [step]),
  cells: new Map(
    sheetTemplateText.steps.map((_, row) => [`${row},0`, { style: { alignment: wrap } }] as const),
  ),
  columns: [{ width: 100 }],
});

/** The template as the bytes of an .xlsx file. */
export const templateFile = (template: Template): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      figures(template),
      guide(),
      { name: sheetTemplateText.lists, hidden: true, rows: template.targets.map((name) => [name]) },
    ],
  });
