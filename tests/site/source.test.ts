import { expect, test } from 'vitest';
import { type BuiltPage, plain, site } from './pages.ts';
import { itemParagraphs, paragraphs } from './source.ts';

/** The texts of the paragraphs and headings of a page's article. */
const blocks = ({ $ }: BuiltPage) =>
  $('main article :is(p, h2, h3, h4, h5, h6, li)')
    .toArray()
    .map((block) => plain($(block).text()));

/** Those of the wanted texts that do not follow, whole and in order, among the texts of the page. */
function missing(wanted: ReadonlyArray<string>, page: BuiltPage): Array<string> {
  const texts = blocks(page);
  let from = 0;
  return wanted.filter((paragraph) => {
    const at = texts.indexOf(paragraph, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

test('the whole document holds every paragraph of the source, word for word and in order', () => {
  expect(paragraphs).toHaveLength(50);
  expect(missing(paragraphs, site.page('/huong-dan/2017/'))).toEqual([]);
});

test('printed, the whole document says what the source says and nothing else', () => {
  const { html } = site.page('/huong-dan/2017/');
  const $ = site.page('/huong-dan/2017/').$.load(html);
  $('.no-print').remove();
  const printed = $('main article').text().normalize('NFC').replace(/\s/g, '');
  expect(printed).toBe(paragraphs.join('').replace(/\s/g, ''));
});

const items = itemParagraphs();

test('the source has the 23 numbered items that the site has pages for', () => {
  const pages = site.pages
    .map((page) => /^\/huong-dan\/2017\/(i-\d-\d|ii-\d)\/$/.exec(page.path)?.[1])
    .filter((id) => id !== undefined);
  expect([...items.keys()].toSorted()).toEqual(pages.toSorted());
  expect(items.size).toBe(23);
});

test.each([...items])('the page of item %s holds its official text, word for word', (id, texts) => {
  expect(missing(texts, site.page(`/huong-dan/2017/${id}/`))).toEqual([]);
});
