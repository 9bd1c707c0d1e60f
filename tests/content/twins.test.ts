import { expect, test } from 'vitest';
import { paths } from '../../src/domain/paths.ts';
import { plain } from '../support/built-site.ts';
import { content, site } from './site.ts';

/** Pages with a twin in Markdown. */
const twinned = [
  ...content.guidance.map(({ id }) => paths.item(id)),
  ...content.directives.map(({ id }) => paths.directive(id)),
  ...content.targets.map(({ id }) => paths.target(id)),
].filter((path) => site.has(path));
const twinOf = (path: string) => site.text(`${path}index.md`);

/** The numbers of a text; addresses and the numbers of list items of Markdown are none. */
const numbersIn = (text: string): Set<string> =>
  new Set(
    text
      .replace(/\]\([^)]*\)/g, '] ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
      .match(/\d+(?:[.,]\d+)*/g) ?? [],
  );

test('every clause, document and target has a twin, and its page names it', () => {
  expect(twinned.length).toBeGreaterThan(0);
  const missing = twinned.filter((path) => !site.has(`${path}index.md`));
  expect(missing).toEqual([]);
  const unnamed = twinned.filter(
    (path) =>
      !site
        .page(path)
        .$('link[rel=alternate][type="text/markdown"]')
        .attr('href')
        ?.endsWith(`${path}index.md`),
  );
  expect(unnamed).toEqual([]);
});

test('every number in a twin stands on its page', () => {
  const differing = twinned.flatMap((path) => {
    const page = site.page(path);
    const shown = numbersIn(
      [plain(page.$('body').text()), page.$('meta[name=description]').attr('content') ?? ''].join(
        ' ',
      ),
    );
    return [...numbersIn(twinOf(path))]
      .filter((number) => !shown.has(number))
      .map((number) => `${path} ${number}`);
  });
  expect(differing).toEqual([]);
});

test('the official text of a clause stands in its twin as it was typed', () => {
  const changed = content.guidance.filter(
    ({ id, body }) => site.has(paths.item(id)) && !twinOf(paths.item(id)).includes(body.trim()),
  );
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test('llms.txt leads to every twin in two steps, each of at most 20 kB', () => {
  const linksIn = (text: string) =>
    [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) =>
      address.startsWith(site.base) ? `/${address.slice(site.base.length)}` : address,
    );
  const first = site.text(paths.twins());
  expect(first.startsWith('# ')).toBe(true);
  const lists = linksIn(first).filter((address) => address.startsWith('/llms/'));
  const texts = [first, ...lists.map((address) => site.text(address))];
  expect(texts.map((text) => Buffer.byteLength(text)).filter((bytes) => bytes > 20_000)).toEqual(
    [],
  );
  const reached = new Set(texts.flatMap(linksIn));
  expect(twinned.filter((path) => !reached.has(`${path}index.md`))).toEqual([]);
});
