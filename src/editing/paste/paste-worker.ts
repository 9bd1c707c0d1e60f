import { today } from '../../domain/dates.ts';
import { type ReportAnswers, type ReportView, reportView } from '../report/view.ts';
import { readTableFile } from '../sheet/file.ts';
import { readTextTable } from '../sheet/text-table.ts';
import { type PasteData, type PasteView, pasteView } from './view.ts';

/** A request of a page: a table as text or as the bytes of a file, or a report filled in. */
export type CheckRequest = {
  /** URL of the content to compare with. */
  readonly data: string;
} & (
  | { readonly table: string | Uint8Array; readonly area: string | null }
  | { readonly report: ReportAnswers }
);
/** Null when the figures could not be processed at all. */
export type CheckResponse = PasteView | ReportView | null;

async function load(address: string): Promise<PasteData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as PasteData;
}

async function answer(question: CheckRequest): Promise<PasteView | ReportView> {
  const known = await load(question.data);
  if ('report' in question) return reportView(question.report, known, today());
  const { table, area } = question;
  const tables = typeof table === 'string' ? readTextTable(table) : await readTableFile(table);
  return pasteView(tables, known, today(), area);
}

addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  answer(event.data)
    .catch(() => null)
    .then((view: CheckResponse) => postMessage(view));
});
