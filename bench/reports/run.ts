import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { ATTACHMENTS } from '../../src/model/attachment.ts';
import { type Cost, run, sizeOf } from '../build/measure.ts';
import { type Size, withReports } from './content.ts';

/**
 * `npm run bench -- reports`: checks, compares and builds the reports of a large province, and of half of it,
 * with the commands that an office runs. Fails above the bounds.
 */
const WHOLE: Size = { units: 92, targets: 50, reports: 12 };
const SIZES: ReadonlyArray<Size> = [{ ...WHOLE, units: WHOLE.units / 2 }, WHOLE];

/** What an office's computer with 4 GB has: Node gives half of it to objects. */
const HEAP = 2048;
/** Seconds of CPU, and megabytes, at the whole size. */
const BOUNDS = { check: 15, build: 180, memory: 3000 } as const;

/** Writes the content of a size into a git repository of its own. */
function makeContent(size: Size): string {
  const folder = `.build/bench-reports/${size.units}`;
  const root = join(ROOT, folder);
  rmSync(root, { recursive: true, force: true });
  for (const { path, text } of withReports(readContent(ROOT), size)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  cpSync(join(ROOT, ATTACHMENTS), join(root, ATTACHMENTS), { recursive: true });
  const git = (...args: ReadonlyArray<string>) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], {
      cwd: root,
      stdio: 'ignore',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Bench');
  return folder;
}

interface Result extends Size {
  readonly files: number;
  readonly figures: number;
  readonly check: Cost | null;
  readonly compare: Cost | null;
  readonly build: Cost | null;
  readonly pages: number;
  readonly megabytes: number;
}

function measure(size: Size): Result {
  const folder = makeContent(size);
  const dist = `${folder}-dist`;
  const env = {
    ...{ CONTENT_ROOT: folder, DIST: dist, SITE_DATE: '2026-11-30' },
    NODE_OPTIONS: `--max-old-space-size=${HEAP}`,
  };
  const cost = (command: string) => run([command], ROOT, env);
  const files = size.units * size.reports;
  return {
    ...size,
    files,
    figures: files * size.targets,
    check: cost('node scripts/check.ts'),
    compare: cost('node scripts/check.ts --base main'),
    build: cost('node scripts/build.ts'),
    pages: sizeOf(ROOT, `${dist}/**/*.html`).files,
    megabytes: Math.round(sizeOf(ROOT, `${dist}/**/*`).bytes / 1e6),
  };
}

const results = SIZES.map(measure);
const shown = (cost: Cost | null) =>
  cost ? `${cost.cpu.toFixed(1)} s, ${cost.memory?.toFixed(0) ?? '?'} MB` : 'failed';
console.log('| reports | figures | check | check --base | build | pages | site, MB |');
console.log('|--:|--:|---|---|---|--:|--:|');
for (const { files, figures, check, compare, build, pages, megabytes } of results) {
  const costs = [check, compare, build].map(shown).join(' | ');
  console.log(`| ${files} | ${figures} | ${costs} | ${pages} | ${megabytes} |`);
}
const whole = results.at(-1);
const isQuick = [whole?.check, whole?.compare].every((cost) => cost && cost.cpu <= BOUNDS.check);
const { build } = whole ?? { build: null };
const isBuilt = build && build.cpu <= BOUNDS.build && (build.memory ?? 0) <= BOUNDS.memory;
if (!isQuick || !isBuilt) {
  console.error(`Above the bounds, or failed: ${JSON.stringify(BOUNDS)}`);
  process.exitCode = 1;
}
