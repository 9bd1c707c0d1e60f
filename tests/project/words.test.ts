import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { sheetColumns } from '../../src/strings/sheet-columns.ts';
import { retiredIn, retiredOnPages, retiredWords } from '../support/retired-words.ts';

/** What is said in a source file: its strings, without comments and names. */
function stringsOf(path: string): Array<string> {
  const text = readFileSync(join(ROOT, path), 'utf8');
  if (retiredIn(text).length === 0) return [];
  const found: Array<string> = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      found.push(node.text);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

/** Headings of tables that others filled in: checked by themselves below. */
const ACCEPTED = 'src/strings/sheet-columns.ts';

describe('the words of docs/words.md', () => {
  test('are on the page, each once', () => {
    expect(retiredWords.length).toBeGreaterThan(40);
    expect(new Set(retiredWords).size).toBe(retiredWords.length);
  });

  test('are in no string and no label of a field', () => {
    const files = globSync('src/{strings,model,views,components,layouts}/**/*.ts', { cwd: ROOT })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !path.endsWith('.test.ts') && path !== ACCEPTED);
    const wrong = files.flatMap((path) =>
      stringsOf(path).flatMap((text) => retiredIn(text).map((found) => `${path}: ${found}`)),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test('are in no page or component', () => {
    const wrong = globSync('src/**/*.astro', { cwd: ROOT }).flatMap((path) =>
      retiredIn(readFileSync(join(ROOT, path), 'utf8')).map((found) => `${path}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });

  test('head no column of a table that the site writes', () => {
    expect(Object.values(sheetColumns).flatMap(([written]) => retiredIn(written))).toEqual([]);
  });

  test.each(['CONTRIBUTING.md', 'docs/nguoi-phu-trach.md'])(
    'are in no line of the guide %s',
    (guide) => {
      expect(retiredIn(readFileSync(join(ROOT, guide), 'utf8'))).toEqual([]);
    },
  );
});

describe('the search for retired words', () => {
  const page = (body: string) => {
    const html = `<html><body>${body}</body></html>`;
    return { path: '/x/', html, $: load(html) };
  };
  const content = [{ text: '"title": "Phát động chiến dịch vệ sinh môi trường"' }];
  const found = (body: string) => retiredOnPages([page(body)], content);

  test.each([
    ['in a sentence', '<p>Các chiến dịch của năm</p>'],
    ['at its beginning, with a capital', '<h2>Chiến dịch</h2>'],
    ['in letters with marks of their own', `<p>${'Các chiến dịch của năm'.normalize('NFD')}</p>`],
    ['in a name that is heard', '<a href="/" aria-label="Xem chiến dịch này">Xem</a>'],
    ['as a mark', '<p>«Vì người nghèo»</p>'],
  ])('finds one %s', (_where, body) => {
    expect(found(body)).not.toEqual([]);
  });

  test.each([
    ['what the content says', '<li>Phát động chiến dịch vệ sinh môi trường, ngày 5 tháng 6</li>'],
    ['a longer word', '<p>chiến dịchx</p>'],
    ['an address', '<a href="/chien-dich/">Phong trào</a>'],
    ['a script', '<script>const name = "chiến dịch";</script>'],
  ])('leaves alone %s', (_what, body) => {
    expect(found(body)).toEqual([]);
  });
});
