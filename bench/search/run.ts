import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.ts';
import { ROOT } from '../../scripts/root.ts';
import { serveFolder } from '../lighthouse/server.ts';
import { makeSite } from './corpus.ts';
import { type Answered, measureSite, type SiteResult } from './measure.ts';
import { print } from './print.ts';
import { cardSets, querySets } from './queries.ts';

/**
 * `npm run bench -- search [pages …]`: types the query sets into the search of the built site (build first),
 * and of sites with the given numbers of pages, and reads what a reader sees. Writes
 * bench/search/results.json, and all that was seen to .build/bench-search-seen.json.
 */
const sets = { queries: querySets(ROOT), cards: cardSets(ROOT) };
const sizes = process.argv.slice(2).map(Number);
const built = join(ROOT, 'dist');
const expected = sets.queries.flatMap(({ queries }) => queries.flatMap((query) => query.expected));
const missing = expected.filter((path) => !existsSync(join(built, path, 'index.html')));
if (missing.length > 0) throw new Error(`expected pages that are not built: ${missing.join(', ')}`);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const results: Array<SiteResult> = [];
const seen: Record<string, ReadonlyArray<Answered>> = {};

async function measure(folder: string, pages: number | 'built'): Promise<void> {
  const { server, address } = await serveFolder(folder, 0);
  const result = await measureSite(
    browser,
    address,
    pages,
    sets,
    pages === 'built',
    (name, answered) => {
      seen[`${pages} ${name}`] = answered;
    },
  );
  server.close();
  results.push(result);
  print(result);
}

await measure(built, 'built');
for (const pages of sizes) {
  const folder = join(ROOT, `.build/bench-${pages}`);
  await makeSite(ROOT, built, folder, pages);
  await measure(folder, pages);
}
await browser.close();
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
  cwd: ROOT,
  encoding: 'utf8',
}).trim();
const write = (file: string, data: unknown) =>
  writeFileSync(join(ROOT, file), `${JSON.stringify(data, null, 2)}\n`);
mkdirSync(join(ROOT, '.build'), { recursive: true });
write('.build/bench-search-seen.json', seen);
write('bench/search/results.json', { commit, results });
