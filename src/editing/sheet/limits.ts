/** More than any file of figures needs; a larger file was chosen by mistake. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;
/** Unpacked size of an .xlsx file. */
export const MAX_UNPACKED_BYTES = 20 * 1024 * 1024;
export const MAX_PARTS = 1000;
/** Unpacked bytes per packed byte; sheets with a whole formatted column reach about 80. */
export const MAX_RATIO = 200;
/** Smaller files are not checked: they may consist of one repeated byte. */
export const RATIO_FROM_BYTES = 1024 * 1024;
export const MAX_ROWS = 5000;
export const MAX_COLUMNS = 100;
/** Characters of one issue body. */
export const MAX_ISSUE_LENGTH = 60_000;
