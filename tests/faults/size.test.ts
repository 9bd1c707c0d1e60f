import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
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

/** So many reports of every district that has one, spread over a year. */
function report(each: number): { sum: number; target: string; districts: number } {
  const folder = 'progress/2017';
  const names = [
    ...new Set(globSync(join(CONTENT, folder, '*/*.json')).map((path) => basename(dirname(path)))),
  ];
  const [own = ''] = globSync(join(CONTENT, folder, `${names[0]}/*.json`));
  const first = JSON.parse(readFileSync(own, 'utf8'));
  const [figure] = first.figures;
  const day = (at: number) =>
    new Date(Date.UTC(2017, 0, 2) + Math.floor((at * 360) / each) * 86_400_000);
  for (const [district, name] of names.entries()) {
    for (let at = 0; at < each; at += 1) {
      const value = at === each - 1 ? district % 3 : 1;
      const report = {
        ...first,
        area: name,
        asOf: day(at).toISOString().slice(0, 10),
        reportedOn: '2018-01-05',
        document: `Báo cáo số ${at}`,
        figures: [{ target: figure.target, value }],
      };
      writeContent(ROOT, `${folder}/${name}/nhieu-${at}.json`, JSON.stringify(report));
    }
  }
  const sum = names.reduce((total, _name, district) => total + (district % 3), 0);
  return { sum, target: figure.target, districts: names.length };
}

test('a report with more figures than a unit can have targets is refused', () => {
  rmSync(DIST, { recursive: true, force: true });
  const [own = ''] = globSync(join(CONTENT, 'progress/2017/*/*.json'));
  const file = relative(CONTENT, own);
  const report = JSON.parse(readFileSync(own, 'utf8'));
  const [figure] = report.figures;
  const figures = Array.from({ length: 100_000 }, () => figure);
  writeContent(ROOT, file, JSON.stringify({ ...report, figures }));
  const { status, output } = build();
  expect(status).toBe(1);
  expect(output).toContain('không được quá 500 số liệu');
  expect(existsSync(DIST)).toBe(false);
});

test('thousands of reports give a site whose sum is that of the last report of each district', () => {
  const { sum, target, districts } = report(500);
  const { status, output } = build();
  expect(status, output.slice(-2000)).toBe(0);
  const text = readFileSync(join(DIST, `du-lieu/chi-tieu/${target}.json`), 'utf8');
  const { observations, province } = JSON.parse(text);
  expect(observations).toHaveLength(500 * districts);
  expect(province).toMatchObject({ reported: districts, numerator: sum });
  expect(brokenLinks(readBuild(DIST, '/'))).toEqual([]);
});
