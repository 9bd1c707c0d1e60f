import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.ts';
import { ROOT } from '../../scripts/root.ts';
import type { SiteSearch } from '../../src/search/page/site-search.ts';
import { labelResolver, readQueries } from './labels.ts';
import { ask, percentile, scores } from './measure.ts';

/**
 * `node bench/search/study.ts <folder of a built site> name=value,name=value …`: the effect of the search
 * engine's limits on quality, lookups and warm latency; one line for the current limits and one for each
 * group given. Sites of other sizes stay in .build/bench-<pages> after `npm run bench -- search`.
 */
const [folder = 'dist', ...groups] = process.argv.slice(2);
const queries = readQueries(join(ROOT, 'bench/search/queries.json'));
const resolve = labelResolver(ROOT);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const server = await preview({
  root: ROOT,
  outDir: join(ROOT, folder),
  server: { port: 4396 },
  logLevel: 'warn',
});
const page = await browser.newPage();
await page.goto(`http://localhost:${server.port}/tim-kiem/`);
await ask(page, queries, 'site');
for (const group of ['', ...groups]) {
  const values = Object.fromEntries(
    group.split(',').flatMap((pair) => {
      const [name, value] = pair.split('=');
      return name ? [[name, Number(value)]] : [];
    }),
  );
  const before = await page.evaluate((changes) => {
    const { limits } = customElements.get('site-search') as typeof SiteSearch;
    const kept = { ...limits };
    Object.assign(limits, changes);
    return kept;
  }, values);
  const answers = await ask(page, queries, 'site');
  const all = scores(answers, resolve).at(-1);
  const times = answers.map(({ milliseconds }) => milliseconds);
  const calls = answers.map((answer) => answer.calls);
  console.log(
    `${(group || 'as it is').padEnd(40)} recall@5 ${all?.recall.toFixed(3)}  MRR@10 ${all?.mrr.toFixed(3)}  look-ups ${percentile(calls, 0.5)} / ${percentile(calls, 1)}  ms ${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(0)} / ${percentile(times, 1).toFixed(0)}`,
  );
  await page.evaluate((kept) => {
    const { limits } = customElements.get('site-search') as typeof SiteSearch;
    Object.assign(limits, kept);
  }, before);
}
await server.stop();
await browser.close();
