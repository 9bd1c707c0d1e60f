import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.ts';
import { indexPages } from '../../scripts/index-pages.ts';
import { ROOT } from '../../scripts/root.ts';
import { serveFolder } from '../lighthouse/server.ts';
import { makeSite } from '../search/corpus.ts';
import { firstSearch } from '../search/first-cost.ts';
import { labelResolver, readQueries } from '../search/labels.ts';
import { type Answer, ask, percentile, scores } from '../search/measure.ts';

/**
 * `npm run bench:shards [-- pages]`: the same pages (the built site's and made-up documents) once in
 * one index and once in three, which Pagefind searches together; the query file in a real Chromium
 * against both. Adds to bench/shards/results.json. Build first.
 */
const count = Number(process.argv[2] ?? 1000);
const BIG = join(ROOT, '.build/bench-shards-one');
const SHARDED = join(ROOT, '.build/bench-shards-three');
/** The folders of the shards beside the built site's own. */
const OTHERS = ['2018', '2019'] as const;

makeSite(ROOT, join(ROOT, 'dist'), BIG, count);
rmSync(SHARDED, { recursive: true, force: true });
cpSync(BIG, SHARDED, { recursive: true });
rmSync(join(SHARDED, 'pagefind'), { recursive: true });
for (const [at, name] of readdirSync(join(SHARDED, 'van-ban'))
  .filter((folder) => folder.startsWith('gia-lap-'))
  .entries()) {
  const year = OTHERS[at % OTHERS.length] as string;
  cpSync(join(SHARDED, 'van-ban', name), join(SHARDED, '.parts', year, 'van-ban', name), {
    recursive: true,
  });
  rmSync(join(SHARDED, 'van-ban', name), { recursive: true });
}
const parts = join(ROOT, '.build/bench-shards-parts');
rmSync(parts, { recursive: true, force: true });
renameSync(join(SHARDED, '.parts'), parts);
delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
indexPages(SHARDED);
for (const year of OTHERS) {
  delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  indexPages(join(parts, year));
  renameSync(join(parts, year), join(SHARDED, year));
}

const queries = readQueries(join(ROOT, 'bench/search/queries.json'));
const resolve = labelResolver(ROOT);
const firsts = [...new Map(queries.map((query) => [query.class, query.query])).values()];
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });

/** The pages of a shard stand below its year: without it, they are the same pages. */
const samePage = (url: string) => url.replace(/^\/20\d\d(?=\/van-ban\/gia-lap-)/, '');

/** What SEARCH_INDEXES writes into a build's pages. */
async function mergeMore(page: Page, more: string): Promise<void> {
  await page.addInitScript((value) => {
    document.addEventListener('DOMContentLoaded', () => {
      for (const box of document.querySelectorAll<HTMLElement>('site-search')) {
        if (value) box.dataset.more = value;
      }
    });
  }, more);
}

/** What the first query of a new visitor fetches. */
async function firstCost(address: string, more: string, query: string) {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await mergeMore(page, more);
  const cost = await firstSearch(page, `${address}404.html`, query);
  await page.context().close();
  return cost;
}

async function measure(folder: string, more: string) {
  const { server, address } = await serveFolder(folder, 0);
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await mergeMore(page, more);
  await page.goto(`${address}tim-kiem/`);
  await ask(page, queries, 'site');
  const answers = await ask(page, queries, 'site');
  await page.context().close();
  const costs: Array<{ kilobytes: number; requests: number }> = [];
  for (const query of firsts) costs.push(await firstCost(address, more, query));
  server.close();
  const times = answers.map(({ milliseconds }) => milliseconds);
  const middle = (values: ReadonlyArray<number>) => Math.round(percentile(values, 0.5));
  return {
    answers,
    all: scores(answers, resolve).at(-1),
    first: {
      kilobytes: middle(costs.map(({ kilobytes }) => kilobytes)),
      requests: middle(costs.map(({ requests }) => requests)),
    },
    warm: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    index: globSync('**/pagefind/**/*', { cwd: folder })
      .map((file) => statSync(join(folder, file)))
      .filter((entry) => entry.isFile())
      .reduce((sum, { size }) => sum + size, 0),
  };
}

const one = await measure(BIG, '');
const three = await measure(SHARDED, OTHERS.map((year) => `/${year}/pagefind/`).join(' '));
await browser.close();

const top = ({ ranked }: Answer, depth: number) => ranked.slice(0, depth).map(samePage);
const pairs = one.answers.map((answer, at) => [answer, three.answers[at] as Answer] as const);
const expected = (answer: Answer, depth: number) => {
  const wanted = new Set(answer.query.expected.map(resolve));
  return top(answer, depth)
    .filter((url) => wanted.has(url))
    .sort()
    .join(' ');
};
const share = (same: (a: Answer, b: Answer) => boolean) =>
  pairs.filter(([a, b]) => same(a, b)).length / pairs.length;
const differing = pairs
  .filter(([a, b]) => expected(a, 5) !== expected(b, 5))
  .map(([{ query }]) => query.query);
const strip = ({ answers: _, ...rest }: typeof one) => rest;
const result = {
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim(),
  pages: count,
  queries: queries.length,
  one: strip(one),
  three: strip(three),
  same: {
    numberFound: share((a, b) => a.found === b.found),
    expectedAmongFive: share((a, b) => expected(a, 5) === expected(b, 5)),
    first: share((a, b) => top(a, 1).join() === top(b, 1).join()),
    fiveInOrder: share((a, b) => top(a, 5).join() === top(b, 5).join()),
  },
  differing,
};
console.log(JSON.stringify(result, null, 2));
const RESULTS = join(ROOT, 'bench/shards/results.json');
const before: Array<typeof result> = existsSync(RESULTS)
  ? JSON.parse(readFileSync(RESULTS, 'utf8'))
  : [];
const others = before.filter(({ pages }) => pages !== count);
writeFileSync(RESULTS, `${JSON.stringify([...others, result], null, 2)}\n`);
