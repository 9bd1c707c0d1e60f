import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compressFolder } from '../../scripts/compressed.ts';
import { ROOT } from '../../scripts/root.ts';
import { start } from '../../scripts/support/servers.ts';

/**
 * `npm run bench -- serve [connections] [seconds]`: compares nginx with the site's configuration under
 * `wrk` with the same nginx with a minimal configuration and one file of the same size. No request may
 * fail; speed is given as a ratio of the two, measured alternately in one run.
 */
const [connections = '512', seconds = '5'] = process.argv.slice(2);
const FOLDER = join(ROOT, '.build/serve-bench');
const ROUNDS = 3;

interface Run {
  readonly perSecond: number;
  readonly errors: number;
}

/** The result of `wrk` for one URL. */
function load(port: number, path: string, headers: ReadonlyArray<string>): Run {
  const args = ['-t', '2', '-c', connections, '-d', `${seconds}s`, '--timeout', '10s'];
  const { status, stdout, stderr } = spawnSync(
    'wrk',
    [...args, ...headers.flatMap((header) => ['-H', header]), `http://127.0.0.1:${port}${path}`],
    { encoding: 'utf8' },
  );
  if (status !== 0)
    throw new Error(`wrk: ${stderr || 'not installed (Debian: apt-get install wrk)'}`);
  const numbers = (pattern: RegExp) => (pattern.exec(stdout)?.slice(1) ?? []).map(Number);
  const socket = numbers(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/);
  const answers = numbers(/Non-2xx or 3xx responses: (\d+)/);
  const [perSecond = 0] = numbers(/Requests\/sec:\s+([\d.]+)/);
  return { perSecond, errors: [...socket, ...answers].reduce((sum, count) => sum + count, 0) };
}

const median = (values: ReadonlyArray<number>) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

if (!existsSync(join(ROOT, 'dist/index.html'))) {
  console.error('no built site: npm run build first');
  process.exit(1);
}
process.chdir(ROOT);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const style = globSync('_astro/*.css', { cwd: 'dist' })[0] ?? '';
for (const part of [
  'index.html',
  '404.html',
  'huong-dan/2017',
  'lich/2017.ics',
  style,
  'pagefind',
]) {
  cpSync(join('dist', part), join(FOLDER, part), { recursive: true });
}
await compressFolder(FOLDER);

const br = ['Accept-Encoding: br'];
const cases: ReadonlyArray<
  readonly [what: string, path: string, file: string, headers: ReadonlyArray<string>]
> = [
  ['an item, Brotli', '/huong-dan/2017/i-1-1/', 'huong-dan/2017/i-1-1/index.html.br', br],
  ['the whole document, Brotli', '/huong-dan/2017/', 'huong-dan/2017/index.html.br', br],
  ['the whole document, plain', '/huong-dan/2017/', 'huong-dan/2017/index.html', []],
  ['the style sheet, Brotli', `/${style}`, `${style}.br`, br],
  ['a calendar, plain', '/lich/2017.ics', 'lich/2017.ics', []],
];

const site = await start('nginx', FOLDER, '/');
const bare = await start('bare', FOLDER, '/');
const results = cases.map(([what, path, file, headers]) => {
  // The minimal server sends the same bytes as the site's, from a file of its own.
  cpSync(join(FOLDER, file), join(FOLDER, 'bare.bin'));
  const runs = Array.from({ length: ROUNDS }, () => [
    load(site.port, path, headers),
    load(bare.port, '/bare.bin', headers),
  ]);
  const [ours, theirs] = [0, 1].map((which) =>
    median(runs.map((run) => run[which]?.perSecond ?? 0)),
  );
  const errors = runs.flat().reduce((sum, run) => sum + run.errors, 0);
  return { what, ratio: Number(((ours ?? 0) / (theirs || 1)).toFixed(2)), errors };
});
await Promise.all([site.stop(), bare.stop()]);
rmSync(FOLDER, { recursive: true, force: true });

for (const { what, ratio, errors } of results) {
  console.log(`${what.padEnd(28)} ${ratio.toFixed(2)} of a bare static file, ${errors} errors`);
}
const record = {
  connections: Number(connections),
  seconds: Number(seconds),
  rounds: ROUNDS,
  results,
};
writeFileSync(resolve('bench/serve/results.json'), `${JSON.stringify(record, null, 2)}\n`);
process.exitCode = results.some(({ errors }) => errors > 0) ? 1 : 0;
