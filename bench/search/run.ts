import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'astro';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.ts';
import { ROOT } from '../../scripts/root.ts';
import { makeSite } from './corpus.ts';
import { type FirstCost, firstSearch } from './first-cost.ts';
import { labelResolver, readQueries } from './labels.ts';
import { ask, percentile, type Score, scores } from './measure.ts';

/**
 * `npm run bench -- search [pages …]`: runs the query file in a real Chromium on the built site (build
 * first), and on sites with the given numbers of pages; compares this project's search with Pagefind as it
 * ships, on the same pages. Writes bench/search/results.json.
 */
const queries = readQueries(join(ROOT, 'bench/search/queries.json'));
const resolve = labelResolver(ROOT);
/** The first query of each class, each run as a new visitor. */
const firsts = [...new Map(queries.map((query) => [query.class, query.query])).values()];

/** The download of a new visitor until the first results are displayed. */
async function firstQueryCost(browser: Browser, address: string, query: string) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const cost = await firstSearch(await context.newPage(), `${address}404.html`, query);
  await context.close();
  return cost;
}

interface SiteResult {
  readonly pages: number | 'built';
  readonly engine: 'site' | 'stock';
  readonly scores: ReadonlyArray<Score>;
  readonly warm: { readonly p50: number; readonly p95: number };
  /** Index lookups per query. */
  readonly calls: { readonly median: number; readonly most: number };
  readonly first?: { readonly median: FirstCost; readonly worst: FirstCost };
}

async function measureSite(
  browser: Browser,
  folder: string,
  pages: number | 'built',
): Promise<Array<SiteResult>> {
  const server = await preview({
    root: ROOT,
    outDir: folder,
    server: { port: 4395 },
    logLevel: 'warn',
  });
  const address = `http://localhost:${server.port}/`;
  const results: Array<SiteResult> = [];
  for (const engine of ['site', 'stock'] as const) {
    const page = await browser.newPage();
    await page.goto(`${address}tim-kiem/`);
    // The second pass is the warm one: the index chunks of all queries are cached.
    await ask(page, queries, engine);
    const answers = await ask(page, queries, engine);
    const times = answers.map(({ milliseconds }) => milliseconds);
    const calls = answers.map((answer) => answer.calls);
    results.push({
      pages,
      engine,
      scores: scores(answers, resolve),
      warm: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
      calls: { median: percentile(calls, 0.5), most: percentile(calls, 1) },
    });
    await page.close();
  }
  const costs: Array<FirstCost> = [];
  for (const query of firsts) costs.push(await firstQueryCost(browser, address, query));
  const by = (key: keyof FirstCost, share: number) =>
    percentile(
      costs.map((cost) => cost[key]),
      share,
    );
  const first = {
    median: { kilobytes: by('kilobytes', 0.5), requests: by('requests', 0.5) },
    worst: { kilobytes: by('kilobytes', 1), requests: by('requests', 1) },
  };
  await server.stop();
  return results.map((result) => (result.engine === 'site' ? { ...result, first } : result));
}

function print({ pages, engine, scores: rows, warm, calls, first }: SiteResult): void {
  console.log(`\n${pages} pages, ${engine === 'site' ? 'this search' : 'Pagefind as it ships'}`);
  for (const row of rows) {
    console.log(
      `  ${row.class.padEnd(10)} ${String(row.queries).padStart(4)}  recall@5 ${row.recall.toFixed(3)}  MRR@10 ${row.mrr.toFixed(3)}`,
    );
  }
  console.log(
    `  warm search p50 ${warm.p50.toFixed(1)} ms, p95 ${warm.p95.toFixed(1)} ms; ${calls.median} look-ups, at most ${calls.most}`,
  );
  if (first) {
    console.log(
      `  first results: median ${first.median.kilobytes.toFixed(0)} kB in ${first.median.requests} requests, worst ${first.worst.kilobytes.toFixed(0)} kB in ${first.worst.requests}`,
    );
  }
}

const sizes = process.argv.slice(2).map(Number);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const built = join(ROOT, 'dist');
const all = await measureSite(browser, built, 'built');
for (const pages of sizes) {
  const folder = join(ROOT, `.build/bench-${pages}`);
  makeSite(ROOT, built, folder, pages);
  all.push(...(await measureSite(browser, folder, pages)));
}
await browser.close();
for (const result of all) print(result);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
  cwd: ROOT,
  encoding: 'utf8',
}).trim();
mkdirSync(join(ROOT, 'bench/search'), { recursive: true });
writeFileSync(
  join(ROOT, 'bench/search/results.json'),
  `${JSON.stringify({ commit, results: all }, null, 2)}\n`,
);
