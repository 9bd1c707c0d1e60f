import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/root.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { readContent } from '../../src/editing/content-files.ts';
import type { GuidanceData } from '../../src/model/guidance.ts';
import type { OrganizationData } from '../../src/model/organization.ts';
import type { TargetData } from '../../src/model/target.ts';
import { fixtureRoot } from '../support/sites.ts';
import { expect, test } from './test.ts';

/**
 * A whole year is brought in through the page, from the document that the office got, into a site that has
 * organizations and nothing of that year: the content of the fixture comes out, typed in by hand years ago.
 */
const DOCUMENT = join(ROOT, 'tests/fixtures/documents/huong-dan-2017.docx');
const content = new Map(
  readContent(fixtureRoot('province')).map(({ path, text }) => [path, text] as const),
);
const OF_YEAR = /^content\/(?:plans|guidance|milestones|targets|directives)\b/;

interface Clause {
  readonly facts: Partial<GuidanceData>;
  readonly body: string;
}

/** A clause as its file says it; how many blanks stand side by side is no part of a text. */
function clauseOf(text: string): Clause {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n\n?(.*)$/su.exec(text) ?? [];
  return {
    facts: parse(front) as Partial<GuidanceData>,
    body: body.replace(/[^\S\n]+/g, ' ').trim(),
  };
}

const clauses = new Map(
  [...content]
    .filter(([path]) => path.startsWith('content/guidance/'))
    .map(([path, text]) => [path, clauseOf(text)] as const),
);
const organizations: ReadonlyArray<OrganizationData> = JSON.parse(
  content.get('content/organizations.json') ?? '[]',
);
const nameOf = (id: string) => organizations.find((one) => one.id === id)?.name;

/** The owners that the fixture has for the clause with a number, as the page says them. */
function ownersOf(number: string): ReadonlySet<string> {
  const clause = [...clauses.values()].find(({ facts }) => facts.number === number);
  const { lead = [], partners = [] } = clause?.facts.owners ?? { lead: [], partners: [] };
  return new Set([
    ...lead.map((id) => `Cơ quan chủ trì: ${nameOf(id)}`),
    ...partners.map((id) => `Cơ quan phối hợp: ${nameOf(id)}`),
  ]);
}

/** A site that has nothing of the year: what the page compares with, without it. */
const emptied = (page: Page) =>
  page.route('**/bien-tap/van-ban/du-lieu.json', async (route) => {
    const response = await route.fetch();
    const data = (await response.json()) as { files: ReadonlyArray<SourceFile> };
    const files = data.files.filter(({ path }) => !OF_YEAR.test(path));
    await route.fulfill({ response, json: { ...data, files } });
  });

/** What the rows of owners say, with the buttons that leave them out. */
const ownerRows = (page: Page): Promise<Array<Locator>> =>
  page.locator('.finding[data-kind="owner"][data-decision="open"]').all();

test('the year of a document is rebuilt with fewer than 120 decisions @desktop', async ({
  page,
}) => {
  await emptied(page);
  await page.goto('/bien-tap/van-ban/');
  await page.getByLabel('Chọn tệp').setInputFiles(DOCUMENT);
  let decisions = 0;
  const decided = async (button: Locator) => {
    await button.click();
    decisions += 1;
  };
  // The site's day is years later: the page asks whether it is that year.
  await decided(page.getByRole('button', { name: 'Đọc theo năm này' }));
  await expect(page.getByRole('heading', { name: /năm 2017$/ })).toBeFocused();
  await decided(page.getByRole('button', { name: 'Đúng: Văn bản này là gì' }));
  const left = page.locator('.left');
  const place = page.locator('.reading [data-key="place"]');
  await page.getByRole('button', { name: 'Chỗ sau phải xem' }).click();
  while ((await left.textContent()) !== 'Đã xem hết.') {
    const [, number = ''] =
      /(?:Mục|Đề mục lớn) (\S+)/.exec((await place.textContent()) ?? '') ?? [];
    const right = ownersOf(number);
    for (const row of (await ownerRows(page)).reverse()) {
      const said = (await row.locator('.answer').textContent()) ?? '';
      if (!right.has(said)) await decided(row.getByRole('button', { name: /^Bỏ/ }));
    }
    const all = page.getByRole('button', { name: 'Đúng cả mục này' });
    if (await all.isVisible()) await decided(all);
    else await page.getByRole('button', { name: 'Sang chỗ sau' }).click();
  }
  test.info().annotations.push({ type: 'decisions', description: String(decisions) });
  expect(decisions).toBeLessThan(120);

  await page.getByRole('button', { name: 'Làm ra các tệp' }).click();
  await expect(page.getByText('Máy không thấy lỗi nào.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải tệp zip' }).first().click();
  const zip = unzipSync(readFileSync(await (await download).path()));
  const made = new Map(
    Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)] as const),
  );

  // The same parts at the same addresses, to the letter.
  const text = (all: ReadonlyMap<string, string>) =>
    Object.fromEntries(
      [...all]
        .filter(([path]) => path.startsWith('content/guidance/'))
        .map(([path, one]) => [path, clauseOf(one).body])
        .sort(),
    );
  expect(text(made)).toEqual(text(content));
  const documents = (all: ReadonlyMap<string, string>) =>
    [...all.keys()].filter((path) => path.startsWith('content/directives/')).sort();
  expect(documents(made)).toHaveLength(22);
  // Those without a symbol are named by their titles, for which an editor may have chosen shorter ids.
  const withSymbol = documents(made).filter(
    (path) => !/^symbol: null$/m.test(made.get(path) ?? ''),
  );
  expect(withSymbol).toHaveLength(17);
  expect(documents(content)).toEqual(expect.arrayContaining(withSymbol));

  // Nine of ten owners and targets, and nothing else.
  const pairs = (all: ReadonlyMap<string, string>) =>
    [...all].flatMap(([path, one]) => {
      if (!path.startsWith('content/guidance/')) return [];
      const { owners } = clauseOf(one).facts;
      return [...(owners?.lead ?? []), ...(owners?.partners ?? [])].map((id) => `${path} ${id}`);
    });
  const share = (found: ReadonlyArray<string>, wanted: ReadonlyArray<string>) =>
    wanted.filter((one) => found.includes(one)).length / wanted.length;
  expect(share(pairs(made), pairs(content))).toBeGreaterThanOrEqual(0.9);
  expect(pairs(made).filter((one) => !pairs(content).includes(one))).toEqual([]);
  const targets = (all: ReadonlyMap<string, string>) => {
    const set = JSON.parse(all.get('content/targets/2017.json') ?? '{}') as {
      targets: ReadonlyArray<TargetData>;
    };
    return set.targets.map(({ item, kind, goal }) => `${item} ${kind} ${goal}`);
  };
  expect(share(targets(made), targets(content))).toBeGreaterThanOrEqual(0.9);
});
