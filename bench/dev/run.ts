import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from '../../scripts/root.ts';
import { makePages } from '../build/corpus.ts';
import { writeSiteContent } from '../build/site-content.ts';

/**
 * `npm run bench:dev [-- pages]`: how long the development server takes to show an edit, on a made-up
 * site of 1,000 guidance pages: from the moment the file is written until the page has the new words.
 * Writes bench/dev/results.json.
 */
const EDITS = 7;
const PORT = 4798;
const GIVE_UP_MS = 30_000;

const count = Number(process.argv[2] ?? 1000);
// Not below .build/, which the server does not watch.
const content = mkdtempSync(join(tmpdir(), 'bench-dev-'));
const pages = makePages(ROOT, count);
writeSiteContent(ROOT, content, pages);
// The development server keeps its content here, whatever its cache folder is: neither what it knew
// before may count, nor what is made up here be left to the next `npm run dev`.
const forget = () => rmSync(join(ROOT, '.astro/data-store.json'), { force: true });
forget();
process.env.CONTENT_ROOT = content;
const { dev } = await import('astro');
const server = await dev({
  root: ROOT,
  cacheDir: join(content, '.astro-cache'),
  server: { port: PORT },
  logLevel: 'error',
});

/** Asks for a page until it has the words, as a reader who reloads; milliseconds since `start`. */
async function shown(address: string, words: string, start: number): Promise<number> {
  for (;;) {
    const text = await (await fetch(address)).text();
    const passed = performance.now() - start;
    if (text.includes(words)) return passed;
    if (passed > GIVE_UP_MS) throw new Error(`${address} does not show «${words}»`);
    await setTimeout(50);
  }
}

const [page] = pages;
const file = join(content, `content/guidance/${page?.year}/${page?.slug}.md`);
const base = `http://localhost:${server.address.port}`;
const item = `${base}/huong-dan/${page?.year}/${page?.slug}/`;
const list = `${base}/huong-dan/${page?.year}/`;
const first = await shown(item, page?.title ?? '', performance.now());
// Open in another tab: what a route costs when it is first asked for is no part of an edit.
await shown(list, page?.title ?? '', performance.now());
const times: Array<number> = [];
for (let edit = 1; edit <= EDITS; edit += 1) {
  const words = `Sửa thử lần ${edit}.`;
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${words}\n`);
  times.push(await shown(item, words, performance.now()));
}
// A title stands on other pages too: the list of all clauses of its year.
const title = `Tên mới ${count}`;
writeFileSync(file, readFileSync(file, 'utf8').replace(/title: .*/, `title: ${title}`));
const elsewhere = await shown(list, title, performance.now());
await server.stop();
forget();
rmSync(content, { recursive: true });

const round = (value: number) => Math.round(value);
const result = {
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim(),
  pages: count,
  edits: EDITS,
  milliseconds: {
    firstPage: round(first),
    median: round(times.toSorted((a, b) => a - b)[Math.floor(EDITS / 2)] ?? 0),
    worst: round(Math.max(...times)),
    titleOnAnotherPage: round(elsewhere),
  },
};
console.log(JSON.stringify(result, null, 2));
writeFileSync(join(ROOT, 'bench/dev/results.json'), `${JSON.stringify(result, null, 2)}\n`);
process.exit(0);
