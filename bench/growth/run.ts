import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeLedger } from '../../scripts/ledger-file.ts';
import { ROOT } from '../../scripts/root.ts';
import { CACHE_FOLDER } from '../../src/build-cache.ts';
import { type Cost, run } from '../build/measure.ts';
import { grownContent, reportOf, type Size, TODAY } from './content.ts';

/**
 * `npm run bench -- growth [years×units×targets×reports …]`: builds content of so many years from nothing and after one
 * more report, and prints what it costs and how large the site is. Fails above the bounds.
 */
const SIZES = ['1x120x50x12', '10x92x14x12'];
/** Per page and file: what a phone can draw and every host takes. */
const BOUNDS = { elements: 6000, page: 60_000, file: 10_000_000, site: 300_000_000 };

const sizeOf = (text: string): Size => {
  const [years = 1, units = 10, targets = 10, reports = 12] = text.split(/[x×]/).map(Number);
  return { years, units, targets, reports };
};

function write(root: string, { path, text }: { readonly path: string; readonly text: string }) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The largest page and file of a built site, and how much it is. */
function shapeOf(folder: string) {
  const files = globSync('**/*', { cwd: folder })
    .map((file) => ({ file, stat: statSync(join(folder, file)) }))
    .filter(({ stat }) => stat.isFile());
  const pages = files.filter(({ file }) => file.endsWith('.html')).map(({ file }) => file);
  const measured = pages.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { page: gzipSync(html).length, elements: html.match(/<[a-z]/gi)?.length ?? 0 };
  });
  const most = (values: ReadonlyArray<number>) =>
    values.reduce((max, one) => Math.max(max, one), 0);
  return {
    pages: pages.length,
    files: files.length,
    site: files.reduce((sum, { stat }) => sum + stat.size, 0),
    file: most(files.map(({ stat }) => stat.size)),
    page: most(measured.map(({ page }) => page)),
    elements: most(measured.map(({ elements }) => elements)),
  };
}

function measure(name: string) {
  const size = sizeOf(name);
  const folder = `.build/bench-growth/${name}`;
  const root = join(ROOT, folder);
  for (const old of [root, `${root}-dist`, join(ROOT, CACHE_FOLDER)])
    rmSync(old, { recursive: true, force: true });
  for (const file of grownContent(size)) write(root, file);
  writeLedger(root, '2026-01-15T08:00:00+07:00');
  const env = { CONTENT_ROOT: folder, DIST: `${folder}-dist`, SITE_DATE: TODAY };
  const build = () => run(['node scripts/run.mjs build'], ROOT, env);
  const whole = build();
  write(root, reportOf(Number(TODAY.slice(0, 4)), 0, `${TODAY.slice(0, 8)}10`, size));
  return { name, whole, again: build(), ...shapeOf(`${root}-dist`) };
}

const names = process.argv.slice(2);
const results = (names.length > 0 ? names : SIZES).map(measure);
const cost = (one: Cost | null) => (one ? `${one.cpu.toFixed(1)} s` : 'failed');
const number = (value: number) => value.toLocaleString('en');
console.log(
  '| years × units × targets × reports | from nothing | after one report | peak MB | pages | files | site MB | largest file kB | largest page kB, gzip | most elements |',
);
console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const one of results) {
  const cells = [
    one.name.replaceAll('x', ' × '),
    cost(one.whole),
    cost(one.again),
    number(Math.round(one.whole?.memory ?? 0)),
    number(one.pages),
    number(one.files),
    number(Math.round(one.site / 1e6)),
    number(Math.round(one.file / 1e3)),
    number(Math.round(one.page / 1e3)),
    number(one.elements),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
const bad = results.filter(
  (one) =>
    !one.whole ||
    !one.again ||
    one.elements > BOUNDS.elements ||
    one.page > BOUNDS.page ||
    one.file > BOUNDS.file ||
    one.site > BOUNDS.site,
);
if (bad.length > 0) {
  console.error(`Above the bounds, or failed: ${bad.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
