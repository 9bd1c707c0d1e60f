import { formatDay } from '../../domain/dates.ts';
import { sheetText } from '../../strings/sheet.ts';
import { type ColumnName, columnLabel, columnNames } from './columns.ts';

const FIELD = columnNames.join('|');
/** `"asOf": "2017-12-31"`, `"final": true`, `"reason"`: as a report's file says it. */
const IN_FILE = new RegExp(`"(${FIELD})"(?:: (?:"([^"]*)"|(true|false)))?`, 'g');
/** “note” */
const QUOTED = new RegExp(`“(${FIELD})”`, 'g');
/** “Ngày báo cáo … ngày của số liệu (asOf)” */
const IN_BRACKETS = new RegExp(` \\((?:${FIELD})\\)`, 'g');
const DAY = /(?<![\w“-])\d{4}-\d\d-\d\d(?![\w-])|(?<=là “)\d{4}-\d\d-\d\d(?=”)/g;

const label = (name: string) => `“${columnLabel(name as ColumnName)}”`;
const yesOrNo = (text: string) => sheetText.boolean[text === 'true' ? 'true' : 'false'];

/** A day as people write it: the checker names days as files do. */
export const daysInWords = (text: string): string => text.replace(DAY, (day) => formatDay(day));

/**
 * A message of the checker in the words of a table: its author sees columns and Vietnamese days, not the fields of
 * a file.
 */
export function inTableWords(text: string): string {
  const words = text
    .replace(IN_FILE, (_whole, name: string, value?: string, truth?: string) => {
      const said = value ?? (truth === undefined ? undefined : yesOrNo(truth));
      return said === undefined ? label(name) : sheetText.columnIs(label(name), said);
    })
    .replace(QUOTED, (_whole, name: string) => label(name))
    .replace(IN_BRACKETS, '');
  return daysInWords(words);
}
