import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AREAS,
  good,
  goodText,
  ITEM,
  MILESTONES,
  PROGRESS,
} from '../../../tests/fixtures/broken/good.ts';
import { OLD_FILE } from '../../../tests/fixtures/report-files.ts';
import { Repository } from '../../../tests/fixtures/repository.ts';
import { splitProgress } from '../../domain/old-progress.ts';
import { SITE_FILE } from '../../model/site.ts';
import { readContentState } from '../changes/content-state.ts';
import { dayChanges, officeOf } from './day-changes.ts';
import { changedDays, contentAt } from './git.ts';
import { isOfAnotherOffice, lineText, newsLines } from './news.ts';
import { ownDays } from './news-days.ts';

const DAY = '2017-07-10';
type Files = Readonly<Record<string, string | null>>;

/** The valid fixture content with some files replaced; null removes a file. */
const withFiles = (files: Files) => [
  ...good.filter(({ path }) => !(path in files)),
  ...Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [{ path, text }])),
];

/** The news about a change, as sentences; `now` is the current content, by default that after the change. */
function told(before: Files | null, after: Files, now = after): Array<string> {
  const { site } = readContentState(withFiles(now), DAY, 'public');
  if (!site) throw new Error('no plan');
  const side = (files: ReadonlyArray<{ path: string; text: string }>) =>
    readContentState(files, DAY, 'public', site.identity);
  return newsLines(
    site,
    dayChanges(side(before ? withFiles(before) : []), side(withFiles(after))),
  ).map(lineText);
}

const change = (path: string, find: string, put: string): Files => {
  const text = goodText(path);
  if (!text.includes(find)) throw new Error(`${path} holds no “${find}”`);
  return { [path]: text.replace(find, put) };
};

describe('news lines', () => {
  test('are empty when nothing changed', () => {
    expect(told({}, {})).toEqual([]);
  });

  test('name a changed field by its label', () => {
    const [line, ...others] = told({}, change(AREAS, '"communes": 16', '"communes": 15'));
    expect(line).toMatch(/^Sửa đơn vị: .*\(số đơn vị cấp dưới/i);
    expect(others).toEqual([]);
  });

  test('say when the official text changed', () => {
    expect(told({}, change(ITEM, '80% trở lên', '80% (tám mươi) trở lên'))[0]).toMatch(
      /^Sửa mục hướng dẫn: .* \(nguyên văn\)$/,
    );
  });

  test('show the old and the new date of a moved milestone', () => {
    const moved = change(MILESTONES, '2017-10-17', '2017-10-20');
    expect(told({}, moved)[0]).toContain('đổi từ 17/10/2017 – 18/11/2017 sang 20/10/2017');
  });

  test('name district and target of a new report', () => {
    const lines = told({ [PROGRESS]: null }, {});
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Số liệu: .*thêm 1 báo cáo: /);
  });

  test('name new reports of commits that are older than content/site.json', () => {
    const old = { [SITE_FILE]: null };
    const lines = told({ ...old, [PROGRESS]: null }, old, {});
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Số liệu: .*thêm 1 báo cáo: /);
  });

  test('are empty when the reports of a unit move into files of their own', () => {
    const list = {
      area: 'ba-be',
      plan: '2017',
      observations: [
        {
          id: 'bc-q1',
          target: '2017/attp-khu-dan-cu',
          asOf: '2017-03-31',
          reportedOn: '2017-04-05',
          numerator: 27,
          denominator: 54,
          reporter: 'Ủy ban MTTQ huyện Ba Bể',
          document: 'Báo cáo quý I',
        },
      ],
    };
    const old = { path: OLD_FILE, text: JSON.stringify(list) };
    const own = splitProgress(old).map(({ path, text }) => [path, text] as const);
    const files = { [PROGRESS]: null };
    expect(own).toHaveLength(1);
    expect(
      told({ ...files, [OLD_FILE]: old.text }, { ...files, ...Object.fromEntries(own) }),
    ).toEqual([]);
  });

  test('do not repeat the reports of all districts when content/site.json is added', () => {
    expect(told({ [SITE_FILE]: null }, {})).toEqual([]);
  });

  test('count entries when there are many of one kind', () => {
    const many = Array.from({ length: 9 }, (_, index) => [
      `content/directives/${index + 20}-ct-tw-2016.md`,
      goodText('content/directives/10-ct-tw-2016.md').replace('10-CT/TW', `${index + 20}-CT/TW`),
    ]);
    expect(told({}, Object.fromEntries(many))).toEqual(['Thêm 9 văn bản']);
  });

  test('leave out entries that are hidden today, even if they were public then', () => {
    const hidden = change(ITEM, 'order: 1', 'order: 1\ndraft: true');
    const then = change(ITEM, 'order: 1', 'order: 1\nsummary: Tóm tắt');
    expect(told({}, then)).toHaveLength(1);
    expect(told({}, then, hidden)).toEqual([]);
  });
});

