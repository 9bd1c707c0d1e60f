import { describe, expect, test } from 'vitest';
import { ordinaryDocument } from '../../../tests/fixtures/ordinary-document.ts';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { fixtureRoot } from '../../../tests/support/sites.ts';
import { checkFiles } from '../../editing/check/check.ts';
import { readContent } from '../../editing/content-files.ts';
import { parseQuery } from '../../search/query/query.ts';
import { readContentState } from '../changes/content-state.ts';
import { clausePages } from './clause-page.ts';
import { documentPage } from './document-page.ts';

const YEAR = '2025';
const smallest = readContent(fixtureRoot('smallest')).filter(
  ({ path }) => !/^content\/(?:guidance|sources)\//.test(path),
);
const files = [...smallest, ...ordinaryDocument(YEAR)];
const { site } = readContentState(files, '2025-06-30');
const plan = site?.find.plan(YEAR);
if (!site || !plan) throw new Error('the year has no plan');

const pages = clausePages(site, plan);
const page = (name: string) => {
  const found = pages.find(({ item }) => item.id === `${YEAR}/${name}`);
  if (!found) throw new Error(`no part ${name}`);
  return found;
};

describe('an ordinary document of 27 parts', () => {
  test('meets no wall in the checker, and says what its source says', () => {
    const found = checkFiles(files, { today: '2025-06-30' });
    // The smallest site names nobody to ask.
    expect(found.filter(({ code }) => code !== 'no-contact')).toEqual([]);
  });

  test.each([
    ['phan-1', 'Phần thứ nhất'],
    ['a-1', 'A.1'],
    ['b-ii-1', 'B.II.1'],
    ['b-i-2-1', 'B.I.2.1'],
    ['b-i-1-b', 'B.I.1.b'],
    ['dieu-3-2', 'Điều 3, khoản 2'],
    ['phu-luc-1', 'Phụ lục 1'],
    ['khac', undefined],
  ])('%s has the number %s', (name, number) => {
    expect(page(name).item.number).toBe(number);
  });

  test('names its parts by their printed numbers: titles, contents, breadcrumbs', () => {
    expect(page('b-ii-1').meta.title).toMatch(/^Mục B\.II\.1\. /);
    expect(page('phu-luc-1').meta.title).toMatch(/^Phụ lục 1\. /);
    expect(page('b-i-2-1').meta.crumbs.at(-1)?.text).toBe('B.I.2');
    const contents = documentPage(site, plan).contents.map(({ name, depth }) => `${depth} ${name}`);
    expect(contents).toContain('4 B.II.1 – Đoạn 16');
  });

  test('shows every id once, and links its footnotes to where they stand', () => {
    const { parts } = documentPage(site, plan);
    const html = parts.map(({ official }) => official).join('');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).toContain('<sup><a href="/huong-dan/2025/#chu-thich-1">1</a></sup>');
    expect(page('b-i-2').official).toContain('<td>TP Bắc Kạn</td>');
  });

  test.each([
    ['mục B.II.1', 'b-ii-1'],
    ['mục B.I.2.1', 'b-i-2-1'],
    ['mục A', 'a'],
    ['phần thứ hai', 'phan-2'],
    ['khoản 2 Điều 3', 'dieu-3-2'],
    ['phụ lục 2', 'phu-luc-2'],
  ])('“%s” leads to that clause and no other', (query, name) => {
    const [form = ''] = parseQuery(query, knowingTypes).units[0]?.forms ?? [];
    const found = pages.filter(({ meta }) => meta.search?.own.split(' ').includes(form));
    expect(found.map(({ item }) => item.id)).toEqual([`${YEAR}/${name}`]);
  });
});
