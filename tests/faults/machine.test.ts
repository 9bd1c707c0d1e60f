import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildText } from '../../src/strings/build.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { readBuild } from '../support/built-site.ts';
import { copyContent, filesOf } from '../support/content-copy.ts';

const ROOT = '.build/faults';
const DIST = '.build/faults-dist';
const env = { ...process.env, CONTENT_ROOT: ROOT, DIST, BASE: '/', EDITION: '', NO_COLOR: '1' };

/** The project's build, perhaps inside another command that takes something away from it. */
function build(around: ReadonlyArray<string> = [], more: NodeJS.ProcessEnv = {}) {
  const [command = '', ...args] = [...around, process.execPath, 'scripts/build.ts'];
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...env, ...more },
  });
  return { status, output: `${stdout}${stderr}` };
}

let good: ReturnType<typeof filesOf>;
beforeAll(() => {
  copyContent(ROOT);
  rmSync(DIST, { recursive: true, force: true });
  const { status, output } = build();
  if (status !== 0) throw new Error(output);
  good = filesOf(DIST);
});
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const unchanged = () => {
  expect(filesOf(DIST)).toEqual(good);
};

describe('a build killed', () => {
  test.each([
    ['before the pages', buildText.pages, 0],
    ['while pages are written', buildText.pages, 2500],
    ['before the index', buildText.index, 0],
    ['while the index is written', buildText.index, 300],
  ])(
    '%s leaves the last good site, and the next build does its work',
    async (_when, step, later) => {
      const child = spawn(process.execPath, ['scripts/build.ts'], {
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      await new Promise<void>((seen) => {
        child.stdout.on('data', (text) => {
          if (String(text).includes(`${step} …`)) setTimeout(seen, later);
        });
        child.once('exit', () => seen());
      });
      child.kill('SIGKILL');
      await new Promise((done) =>
        child.exitCode === null && child.signalCode === null
          ? child.once('exit', done)
          : done(null),
      );
      unchanged();
      expect(build().status).toBe(0);
      unchanged();
    },
  );
});

/** Root may put a small disk in place of a folder, for one command and its children. */
const canUnshare = spawnSync('unshare', ['-m', '-n', 'true']).status === 0;
if (!canUnshare)
  process.stdout.write('not tried: full disk and no network need root and “unshare”\n');

describe.skipIf(!canUnshare)('with parts of the machine taken away', () => {
  test.each([2, 6, 14])(
    'a disk of %d MB is too small: said in Vietnamese, the site stays',
    (size) => {
      const side = '.build/faults-dist.next';
      mkdirSync(side, { recursive: true });
      // The small disk hangs in place of .build for this command alone, with the content and a last site on it.
      const script = `mount -t tmpfs -o size=${size}m none .build && mkdir -p ${ROOT} ${DIST} && cp -r "$KEPT"/. ${ROOT} && echo last > ${DIST}/index.html && shift; "$@"; code=$?; cat ${DIST}/index.html; ls .build; exit $code`;
      const kept = `/tmp/faults-content-${process.pid}`;
      spawnSync('cp', ['-r', ROOT, kept]);
      const { status, output } = build(['unshare', '-m', 'sh', '-c', script, 'sh', '-'], {
        KEPT: kept,
      });
      rmSync(kept, { recursive: true, force: true });
      expect(output).toContain('Ổ đĩa đã đầy');
      expect(status).toBe(1);
      expect(output).toContain('last');
      expect(output.split('\n')).not.toContain('faults-dist.next');
      unchanged();
    },
  );

  test('without a network the site is the same', () => {
    expect(build(['unshare', '-n']).status).toBe(0);
    unchanged();
  });
});

test('without git the site is built, and says nothing of when pages changed', () => {
  const { status } = build([], { PATH: dirname(process.execPath) });
  expect(status).toBe(0);
  expect([...filesOf(DIST).keys()]).toEqual([...good.keys()]);
});

test('a link in the content is refused, whatever it leads to', () => {
  const link = join(ROOT, 'content/directives/la.md');
  symlinkSync('/etc/hostname', link);
  const before = filesOf(DIST);
  const { status, output } = build();
  rmSync(link);
  expect([status, output.includes('la.md” là liên kết')]).toEqual([1, true]);
  expect(filesOf(DIST)).toEqual(before);
});

test('a cache that was half written is no obstacle', () => {
  const [cache = ''] = globSync(join(ROOT, '.astro-cache/*/data-store.json'));
  expect(cache).not.toBe('');
  writeFileSync(cache, '[["Map",1,2');
  expect(build().status).toBe(0);
  expect(brokenLinks(readBuild(DIST, '/'))).toEqual([]);
});
