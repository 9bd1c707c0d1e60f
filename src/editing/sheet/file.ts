import { sheetText } from '../../strings/sheet.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { type HeadingScore, readTextFile, refused, type Tables } from './text-table.ts';
import { readWorkbook } from './xlsx.ts';

const startsWith = (bytes: Uint8Array, ...start: ReadonlyArray<number>) =>
  start.every((byte, index) => bytes[index] === byte);

/** The stream name of an encrypted workbook in its OLE container, as UTF-16 bytes. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The beginning of the name of a Word document's main part. */
const WORD = [...'word/document'].map((letter) => letter.charCodeAt(0));

function includes(bytes: Uint8Array, wanted: ReadonlyArray<number>): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** True for the bytes of a Word document (.docx); its parts have their names in the clear. */
export const looksLikeDocx = (bytes: Uint8Array): boolean => includes(bytes, WORD);

/**
 * Reads a file by its content, not by its extension: .xlsx, or text with tabs, semicolons or commas. Never
 * throws; anything else is refused with advice.
 *
 * @param score chooses the delimiter of a text file (text-table.ts)
 */
export async function readTableFile(bytes: Uint8Array, score?: HeadingScore): Promise<Tables> {
  if (bytes.length === 0) return refused(sheetText.file.empty);
  if (bytes.length > MAX_FILE_BYTES)
    return refused(sheetText.file.tooLarge(MAX_FILE_BYTES / 1024 / 1024));
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    return looksLikeDocx(bytes) ? refused(sheetText.file.word) : readWorkbook(bytes);
  if (startsWith(bytes, 0x50, 0x4b)) return refused(sheetText.file.broken);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return refused(includes(bytes, ENCRYPTED) ? sheetText.file.encrypted : sheetText.file.oldExcel);
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return refused(sheetText.file.otherType(sheetText.file.kinds.pdf));
  if (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38)
  ) {
    return refused(sheetText.file.otherType(sheetText.file.kinds.image));
  }
  return readTextFile(bytes, score);
}
