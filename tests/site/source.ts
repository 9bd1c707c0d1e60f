import { readFileSync } from 'node:fs';
import { plain } from './pages.ts';

/** The paragraphs of the source document, in order. */
export const paragraphs: ReadonlyArray<string> = readFileSync(
  'tests/fixtures/source-2017.txt',
  'utf8',
)
  .split('\n')
  .map(plain)
  .filter((paragraph) => paragraph !== '');

/**
 * The paragraphs of each numbered item, by the folder of its page ("i-1-2", "ii-4"). Part I numbers
 * its items "1.2." below sections "1."; part II numbers them "1.".
 */
export function itemParagraphs(): Map<string, Array<string>> {
  const items = new Map<string, Array<string>>();
  let part = '';
  let current: Array<string> | null = null;
  for (const paragraph of paragraphs) {
    const chapter = /^(I+)\. /.exec(paragraph)?.[1];
    const number = /^(\d(?:\.\d)?)\. /.exec(paragraph)?.[1];
    if (chapter) part = chapter.toLowerCase();
    const isItem = number !== undefined && (part === 'ii' || number.includes('.'));
    if (isItem) {
      current = [];
      items.set(`${part}-${number.replace('.', '-')}`, current);
    } else if (chapter || number || paragraph.startsWith('Trên đây là')) {
      current = null;
    }
    current?.push(paragraph);
  }
  return items;
}
