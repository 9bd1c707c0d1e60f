import { formatDay } from '../../domain/dates.ts';
import { issueFormText } from '../../strings/issue-form.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { ImportResult } from './apply.ts';
import { textCell } from './cells.ts';
import { columnLabel } from './columns.ts';
import type { SheetContext } from './context.ts';
import { readDayText } from './days.ts';
import type { Defaults } from './draft.ts';
import { readArea } from './match-areas.ts';
import type { Read } from './read-number.ts';
import { type SheetProblem, type SheetProblemText, sheetProblem } from './sheet-problem.ts';
import { readCountedFrom, readTextCell, readYes } from './values.ts';

/** What a report says once for all its figures. */
export const headNames = [
  'plan',
  'area',
  'asOf',
  'reportedOn',
  'reporter',
  'document',
  'final',
  'countedFrom',
] as const;
export type HeadName = (typeof headNames)[number];
export type HeadAnswers = Partial<Record<HeadName, string>>;

/** A report is of one unit and day, and says who reports it, and where the figures stand. */
const NEEDED: ReadonlyArray<HeadName> = ['asOf', 'reporter', 'document'];

/**
 * Reads the answers that hold for a whole table, by the rules for the cells of one.
 *
 * @returns what the table takes where a row leaves a field open, and the problems, once each
 */
export function readHead(
  answers: HeadAnswers,
  context: SheetContext,
): { readonly defaults: Defaults; readonly problems: ReadonlyArray<SheetProblem> } {
  const problems: Array<SheetProblem> = [];
  const say = (
    name: HeadName,
    text: SheetProblemText,
    severity: SheetProblem['severity'] = 'error',
  ) =>
    problems.push(
      sheetProblem(text, { label: columnLabel(name), found: answers[name] ?? null, severity }),
    );
  const take = <T>(name: HeadName, read: (text: string) => Read<T>): T | undefined => {
    const text = answers[name]?.trim() ?? '';
    if (text === '') {
      if (NEEDED.includes(name)) say(name, sheetText.missing);
      return undefined;
    }
    const result = read(text);
    if ('problem' in result) {
      say(name, result.problem);
      return undefined;
    }
    if (result.hint !== undefined) say(name, sheetText.told(result.hint), 'warning');
    return result.value;
  };
  const words = (text: string): Read<string> => {
    const cell = textCell(text);
    return cell ? readTextCell(cell) : { value: '' };
  };
  const years = (answers.plan ? [answers.plan] : context.plans).map(Number);
  const asOf = take('asOf', (text) => readDayText(text, years));
  const year = answers.plan ?? asOf?.slice(0, 4) ?? null;
  const plan = year !== null && context.plans.includes(year) ? year : null;
  const area = take('area', (text) => readArea(text, context.reporting(plan, asOf ?? null)));
  const reportedOn = take('reportedOn', (text) => readDayText(text, years));
  const reporter = take('reporter', words);
  const document = take('document', words);
  const final = take('final', (text) => readYes({ kind: 'text', text }));
  const countedFrom = take('countedFrom', (text) => readCountedFrom({ kind: 'text', text }));
  const defaults: Defaults = {
    ...(answers.plan ? { plan: answers.plan } : {}),
    ...(area ? { area: area.id } : {}),
    ...(asOf ? { asOf } : {}),
    ...(reportedOn ? { reportedOn } : {}),
    ...(reporter ? { reporter } : {}),
    ...(document ? { document } : {}),
    ...(final === undefined ? {} : { final }),
    ...(countedFrom ? { countedFrom } : {}),
  };
  return { defaults, problems };
}

/** Where rows of the table contradict what was said for the whole of it: once per contradiction. */
export function contradictions(
  { rows }: Pick<ImportResult, 'rows'>,
  { area, asOf }: Defaults,
  { areas }: Pick<SheetContext, 'areas'>,
): Array<SheetProblem> {
  const found = rows.filter(({ state }) => state !== 'empty');
  const chosen = areas.find(({ id }) => id === area);
  const units = new Set(
    found.flatMap((row) => (chosen && row.area && row.area.id !== chosen.id ? row.area.name : [])),
  );
  const days = new Set(
    found.flatMap((row) => (asOf && row.report && row.report.asOf !== asOf ? row.report.asOf : [])),
  );
  return [
    ...[...units].map((name) =>
      sheetProblem(issueFormText.otherUnit(chosen?.name ?? '', name), {
        label: columnLabel('area'),
      }),
    ),
    ...[...days].map((day) =>
      sheetProblem(issueFormText.otherDay(formatDay(asOf ?? day), formatDay(day)), {
        label: columnLabel('asOf'),
      }),
    ),
  ];
}

/** A reading without the complaint that something is missing which was already made of the whole table. */
export function saidOnce<Result extends Pick<ImportResult, 'rows' | 'problems'>>(
  result: Result,
  said: ReadonlyArray<SheetProblem>,
): Result {
  const labels = new Set(said.map(({ label }) => label));
  const columns = new Set(
    [...labels].map((label) => sheetText.header.missing(`“${label}”`).message),
  );
  const again = ({ code, label, message }: SheetProblem) =>
    columns.has(message) || (labels.has(label) && code === sheetText.missing.code);
  const kept = (problems: ReadonlyArray<SheetProblem>) => problems.filter((one) => !again(one));
  const rows = result.rows.map((row) => ({ ...row, problems: kept(row.problems) }));
  return { ...result, rows, problems: kept(result.problems) };
}
