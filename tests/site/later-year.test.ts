import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isFrame } from '../../src/domain/paths.ts';
import { buildCopy, filesOf, noteEntries } from '../support/content-copy.ts';
import { fixtureRoot } from '../support/sites.ts';
import { yearFiles } from '../support/year-files.ts';

/**
 * A site with one year, and the same site when the next one is in force. Both builds use one folder of
 * content: pages name the file that they are made from.
 */
const ROOT = '.build/later-year';
const [YEAR, NEXT] = ['2025', '2026'];
const DATE = '2026-08-15';
const content = (name: string) => join(ROOT, 'content', name);
const fixture = (name: string) => join(fixtureRoot('two-years'), 'content', name);

/** What belongs to the next year alone. */
const ofNext = [
  ...['plans', 'targets', 'milestones'].map((name) => `${name}/${NEXT}.json`),
  ...['guidance', 'progress', 'campaigns', 'programs'].map((name) => `${name}/${NEXT}`),
  `sources/${NEXT}.txt`,
].filter((name) => existsSync(fixture(name)));

function built(dist: string): ReadonlyMap<string, Buffer> {
  noteEntries(ROOT);
  const { status, output } = buildCopy(ROOT, dist, { SITE_DATE: DATE });
  if (status !== 0) throw new Error(`${dist} was not built:\n${output}`);
  return filesOf(dist);
}

/**
 * A page as it was before: without the band that leads to the next year, the row of its clauses there, the
 * picture for shared links (only the year in force has its own), and the number of events of a feed that spans
 * years.
 */
const asBefore = (bytes: Buffer | undefined) =>
  bytes
    ?.toString('utf8')
    .replace(/<aside class="band.*?<\/aside>/s, '')
    .replace(/<dl[^>]*>\s*<div[^>]*>\s*<dt[^>]*>Năm sau<\/dt>.*?<\/dl>/s, '')
    .replace(/<meta property="og:image" content="[^"]*">/, '')
    .replace(/ \(\d+ sự kiện\)/g, '');

let before: ReadonlyMap<string, Buffer>;
let later: ReadonlyMap<string, Buffer>;

beforeAll(() => {
  rmSync(ROOT, { recursive: true, force: true });
  cpSync(fixture(''), content(''), { recursive: true });
  for (const name of ofNext) rmSync(content(name), { recursive: true });
  rmSync(content('calendar-ledger.json'));
  before = built('.build/later-year-before');
  for (const name of ofNext) cpSync(fixture(name), content(name), { recursive: true });
  later = built('.build/later-year-later');
});

describe('a newer year', () => {
  const pages = () =>
    yearFiles([...before.keys(), ...later.keys()], YEAR).filter(
      (path) => !path.startsWith('anh/') && !path.startsWith('chien-dich/'),
    );

  test('changes the pages of the older year by nothing but the way to what followed', () => {
    expect(pages().length).toBeGreaterThan(50);
    const changed = pages().filter(
      (path) => asBefore(before.get(path)) !== asBefore(later.get(path)),
    );
    expect(changed).toEqual([]);
  });

  test('is named on every page of the older year', () => {
    const silent = pages().filter(
      (path) =>
        path.endsWith('.html') &&
        // A part of a page, for other sites; it leads to its page.
        !isFrame(`/${path.replace('index.html', '')}`) &&
        !later.get(path)?.toString().includes(`/${NEXT}/`),
    );
    expect(silent).toEqual([]);
  });

  test('changes no data and no feed of the older year', () => {
    const data = pages().filter((path) => !path.endsWith('.html'));
    expect(data.some((path) => path.endsWith('.ics'))).toBe(true);
    expect(data.filter((path) => !before.get(path)?.equals(later.get(path) as Buffer))).toEqual([]);
  });
});