describe('the history of a site started from the content of another office', () => {
  const state = (files: Files) => readContentState(withFiles(files), DAY, 'public');
  const renamed = (...changes: ReadonlyArray<readonly [find: string, put: string]>): Files => ({
    [SITE_FILE]: changes.reduce((text, [find, put]) => {
      if (!text.includes(find)) throw new Error(`${SITE_FILE} holds no “${find}”`);
      return text.replace(find, put);
    }, goodText(SITE_FILE)),
  });
  const owner = ['"owner": "Mặt trận', '"owner": "Ủy ban Mặt trận'] as const;
  const area = ['"full": "tỉnh Minh Giang"', '"full": "tỉnh Hòa Sơn"'] as const;
  const { site } = state({});
  if (!site) throw new Error('no site');

  test('ends where both owner and area were different', () => {
    expect(isOfAnotherOffice(site, officeOf(state(renamed(owner, area))))).toBe(true);
  });

  test.each([
    ['nothing differs', {}],
    ['the owner has another name', renamed(owner)],
    ['the area has another name', renamed(area)],
    ['the owner is unknown', { [SITE_FILE]: null }],
  ] as const)('continues where %s', (_, files) => {
    expect(isOfAnotherOffice(site, officeOf(state(files)))).toBe(false);
  });
});

describe('the days on which content changed', () => {
  let repository: Repository;
  beforeAll(() => {
    repository = new Repository();
  });
  afterAll(() => repository.remove());

  test('come from git, newest first, each with its commit and the one before', () => {
    repository.edit(AREAS, '"communes": 16', '"communes": 15');
    repository.commit('Sửa số xã');
    // Each commit is a day after the one before, oldest first.
    let passed = 0;
    const clock = () => `2017-01-0${9 - passed++}T08:00:00+07:00`;
    const days = changedDays(repository.root, 5, clock) ?? [];
    expect(days.map(({ day }) => day)).toEqual(['2017-01-09', '2017-01-08']);
    expect(days[0]?.before).toBe(days[1]?.commit);
    expect(days[1]?.before).toBeNull();
    const text = (commit = '') =>
      contentAt(repository.root, commit).find(({ path }) => path === AREAS)?.text;
    expect(text(days[0]?.commit)).toContain('"communes": 15');
    expect(text(days[1]?.commit)).toContain('"communes": 16');
    expect(changedDays(repository.root, 1, (at) => at)).toHaveLength(1);
  });

  test('are read once: a second build tells the same without reading a commit', () => {
    const content = contentAt(repository.root, 'HEAD');
    const { site } = readContentState(content, DAY, 'public');
    let passed = 0;
    const clock = () => `2017-01-0${9 - passed++}T08:00:00+07:00`;
    const days = changedDays(repository.root, 5, clock) ?? [];
    if (!site || days.length === 0) throw new Error('no site or no days');
    const cache = mkdtempSync(join(tmpdir(), 'news-'));
    const told = (root: string, folder: string) => [...ownDays(site, days, root, 'public', folder)];
    const first = told(repository.root, cache);
    expect(first.length).toBeGreaterThan(0);
    expect(told('/no/repository', cache)).toEqual(first);
    expect(() => told('/no/repository', join(cache, 'empty'))).toThrow();
    rmSync(cache, { recursive: true });
  });

  test('read a file that two commits share only once', () => {
    const known = new Map();
    const [now] = [contentAt(repository.root, 'HEAD', known)];
    const before = new Set<unknown>(contentAt(repository.root, 'HEAD~1', known));
    expect(now.filter((file) => !before.has(file)).map(({ path }) => path)).toEqual([AREAS]);
  });

  test('are unknown without git', () => {
    expect(changedDays('/', 5, (at) => at)).toBeNull();
  });
});
