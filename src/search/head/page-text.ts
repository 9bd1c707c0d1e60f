import { excerptOf, textFragment } from '../excerpt/excerpt.ts';
import { TABLE_END, TABLE_START } from '../excerpt/table-marks.ts';
import { wordSpans, wordsOf } from '../excerpt/word-spans.ts';
import type { Excerpt } from '../found.ts';
import type { ParsedQuery } from '../query/query.ts';
import type { PageData } from './pagefind.ts';

const TABLE = new RegExp(`${TABLE_START}[^${TABLE_END}]*${TABLE_END}`, 'gu');

/** The nearest anchor above a place in the text, so that a hit in a long page opens at its clause. */
function anchorAt({ content, anchors = [] }: PageData, place: number): string {
  const words = content.slice(0, place).split(/\s+/).length;
  return anchors.filter(({ location }) => location <= words).at(-1)?.id ?? '';
}

/**
 * The excerpt of a page's text around the words of the query; null when they stand in its tables only or not at
 * all: then the abstract says more.
 */
export function excerptFrom(page: PageData, parsed: ParsedQuery): Excerpt | null {
  const pieces = excerptOf(page.content.replaceAll(TABLE, ' '), parsed);
  const first = pieces.findIndex(({ marked }) => marked);
  if (first < 0) return null;
  // The mark with what stands before it is found again in the whole text.
  const before = (pieces[first - 1]?.text ?? '').replace(/^… /, '');
  const mark = `${before}${pieces[first]?.text ?? ''}`;
  const place = page.content.indexOf(mark) + before.length;
  return { pieces, fragment: `${anchorAt(page, place)}${textFragment(pieces)}` };
}

/** Whether all phrases stand in one of some texts; typed with marks, with the same marks. */
export function isSaid(phrases: ReadonlyArray<string>, texts: ReadonlyArray<string>): boolean {
  const words = wordsOf(texts.join('\n'));
  return phrases.every((phrase) => wordSpans(words, phrase, 0, false).length > 0);
}
