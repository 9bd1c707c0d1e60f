import { writeXlsx } from 'hucre/xlsx';
import { docxOf } from '../../scripts/support/docx.ts';
import { attached, html, htmlTable, mail } from '../../scripts/support/mail.ts';
import { formatDay } from '../../src/domain/dates.ts';
import { sheetText } from '../../src/strings/sheet.ts';
import { daysOf, figuresOf, type Province, type Unit } from './province.ts';

/** One round of reports: a file from each unit, of the kinds that arrive by e-mail and Zalo. */
const QUARTER = 3;

const { columns } = sheetText;
const HEAD = [
  columns.area,
  columns.target,
  columns.numerator,
  columns.denominator,
  columns.value,
  columns.asOf,
  columns.reportedOn,
  columns.reporter,
  columns.document,
].map(([name = '']) => name);

function rowsOf({ name }: Unit, index: number, year: number): Array<Array<string>> {
  const { asOf, reportedOn } = daysOf(year, QUARTER);
  return [
    HEAD,
    ...figuresOf(index, QUARTER).map(({ target, numerator, denominator, value }) => [
      name,
      `${year}/${target}`,
      ...[numerator, denominator, value].map((number) => (number === undefined ? '' : `${number}`)),
      formatDay(asOf),
      formatDay(reportedOn),
      `Ủy ban MTTQ ${name}`,
      `Báo cáo quý ${QUARTER}/${year}`,
    ]),
  ];
}

/** The file of a unit: workbook, text, Word document, message with a table, message with a workbook, in turn. */
async function fileOf(
  unit: Unit,
  index: number,
  year: number,
): Promise<readonly [name: string, bytes: Uint8Array]> {
  const rows = rowsOf(unit, index, year);
  const workbook = () => writeXlsx({ sheets: [{ name: `Quý ${QUARTER}`, rows }] });
  const { reportedOn } = daysOf(year, QUARTER);
  const date = `${new Date(reportedOn).toUTCString().slice(0, -4)} +0700`;
  switch (index % 5) {
    case 0:
      return [`${unit.id}.xlsx`, await workbook()];
    case 1:
      return [
        `${unit.id}.txt`,
        new TextEncoder().encode(rows.map((row) => row.join('\t')).join('\r\n')),
      ];
    case 2:
      return [`${unit.id}.docx`, docxOf(rows)];
    case 3:
      return [`${unit.id}.eml`, mail({ date, parts: [html(htmlTable(rows))] })];
    default:
      return [
        `${unit.id}.eml`,
        mail({ date, parts: [attached('so-lieu.xlsx', await workbook())] }),
      ];
  }
}

/** The files of all units, by name. */
export const filesOf = ({ units, year }: Province) =>
  Promise.all(units.map((unit, index) => fileOf(unit, index, year)));
