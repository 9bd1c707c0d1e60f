import { describe, expect, test } from 'vitest';
import { linksIn, pathOf, plain, sectionOf } from '../support/built-site.ts';
import { citedIn, printedSymbols } from './inventory.ts';
import { site } from './province.ts';

const itemPath = (part: string) => `/huong-dan/2017/${part}/`;
const directivePath = (id: string) => `/van-ban/${id}/`;

/** Pages whose address has one more step than the given folder. */
const below = (folder: string) =>
  site.pages
    .map((page) => page.path)
    .filter((path) => path.startsWith(folder) && /^[^/]+\/$/.test(path.slice(folder.length)));

test('each of the 22 cited documents has a page, and no other document has one', () => {
  const lists = ['/van-ban/theo-ngay/', '/van-ban/theo-co-quan/'];
  const documents = below('/van-ban/').filter((path) => !lists.includes(path));
  expect(documents.toSorted()).toEqual(Object.keys(citedIn).map(directivePath).toSorted());
});

test.each(Object.entries(citedIn))(
  'the page of %s lists exactly the parts that cite it: %j',
  (id, parts) => {
    const page = site.page(directivePath(id));
    const section = sectionOf(page, 'Được viện dẫn tại');
    const links = section
      .find('a[href]')
      .toArray()
      .map((a) => pathOf(site, page, a.attribs.href ?? ''));
    expect(links).toEqual(parts.map(itemPath));
  },
);

test('each part of the guidance names every document that it cites, and no other', () => {
  // The booklet and the papers of a meeting are the whole of them once more.
  const parts = below('/huong-dan/2017/').filter((path) => !/(?:so-tay|bo-tai-lieu)\/$/.test(path));
  const wrong = parts.flatMap((path) => {
    const cited = Object.keys(citedIn).filter((id) => citedIn[id]?.map(itemPath).includes(path));
    const linked = linksIn(site, site.page(path), 'main').filter((to) =>
      to.startsWith('/van-ban/'),
    );
    const wanted = cited.map(directivePath);
    const missing = wanted.filter((to) => !linked.includes(to)).map((to) => `${path} lacks ${to}`);
    const surplus = linked.filter((to) => !wanted.includes(to)).map((to) => `${path} → ${to}`);
    return [...missing, ...surplus];
  });
  expect(wrong).toEqual([]);
});

describe('a symbol printed in the official text is a link to the document', () => {
  test.each(printedSymbols)('%s in %s', (symbol, part, id) => {
    for (const path of [itemPath(part), '/huong-dan/2017/']) {
      const page = site.page(path);
      const targets = page
        .$('main article p a[href]')
        .toArray()
        .filter((a) => plain(page.$(a).text()) === symbol)
        .map((a) => pathOf(site, page, a.attribs.href ?? ''));
      expect(new Set(targets), path).toEqual(new Set([directivePath(id)]));
    }
  });
});

test('both spellings of joint resolution 88 lead to its one page, which shows them', () => {
  const text = plain(site.page(directivePath('88-nqlt-cp-dctubtwmttqvn-2016')).$('main').text());
  expect(text).toContain('88/NQLT- CP-ĐCTUBTWMTTQVN');
  expect(text).toContain('88/NQLT/CP-ĐCTUBTƯMTTQVN');
});

test.each(['/van-ban/', '/van-ban/theo-ngay/', '/van-ban/theo-co-quan/'])(
  'the list %s holds all 22 documents, each once',
  (path) => {
    const documents = Object.keys(citedIn).map(directivePath);
    const listed = linksIn(site, site.page(path), 'main').filter((to) => documents.includes(to));
    expect(listed.toSorted()).toEqual(documents.toSorted());
  },
);
