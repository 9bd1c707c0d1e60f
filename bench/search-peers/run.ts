import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.ts';
import { ROOT } from '../../scripts/root.ts';
import { makePages } from '../build/corpus.ts';
import { run } from '../build/measure.ts';
import { peers } from '../build/peers.ts';
import { readyPeer, readySite } from '../build/ready.ts';
import { serveFolder } from '../lighthouse/server.ts';
import { type FirstCost, siteSearch, watchTraffic } from '../search/first-cost.ts';
import { percentile } from '../search/scores.ts';

/**
 * `npm run bench -- search-peers <pages> [generator …] [--built]`: the cost of a visitor's first search
 * with each generator's usual search, on the same synthetic pages, served compressed: bytes and requests
 * from the moment the search gets focus until the first result is displayed, and the time of a further
 * query on the open page, from typing to results. `--built` serves the output of `npm run bench -- build`
 * for that many pages. Adds to bench/search/peers.json.
 */
const QUERIES = ['gia đình văn hóa', 'an toàn thực phẩm', 'vì người nghèo', 'đại đoàn kết'];
const RESULTS = join(ROOT, 'bench/search/peers.json');

/** How to operate a search: open it, type, find results. */
interface Ways {
  readonly open: (page: Page) => Promise<void>;
  readonly box: string;
  readonly result: string;
}

/** Pagefind's own UI, set up as its guide says; the benchmark's Hugo pages have no own search UI. */
const stock: Ways = {
  open: async (page) => {
    await page.addStyleTag({ url: '/pagefind/pagefind-ui.css' });
    await page.addScriptTag({ url: '/pagefind/pagefind-ui.js' });
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.id = 'search';
      document.body.prepend(box);
      Reflect.construct(Reflect.get(window, 'PagefindUI'), [{ element: '#search' }]);
    });
  },
  box: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
};

const ways: Readonly<Record<string, Ways>> = {
  site: {
    open: async () => {},
    ...siteSearch,
  },
  starlight: {
    open: (page) => page.locator('button[data-open-modal]').click(),
    box: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  },
  hugo: stock,
};

/** Types a query into the box and waits for results. Milliseconds. */
async function type(page: Page, { box, result }: Ways, query: string): Promise<number> {
  await page.locator(box).first().fill('');
  await page.locator(result).first().waitFor({ state: 'detached' });
  const start = performance.now();
  await page.locator(box).first().fill(query);
  await page.locator(result).first().waitFor();
  return performance.now() - start;
}

async function measure(browser: Browser, address: string, way: Ways) {
  const costs: Array<FirstCost> = [];
  const times: Array<number> = [];
  for (const query of QUERIES) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const traffic = watchTraffic(page);
    await way.open(page);
    await page.locator(way.box).first().fill(query);
    await page.locator(way.result).first().waitFor();
    costs.push(await traffic());
    const others = QUERIES.filter((other) => other !== query);
    // Warm up first: afterwards the index chunks of the other queries are cached.
    for (const other of others) await type(page, way, other);
    for (const other of others) times.push(await type(page, way, other));
    await context.close();
  }
  const middle = (values: ReadonlyArray<number>) => Math.round(percentile(values, 0.5));
  return {
    kilobytes: middle(costs.map(({ kilobytes }) => kilobytes)),
    requests: middle(costs.map(({ requests }) => requests)),
    warm: middle(times),
  };
}

const [size = '335', ...rest] = process.argv.slice(2);
const named = rest.filter((word) => !word.startsWith('--'));
const isBuilt = rest.includes('--built');
const pages = makePages(ROOT, Number(size));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
  cwd: ROOT,
  encoding: 'utf8',
}).trim();
for (const generator of named.length > 0 ? named : Object.keys(ways)) {
  const peer = peers.find(({ name }) => name === generator);
  const ready = peer ? readyPeer(peer, pages) : readySite(pages);
  if (!isBuilt) ready.reset();
  const built = isBuilt || run(ready.build, ready.folder, ready.env);
  const way = ways[generator];
  if (!built || !way) throw new Error(`${generator} was not built`);
  const { server, address } = await serveFolder(join(ready.folder, ready.output), 0, {});
  const start = generator === 'site' ? `${address}van-ban/` : address;
  const result = {
    generator,
    pages: pages.length,
    commit,
    ...(await measure(browser, start, way)),
  };
  server.close();
  console.log(JSON.stringify(result));
  const before: Array<typeof result> = existsSync(RESULTS)
    ? JSON.parse(readFileSync(RESULTS, 'utf8'))
    : [];
  const others = before.filter(
    (other) => other.generator !== generator || other.pages !== result.pages,
  );
  writeFileSync(RESULTS, `${JSON.stringify([...others, result], null, 2)}\n`);
}
await browser.close();
