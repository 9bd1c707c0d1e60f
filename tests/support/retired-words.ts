import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { type BuiltPage, plain } from './built-site.ts';

/** The words in code style of the last column of docs/words.md, which is the only list of them. */
export const retiredWords: ReadonlyArray<string> = readFileSync(join(ROOT, 'docs/words.md'), 'utf8')
  .normalize('NFC')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.split('|').length === 5)
  .flatMap((line) =>
    [...(line.split('|')[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, one]) => one ?? ''),
  );

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A mark stands for itself; a word is not found within a longer one. */
const patterns = retiredWords.map((words) => {
  const [before, after] = /^\p{L}/u.test(words) ? ['(?<!\\p{L})', '(?!\\p{L})'] : ['', ''];
  return new RegExp(`${before}${escaped(words)}${after}`, 'giu');
});

/** How much beside a word has to stand in the content too, for the word to be quoted from there. */
const BESIDE = 5;

/**
 * The retired words in a text, each with what stands beside it.
 *
 * @param content what pages quote as it is: words that stand there in the same surroundings are not the site's
 */
export function retiredIn(text: string, content = ''): Array<string> {
  const said = plain(text);
  return patterns.flatMap((pattern) =>
    [...said.matchAll(pattern)].flatMap(({ 0: word, index }) => {
      const end = index + word.length;
      const [before, after] = [
        said.slice(Math.max(0, index - BESIDE), end),
        said.slice(index, end + BESIDE),
      ];
      const quoted = [before, after].some((part) => part !== word && content.includes(part));
      const alone = said === word && content.includes(word);
      return quoted || alone
        ? []
        : [`“${word}” in “${said.slice(Math.max(0, index - 30), end + 30)}”`];
    }),
  );
}

/** What a page says: the texts of its elements, and the words in attributes that are read out or shown. */
function textsOf({ $, html }: BuiltPage): Array<string> {
  const page = $.load(html);
  page('script, style, template').remove();
  const texts = page('body *, title')
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? [node.data] : []));
  const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'content'];
  const named = attributes.flatMap((name) =>
    page(`[${name}]`)
      .toArray()
      .map((element) => page(element).attr(name) ?? ''),
  );
  return [...texts, ...named];
}

/** The retired words that pages say of their own, as "page: words". */
export const retiredOnPages = (
  pages: ReadonlyArray<BuiltPage>,
  files: ReadonlyArray<{ readonly text: string }>,
): Array<string> => {
  const content = plain(files.map(({ text }) => text).join('\n'));
  return pages.flatMap((page) =>
    [...new Set(textsOf(page).flatMap((text) => retiredIn(text, content)))].map(
      (found) => `${page.path}: ${found}`,
    ),
  );
};
