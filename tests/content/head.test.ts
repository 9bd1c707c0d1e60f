import { expect, test } from 'vitest';
import { paths } from '../../src/domain/paths.ts';
import { type BuiltPage, plain } from '../support/built-site.ts';
import { pages } from './site.ts';

const ORIGIN = process.env.SITE ?? 'http://localhost:4321';

/**
 * Lists that show a year: the year's own address counts. The list of progress does while there is only one
 * year, that of tasks always; which year, its first link says.
 */
const SHOWN_BY: Readonly<Record<string, string>> = Object.fromEntries(
  [paths.progressIndex(), paths.tasks()].flatMap((list) => {
    const years = pages.filter(({ path }) => new RegExp(`^${list}\\d{4}/$`).test(path));
    const page = pages.find(({ path }) => path === list);
    if (list === paths.progressIndex() && years.length > 1) return [];
    const leads = page?.$('main a').attr('href') ?? '';
    const shown = years.find(({ path }) => years.length === 1 || leads.startsWith(path));
    return shown ? [[list, shown.path]] : [];
  }),
);

/** Pages for which the check finds something wrong, as "page: what". */
const faults = (check: (page: BuiltPage) => string | null) =>
  pages.flatMap((page) => {
    const fault = check(page);
    return fault === null ? [] : `${page.path}: ${fault}`;
  });

/** Texts that several pages share, as "text: pages". */
function shared(textOf: (page: BuiltPage) => string): Array<string> {
  const groups = Map.groupBy(
    pages.filter(({ path }) => !(path in SHOWN_BY)),
    textOf,
  );
  return [...groups].flatMap(([text, sharing]) =>
    sharing.length > 1 ? `${text}: ${sharing.map((page) => page.path).join(' ')}` : [],
  );
}

const titleOf = ({ $ }: BuiltPage) => plain($('head > title').text());
const descriptionOf = ({ $ }: BuiltPage) =>
  plain($('meta[name="description"]').attr('content') ?? '');

test('every page has a title that no other page has', () => {
  expect(faults((page) => (titleOf(page) === '' ? 'no title' : null))).toEqual([]);
  expect(shared(titleOf)).toEqual([]);
});

test('every page has a description that no other page has', () => {
  expect(faults((page) => (descriptionOf(page) === '' ? 'no description' : null))).toEqual([]);
  expect(shared(descriptionOf)).toEqual([]);
});

test('every page says that it is in Vietnamese', () => {
  expect(faults(({ $ }) => ($('html').attr('lang') === 'vi' ? null : 'no lang="vi"'))).toEqual([]);
});

test('only the 404 page is closed to search engines', () => {
  const closed = pages.filter(({ $ }) => $('meta[name="robots"]').length > 0);
  expect(closed.map(({ path }) => path)).toEqual(['/404.html']);
});

test('every page names its own address as the canonical one; the page closed to search engines has none', () => {
  const canonical = ({ $ }: BuiltPage) => $('link[rel="canonical"]').attr('href') ?? null;
  const wrong = faults((page) => {
    const closed = page.$('meta[name="robots"]').attr('content') === 'noindex';
    const expected = closed ? null : `${ORIGIN}${SHOWN_BY[page.path] ?? page.path}`;
    return canonical(page) === expected ? null : `${canonical(page)}`;
  });
  expect(wrong).toEqual([]);
});

test('every page has one main part and one heading of the first level, in it', () => {
  const wrong = faults(({ $ }) => {
    const [mains, inMain, all] = [$('main').length, $('main h1').length, $('h1').length];
    return mains === 1 && inMain === 1 && all === 1 ? null : `${mains} main, ${all} h1`;
  });
  expect(wrong).toEqual([]);
});

test('headings never skip a level', () => {
  const wrong = faults(({ $ }) => {
    let before = 0;
    for (const heading of $('h1, h2, h3, h4, h5, h6').toArray()) {
      const level = Number(heading.tagName.slice(1));
      if (level > before + 1) return `h${before} → h${level} “${plain($(heading).text())}”`;
      before = level;
    }
    return null;
  });
  expect(wrong).toEqual([]);
});

test('no heading and no link is without words', () => {
  const wrong = faults(({ $ }) => {
    const empty = $('h1, h2, h3, h4, h5, h6, a[href], button').filter(
      (_, element) => plain($(element).text()) === '' && !$(element).attr('aria-label'),
    );
    return empty.length === 0 ? null : $.html(empty);
  });
  expect(wrong).toEqual([]);
});

test('the first link of every page skips to its main part', () => {
  const wrong = faults(({ $ }) => {
    const skip = $('body a[href]').first();
    const target = $('main').attr('id');
    const skips = target !== undefined && skip.attr('href') === `#${target}`;
    return skips && plain(skip.text()) === 'Chuyển đến nội dung chính' ? null : $.html(skip);
  });
  expect(wrong).toEqual([]);
});
