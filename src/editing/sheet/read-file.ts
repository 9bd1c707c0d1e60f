import { readDocx } from './docx-table.ts';
import { looksLikeDocx, readTableFile } from './file.ts';
import type { Tables } from './text-table.ts';

/** The tables of a file that was sent: a spreadsheet, or a Word document with tables. Never throws. */
export const readFile = async (bytes: Uint8Array): Promise<Tables> =>
  looksLikeDocx(bytes) ? readDocx(bytes) : readTableFile(bytes);
