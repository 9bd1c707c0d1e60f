import { expect, test } from 'vitest';
import { type BuiltPage, plain } from '../support/built-site.ts';
import { pages } from './site.ts';

/** Pages for which the check finds something, as "page: what". */
const faults = (check: (page: BuiltPage) => ReadonlyArray<string>) =>
  pages.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));

const repeated = (list: ReadonlyArray<string>) =>
  list.filter((one, index) => list.indexOf(one) !== index);

test('every page has one banner, one main part and one footer, and they are not nested', () => {
  const wrong = faults(({ $ }) =>
    ['body > header', 'main', 'body > footer'].flatMap((part) =>
      $(part).length === 1 ? [] : [`${$(part).length} × ${part}`],
    ),
  );
  expect(wrong).toEqual([]);
});

test('every navigation and every search has a name, and no two of a page the same', () => {
  const wrong = faults(({ $ }) =>
    ['nav', '[role="search"]', 'aside'].flatMap((kind) => {
      const names = $(kind)
        .toArray()
        .map((element) => {
          const by = $(element).attr('aria-labelledby');
          return plain($(element).attr('aria-label') ?? (by ? $(`[id="${by}"]`).text() : ''));
        });
      const nameless = names.filter((name) => name === '').map(() => `${kind} without a name`);
      return [...nameless, ...repeated(names).map((name) => `two ${kind} “${name}”`)];
    }),
  );
  expect(wrong).toEqual([]);
});

test('whatever refers to another element by its id finds it', () => {
  const attributes = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];
  const wrong = faults(({ $ }) => {
    const ids = new Set(
      $('[id]')
        .toArray()
        .map((element) => element.attribs.id),
    );
    return attributes.flatMap((name) =>
      $(`[${name}]`)
        .toArray()
        .flatMap((element) => ($(element).attr(name) ?? '').split(/\s+/))
        .filter((id) => !ids.has(id))
        .map((id) => `${name}="${id}"`),
    );
  });
  expect(wrong).toEqual([]);
});

test('every field has a label, every image a text, every drawing a name or none to read', () => {
  const wrong = faults(({ $ }) => {
    const fields = $('input:not([type="hidden"]), select, textarea').toArray();
    const unlabelled = fields.filter((field) => {
      const id = $(field).attr('id');
      const labelled = id !== undefined && $(`label[for="${id}"]`).length > 0;
      return !labelled && !$(field).attr('aria-label') && $(field).closest('label').length === 0;
    });
    const images = $('img:not([alt])').toArray();
    const drawings = $('svg')
      .toArray()
      .filter(
        (svg) =>
          $(svg).closest('[aria-hidden="true"]').length === 0 &&
          !$(svg).attr('aria-labelledby') &&
          !$(svg).attr('aria-label') &&
          $(svg).children('title').length === 0,
      );
    return [...unlabelled, ...images, ...drawings].map((element) => $.html(element).slice(0, 100));
  });
  expect(wrong).toEqual([]);
});

test('every table names its columns or rows, and itself', () => {
  const wrong = faults(({ $ }) =>
    $('table')
      .toArray()
      .flatMap((table) => {
        const heads = $(table).find('th').toArray();
        const scoped = heads.every((th) => $(th).attr('scope') || $(th).attr('id'));
        const named =
          $(table).children('caption').length > 0 ||
          $(table).attr('aria-label') !== undefined ||
          $(table).attr('aria-labelledby') !== undefined ||
          $(table).closest('[role="region"], section, details').length > 0;
        return heads.length > 0 && scoped && named ? [] : [$.html(table).slice(0, 120)];
      }),
  );
  expect(wrong).toEqual([]);
});
