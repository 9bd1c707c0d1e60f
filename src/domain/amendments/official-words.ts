import { blockText, typedBlocks } from '../official-blocks.ts';

/** The words of a body as they stand on paper: a line a paragraph or row, tabs between cells. */
export const officialWords = (body: string): string => typedBlocks(body).map(blockText).join('\n');
