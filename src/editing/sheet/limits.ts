/** What a file of figures never needs more of; beyond it something else was chosen by mistake. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;
/** Of an .xlsx file, unpacked. */
export const MAX_UNPACKED_BYTES = 20 * 1024 * 1024;
export const MAX_PARTS = 1000;
/** Unpacked bytes for each packed one; sheets of a whole formatted column reach some 80. */
export const MAX_RATIO = 200;
/** Small files may well be all the same byte. */
export const RATIO_FROM_BYTES = 1024 * 1024;
export const MAX_ROWS = 5000;
export const MAX_COLUMNS = 100;
/** The body of one issue. */
export const MAX_ISSUE_LENGTH = 20_000;
