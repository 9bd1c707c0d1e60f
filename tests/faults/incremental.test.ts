import { globSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCopy, copyContent, filesOf, noteEntries, writeContent } from '../site/fixture.ts';

/** One folder for both builds: its path stands in the pages, as the place of their sources. */
const ROOT = '.build/incremental';
const WARM = `${ROOT}-dist`;
const COLD = `${ROOT}-cold-dist`;
const CACHE = join(ROOT, '.astro-cache');
const KEPT = join(CACHE, 'dist');
/** A day for all builds: midnight must not come between two of them. */
const DAY = { SITE_DATE: '2018-03-01' };

const read = (file: string) => readFileSync(join(ROOT, 'content', file), 'utf8');
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = read(file);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file}: nothing to edit`);
  writeContent(ROOT, file, after);
};

function build(dist: string, env: Readonly<Record<string, string>> = {}): void {
  const { status, output } = buildCopy(ROOT, dist, { ...DAY, ...env });
  if (status !== 0) throw new Error(output);
}

/** When each page that a later build may take was made. */
const kept = () =>
  new Map(
    globSync('**/*.html', { cwd: KEPT }).map((file) => [file, statSync(join(KEPT, file)).mtimeMs]),
  );

interface Rebuild {
  /** Files that are not as a build from nothing makes them. */
  readonly wrong: ReadonlyArray<string>;
  /** Pages that were rendered, of those that need not be. */
  readonly rendered: ReadonlyArray<string>;
  /** Pages whose bytes the edit changed. */
  readonly changed: ReadonlyArray<string>;
  readonly all: number;
}

/** Builds after an edit, and from nothing beside it. */
function rebuild(): Rebuild {
  noteEntries(ROOT);
  const [before, made] = [filesOf(WARM), kept()];
  build(WARM, { INCREMENTAL: '1' });
  renameSync(CACHE, `${CACHE}.aside`);
  build(COLD);
  rmSync(CACHE, { recursive: true });
  renameSync(`${CACHE}.aside`, CACHE);
  const [warm, cold, now] = [filesOf(WARM), filesOf(COLD), kept()];
  const differ = (a: Map<string, Buffer>, b: Map<string, Buffer>) =>
    [...new Set([...a.keys(), ...b.keys()])].filter(
      (file) => !a.get(file)?.equals(b.get(file) ?? Buffer.of()) || !b.has(file),
    );
  return {
    wrong: differ(warm, cold),
    rendered: [...now].flatMap(([file, time]) => (made.get(file) === time ? [] : [file])).sort(),
    changed: differ(before, warm)
      .filter((file) => now.has(file))
      .sort(),
    all: now.size,
  };
}

beforeAll(() => {
  copyContent(ROOT);
  rmSync(CACHE, { recursive: true, force: true });
  const clause = read('guidance/2017/i-4-3.md')
    .replace('number: I.4.3', 'number: I.4.4')
    .replace(/order: (\d+)/, (_, order) => `order: ${Number(order) + 1}`)
    .replace(/title: .*/, 'title: Mục sẽ bị xóa');
  writeContent(ROOT, 'guidance/2017/i-4-4.md', clause);
  noteEntries(ROOT);
  build(WARM, { INCREMENTAL: '1' });
}, 120_000);

describe('a rebuild after one edit is, byte for byte, a build from nothing', () => {
  const edits: ReadonlyArray<readonly [what: string, edit: () => void]> = [
    [
      'a title that stands in back-links',
      () => edit('guidance/2017/i-1-2.md', /title: .*/, 'title: Tên mới của mục'),
    ],
    [
      'a target',
      () => edit('targets/2017.json', /"shortTitle": "[^"]*"/, '"shortTitle": "Tên mới"'),
    ],
    ['a date', () => edit('milestones/2017.json', '2017-05-18', '2017-05-17')],
    ['a deletion', () => rmSync(join(ROOT, 'content/guidance/2017/i-4-4.md'))],
  ];

  test.for(edits)('%s', { timeout: 180_000 }, ([, change]) => {
    change();
    const { wrong, rendered, changed, all } = rebuild();
    expect(wrong).toEqual([]);
    expect(rendered).not.toEqual([]);
    expect(changed.filter((file) => !rendered.includes(file))).toEqual([]);
    // A model may know a little more than its page shows: some pages are made again to the same bytes.
    expect(rendered.length).toBeLessThan(all / 4);
  });
});
