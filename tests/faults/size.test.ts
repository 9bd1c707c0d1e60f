import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { readBuild } from '../support/built-site.ts';
import { copyContent, noteEntries, writeContent } from '../support/content-copy.ts';
import { fixtureRoot } from '../support/sites.ts';

const CONTENT = join(fixtureRoot('province'), 'content');
const ROOT = '.build/large';
const DIST = '.build/large-dist';

function build() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, CONTENT_ROOT: ROOT, DIST, BASE: '/', EDITION: '', NO_COLOR: '1' },
  });
  return { status, output: `${stdout}${stderr}` };
}

beforeEach(() => copyContent(ROOT));

test('ten years in place of one: every page is there, and no link leads nowhere', () => {
  const inYear = (text: string, year: number) =>
    text
      .replaceAll('"2017/', `"${year}/`)
      .replaceAll('- 2017/', `- ${year}/`)
      .replace('plan: "2017"', `plan: "${year}"`)
      .replace('"plan": "2017"', `"plan": "${year}"`);
  for (let year = 2018; year < 2027; year += 1) {
    for (const file of globSync(join(CONTENT, 'guidance/2017/*.md'))) {
      writeContent(
        ROOT,
        `guidance/${year}/${basename(file)}`,
        inYear(readFileSync(file, 'utf8'), year),
      );
    }
    const plan = JSON.parse(readFileSync(join(CONTENT, 'plans/2017.json'), 'utf8'));
    const text = inYear(JSON.stringify({ ...plan, year, closedOn: `${year + 1}-01-31` }), year);
    writeContent(ROOT, `plans/${year}.json`, text);
  }
  noteEntries(ROOT);
  const { status, output } = build();
  expect(output.slice(-2000)).toContain('dist');
  expect(status).toBe(0);
  const site = readBuild(DIST, '/');
  expect(
    site.pages.filter(({ path }) =>
      /^\/huong-dan\/\d{4}\/(?!so-tay|bo-tai-lieu)[^/]+\/$/.test(path),
    ).length,
  ).toBe(10 * globSync(join(CONTENT, 'guidance/2017/*.md')).length);
  expect(brokenLinks(site)).toEqual([]);
});

test('a page of 50 MB is refused with its name, and nothing is built', () => {
  rmSync(DIST, { recursive: true, force: true });
  const file = 'guidance/2017/i-1-1.md';
  const text = readFileSync(join(ROOT, 'content', file), 'utf8');
  writeContent(ROOT, file, text + 'Một đoạn văn dài. '.repeat(2_400_000));
  const { status, output } = build();
  expect(status).toBe(1);
  expect(output).toContain(`content/${file}:1`);
  expect(output).toContain('lớn quá');
  expect(existsSync(DIST)).toBe(false);
});

/** So many reports in every district's file, spread over a year. */
function report(each: number): { sum: number; target: string; districts: number } {
  const names = globSync(join(CONTENT, 'progress/2017/*.json')).map((path) => basename(path));
  const read = (name: string) =>
    JSON.parse(readFileSync(join(CONTENT, 'progress/2017', name), 'utf8'));
  const [first] = read('ba-be.json').observations;
  const day = (at: number) =>
    new Date(Date.UTC(2017, 0, 2) + Math.floor((at * 360) / each) * 86_400_000);
  for (const [district, name] of names.entries()) {
    const observations = Array.from({ length: each }, (_, at) => ({
      ...first,
      id: `nhieu-${at}`,
      asOf: day(at).toISOString().slice(0, 10),
      reportedOn: '2018-01-05',
      value: at === each - 1 ? district % 3 : 1,
    }));
    writeContent(ROOT, `progress/2017/${name}`, JSON.stringify({ ...read(name), observations }));
  }
  const sum = names.reduce((total, _name, district) => total + (district % 3), 0);
  return { sum, target: first.target, districts: names.length };
}

test('100,000 reports in the files of eight districts are refused, file by file', () => {
  rmSync(DIST, { recursive: true, force: true });
  const { districts } = report(12_500);
  const { status, output } = build();
  expect(status).toBe(1);
  expect(output.match(/không được quá 2000 báo cáo/g)).toHaveLength(districts);
  expect(existsSync(DIST)).toBe(false);
});

test('as many as are let in give a site whose sum is that of the last report of each district', () => {
  const { sum, target, districts } = report(2000);
  const { status, output } = build();
  expect(status, output.slice(-2000)).toBe(0);
  const text = readFileSync(join(DIST, `du-lieu/chi-tieu/${target}.json`), 'utf8');
  const { observations, province } = JSON.parse(text);
  expect(observations).toHaveLength(2000 * districts);
  expect(province).toMatchObject({ reported: districts, numerator: sum });
  expect(brokenLinks(readBuild(DIST, '/'))).toEqual([]);
});
