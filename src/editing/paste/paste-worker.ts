import { today } from '../../domain/dates.ts';
import { type ReportAnswers, type ReportView, reportView } from '../report/view.ts';
import { readTableFile } from '../sheet/file.ts';
import { readTextTable } from '../sheet/text-table.ts';
import { loadData, withReports } from './load-data.ts';
import { type PasteGiven, type PasteView, pasteView, unitsOf } from './view.ts';

/** A request of a page: a table as text or as the bytes of a file, or a report filled in. */
export type CheckRequest = {
  /** URL of the content to compare with. */
  readonly data: string;
} & (
  | { readonly table: string | Uint8Array; readonly given: PasteGiven }
  | { readonly report: ReportAnswers }
);
/** Null when the figures could not be processed at all. */
export type CheckResponse = PasteView | ReportView | null;

async function answer(question: CheckRequest): Promise<PasteView | ReportView> {
  const data = await loadData(question.data);
  const filled = (units: ReadonlyArray<string>) => withReports(data, question.data, units);
  if ('report' in question) {
    const { report } = question;
    return reportView(report, await filled([`${report.plan}/${report.area}`]), today());
  }
  const { table, given } = question;
  const tables = typeof table === 'string' ? readTextTable(table) : await readTableFile(table);
  return pasteView(tables, await filled(unitsOf(tables, data, today(), given)), today(), given);
}

addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  answer(event.data)
    .catch(() => null)
    .then((view: CheckResponse) => postMessage(view));
});
