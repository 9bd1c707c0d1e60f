/** How large a list is printed: as large as it can be on one page of A4; a long one takes as many as it needs. */
export type PaperSize = 'roomy' | 'plain' | 'dense' | 'long';

/** So many lines of up to three rows each fill a page, from the largest type to the smallest that can be read. */
const FIT = { roomy: 24, plain: 38, dense: 62 } as const;

/** @param count tasks in the list */
export function paperSize(count: number): PaperSize {
  if (count <= FIT.roomy) return 'roomy';
  if (count <= FIT.plain) return 'plain';
  return count <= FIT.dense ? 'dense' : 'long';
}
