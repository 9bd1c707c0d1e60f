import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Inbox } from '../../scripts/inbox/inbox.ts';
import { readTakes } from '../../scripts/inbox/register.ts';
import { fingerprint } from '../../scripts/inbox/take.ts';
import { ROOT } from '../../scripts/root.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { provinceOf } from './province.ts';
import { filesOf } from './round.ts';

/**
 * `npm run bench -- inbox`: a round of 92 units by 92 files on one office computer, in a copy of this repository's
 * content: each file read and judged, its summary looked at, taken, committed and answered. CPU time of this process
 * and of git. Fails above the limit, and when a file did not arrive. Writes bench/inbox/results.json.
 */
const UNITS = 92;
/** Seconds of CPU. */
const LIMIT = 60;
const TICKS = 100;

/** Seconds of CPU of the programs that this one ran; 0 where the system does not tell. */
function childSeconds(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + childSeconds();
}

const root = mkdtempSync(join(tmpdir(), 'bench-inbox-'));
const folder = mkdtempSync(join(tmpdir(), 'bench-hop-thu-'));
const git = (...args: ReadonlyArray<string>) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' });

/** The office computer: a repository with the content, and the folder with what arrived. */
async function prepare(): Promise<void> {
  const province = provinceOf(readContent(ROOT), UNITS);
  for (const { path, text } of province.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Bench');
  git('config', 'user.email', 'bench@example.org');
  git('add', '-A');
  git('commit', '-q', '-m', 'Content');
  for (const [name, bytes] of await filesOf(province)) writeFileSync(join(folder, name), bytes);
}

/** One person's round: the list, then each file's page and “Nhận”. */
async function round() {
  const start = seconds();
  const inbox = new Inbox(root, folder);
  const items = await inbox.items();
  const read = seconds();
  for (const { file } of items) {
    const item = await inbox.item(file.path);
    if (!item?.judged || inbox.summary(item) === null) {
      throw new Error(`${file.name} is ${item?.state}: ${item?.judged?.errors.join('\n')}`);
    }
    inbox.take(item, fingerprint(item.judged));
  }
  const taken = seconds();
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return {
    units: UNITS,
    read: rounded(read - start),
    taken: rounded(taken - read),
    whole: rounded(taken - start),
  };
}

try {
  await prepare();
  const results = await round();
  const takes = readTakes(root).length;
  const states = new Set((await new Inbox(root, folder).items()).map(({ state }) => state));
  if (takes !== UNITS || states.size !== 1 || !states.has('taken')) {
    throw new Error(`${takes} of ${UNITS} files arrived`);
  }
  console.log('| units | read and answered, s | looked at and taken, s | whole round, s |');
  console.log('|---|---|---|---|');
  console.log(`| ${results.units} | ${results.read} | ${results.taken} | ${results.whole} |`);
  writeFileSync(
    join(ROOT, 'bench/inbox/results.json'),
    `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, results }, null, 2)}\n`,
  );
  if (results.whole > LIMIT) {
    console.error(`A round took ${results.whole} s of CPU, more than ${LIMIT} s.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
