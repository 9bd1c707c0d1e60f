import { today } from '../../domain/dates.ts';
import { readTableFile } from '../sheet/file.ts';
import { readTextTable } from '../sheet/text-table.ts';
import { type PasteData, type PasteView, pasteView } from './view.ts';

/** A request of the page: a table as text or as the bytes of a file. */
export interface PasteRequest {
  /** URL of the content to compare with. */
  readonly data: string;
  readonly table: string | Uint8Array;
  readonly area: string | null;
}
/** Null when the table could not be processed at all. */
export type PasteResponse = PasteView | null;

let content: Promise<PasteData> | undefined;

async function load(address: string): Promise<PasteData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as PasteData;
}

async function answer({ data, table, area }: PasteRequest): Promise<PasteView> {
  content ??= load(data);
  const known = await content;
  const tables = typeof table === 'string' ? readTextTable(table) : await readTableFile(table);
  return pasteView(tables, known, today(), area);
}

addEventListener('message', (event: MessageEvent<PasteRequest>) => {
  answer(event.data)
    .catch(() => {
      // The next attempt loads the content again.
      content = undefined;
      return null;
    })
    .then((view: PasteResponse) => postMessage(view));
});
