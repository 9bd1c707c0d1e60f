/** A file, and the sheet of it when it has several: "so-lieu.xlsx: Quý 3". */
const OF_FILE = /^(.+?\.(?:xls[xbm]?|ods|csv|tsv|txt|docx?|html?|eml|pdf))(?:: (.+))?$/i;
/** A table in a message or a Word document (src/strings/inbox.ts). */
const NUMBERED = /^bảng \d+(?: trong thư)?$/;

/**
 * Where a table stands, for the beginning of a place: "trang tính “Quý 3”", "tệp “so-lieu.xlsx”, trang tính “Quý 3”",
 * "bảng 1 trong thư".
 */
export function tableName(name: string): string {
  if (NUMBERED.test(name)) return name;
  const [, file, sheet] = OF_FILE.exec(name) ?? [];
  if (file === undefined) return `trang tính “${name}”`;
  return sheet === undefined ? `tệp “${file}”` : `tệp “${file}”, ${tableName(sheet)}`;
}
