import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { type GuidancePage, makePages } from './corpus.ts';
import { type Cost, middle, run, sizeOf } from './measure.ts';
import { peers } from './peers.ts';
import { readyPeer, readySite } from './ready.ts';

/**
 * `npm run bench -- build <pages> [generator …] [--runs=3]`: builds the same guidance pages with this
 * project and with other generators: from nothing, and again after one edit. Adds to
 * bench/build/results.json; one call measures one size, so that no call takes long. Installs the peers
 * below .build/ from their own lock files.
 */
const OURS = 'site';
const RESULTS = join(ROOT, 'bench/build/results.json');

interface Result {
  readonly generator: string;
  readonly pages: number;
  readonly runs: number;
  /** Null: it failed, or took longer than 45 minutes. */
  readonly cold: Cost | null;
  readonly rebuild: Cost | null;
  /** The build output: pages, and the files that the search loads. */
  readonly html: number;
  readonly index: { readonly files: number; readonly bytes: number };
}

function measure(generator: string, pages: ReadonlyArray<GuidancePage>, runs: number): Result {
  const peer = peers.find(({ name }) => name === generator);
  const ready = peer ? readyPeer(peer, pages) : readySite(pages);
  const cold: Array<Cost> = [];
  const rebuilt: Array<Cost> = [];
  for (let turn = 0; turn < runs; turn += 1) {
    ready.reset();
    const first = run(ready.build, ready.folder, ready.env);
    if (!first) break;
    cold.push(first);
    appendFileSync(join(ready.folder, ready.edited), `\nSửa lần ${turn + 1}.\n`);
    const second = run(ready.build, ready.folder, ready.env);
    if (second) rebuilt.push(second);
  }
  return {
    generator,
    pages: pages.length,
    runs: cold.length,
    cold: cold.length > 0 ? middle(cold) : null,
    rebuild: rebuilt.length > 0 ? middle(rebuilt) : null,
    html: sizeOf(ready.folder, `${ready.output}/**/*.html`).files,
    index: sizeOf(ready.folder, ready.index),
  };
}

const [size = '100', ...rest] = process.argv.slice(2);
const runs = Number(rest.find((word) => word.startsWith('--runs='))?.slice(7) ?? 3);
const named = rest.filter((word) => !word.startsWith('--'));
const all = [OURS, ...peers.map(({ name }) => name)];
const pages = makePages(ROOT, Number(size));
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
  cwd: ROOT,
  encoding: 'utf8',
});
const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`;

for (const generator of named.length > 0 ? named : all) {
  const result = { ...measure(generator, pages, runs), commit: commit.trim(), machine };
  console.log(JSON.stringify(result));
  const before: Array<Result> = existsSync(RESULTS)
    ? JSON.parse(readFileSync(RESULTS, 'utf8'))
    : [];
  const others = before.filter(
    (other) => other.generator !== generator || other.pages !== pages.length,
  );
  writeFileSync(RESULTS, `${JSON.stringify([...others, result], null, 2)}\n`);
}
