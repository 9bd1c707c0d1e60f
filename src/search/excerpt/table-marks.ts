/**
 * Marks in the text of the full-text index: before each cell of a table and after its last one. Cells never run
 * together, and an excerpt can tell a table from a sentence.
 */
export const TABLE_START = '│';
export const TABLE_END = '┃';
