import { unitFigures } from '../../src/domain/observations.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { canonicalText } from '../../src/editing/check/rules/form.ts';
import { pasteView } from '../../src/editing/paste/view.ts';
import { importSheets } from '../../src/editing/sheet/apply.ts';
import { sheetContext } from '../../src/editing/sheet/context.ts';
import { oneRow } from '../../src/editing/sheet/one-row.ts';
import { readTextTable } from '../../src/editing/sheet/text-table.ts';
import { aForge } from '../fixtures/forge.ts';
import { paste, type Row } from '../fixtures/sheets/build.ts';
import type { Files } from './bare-repository.ts';
import { TODAY } from './content.ts';

type Content = ReadonlyArray<SourceFile>;

/** The text of a file; fails when it is not there. */
export function textOf(files: Content, path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file.text;
}

/** A file with one place changed; fails when the place is not there. */
export function edit(files: Content, path: string, find: string, put: string): Files {
  const text = textOf(files, path);
  if (!text.includes(find)) throw new Error(`${path} holds no “${find}”`);
  return { [path]: text.replace(find, () => put) };
}

const filesOf = (changes: Content): Files =>
  Object.fromEntries(changes.map(({ path, text }) => [path, text]));

const tables = (rows: ReadonlyArray<Row>) => {
  const read = readTextTable(paste(...rows));
  if ('problems' in read) throw new Error('the table cannot be read');
  return read;
};

/** The ways in which an editor makes the file of a report, each from the content that the editor sees. */
export const editors = {
  'the import': (files: Content, rows: ReadonlyArray<Row>) =>
    filesOf(importSheets(tables(rows).sheets, files, { today: TODAY }).changes),
  'the paste page': (files: Content, rows: ReadonlyArray<Row>) => {
    const data = { files, forge: aForge('none'), today: TODAY };
    return filesOf(pasteView(tables(rows), data, TODAY).reports);
  },
  'the command line': (files: Content, [row = {}]: ReadonlyArray<Row>) => {
    const answers = new Map(Object.entries(row).filter(([, text]) => text !== ''));
    return filesOf(importSheets([oneRow(answers as never)], files, { today: TODAY }).changes);
  },
} as const;

/** The file of a report, as the web form writes it. */
export function formFile(id: string, report: object, area = 'ba-be'): Files {
  const path = `content/progress/2017/${area}/${id}.json`;
  const data = { area, plan: '2017', reporter: 'Ủy ban MTTQ huyện Ba Bể', ...report };
  return { [path]: canonicalText({ path, text: JSON.stringify(data) }) };
}

/** All figures of a unit that count, "2017-06-30 50/54", in their order; corrected ones are left out. */
export function standing(files: Content, area: string, target = 'attp-khu-dan-cu'): Array<string> {
  const all = unitFigures(sheetContext(files, TODAY).reports)
    .filter((unit) => unit.area === area)
    .flatMap(({ observations }) => observations)
    .filter((one) => one.target === `2017/${target}`);
  const corrected = new Set(all.map(({ supersedes }) => supersedes));
  return all
    .filter(({ id }) => !corrected.has(id))
    .map(({ asOf, value, numerator, denominator }) =>
      [asOf, value ?? `${numerator}/${denominator}`].join(' '),
    );
}

/** Paths of all reports. */
export const reportPaths = (files: Content): Array<string> =>
  files.flatMap(({ path }) => (path.startsWith('content/progress/') ? [path] : []));
