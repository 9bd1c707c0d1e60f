import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeLedger } from '../../scripts/ledger-file.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { ordinaryDocument } from '../fixtures/ordinary-document.ts';
import { communes, communesWithManyTargets } from '../fixtures/sites/communes.ts';
import { reform } from '../fixtures/sites/reform.ts';
import { runScript } from './run-script.ts';
import { contentRoot, fixtureRoot, type SiteName, sites } from './sites.ts';

const copyOf = (name: Parameters<typeof fixtureRoot>[0]) => (folder: string) =>
  cpSync(join(fixtureRoot(name), 'content'), join(folder, 'content'), { recursive: true });

const written = (files: () => ReadonlyArray<SourceFile>) => (folder: string) => {
  for (const { path, text } of files()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeLedger(folder, '2026-01-15T08:00:00+07:00');
};

/** The smallest site, with the guidance of an ordinary document in place of its own. */
function ordinary(folder: string): void {
  copyOf('smallest')(folder);
  for (const own of ['guidance', 'sources']) {
    rmSync(join(folder, 'content', own), { recursive: true, force: true });
  }
  written(() => ordinaryDocument('2025'))(folder);
}

/** Takes the sample figures of one district away, with the command that editors have for it. */
function clearDistrict(folder: string): void {
  copyOf('province')(folder);
  const args = ['clear-sample', '--area', 'na-ri', '--yes'];
  const { status, output } = runScript('scripts/progress.ts', args, {
    CONTENT_ROOT: folder,
    SITE_DATE: sites['district-cleared'].date,
  });
  if (status !== 0) throw new Error(output);
}

/** Adds a target that nobody has reported on yet. */
function addTarget(folder: string): void {
  copyOf('province')(folder);
  const file = join(folder, 'content/targets/2017.json');
  const set: { targets: Array<object> } = JSON.parse(readFileSync(file, 'utf8'));
  set.targets.push({
    id: 'cham-lo-tet',
    title: 'Chăm lo Tết cho người nghèo',
    shortTitle: 'Chăm lo Tết',
    kind: 'binary',
    comparator: '=',
    goal: 1,
    unit: 'đợt chăm lo',
    baseline: { value: 0, basis: 'Tính từ đầu năm 2017' },
    window: { start: '2017-01-01', due: '2017-12-31', basis: 'Cả năm kế hoạch' },
    reportEvery: 'year',
    item: '2017/i-1-6',
    quote: 'chăm lo Tết cho người nghèo',
  });
  writeFileSync(file, `${JSON.stringify(set, null, 2)}\n`);
}

/** Writes the content/ of each site into an empty folder. */
const writers: Readonly<Record<SiteName, (folder: string) => void>> = {
  smallest: copyOf('smallest'),
  province: copyOf('province'),
  'two-years': copyOf('two-years'),
  communes: written(communes),
  reform: written(reform),
  'many-targets': written(communesWithManyTargets),
  ordinary,
  'district-cleared': clearDistrict,
  'target-added': addTarget,
};

/** Commits the content, always at the same time: pages read from git when something changed. */
function commit(folder: string): void {
  const at = '2017-03-01T08:00:00+07:00';
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'Biên tập',
    GIT_AUTHOR_EMAIL: 'bien-tap@example.org',
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_NAME: 'Biên tập',
    GIT_COMMITTER_EMAIL: 'bien-tap@example.org',
    GIT_COMMITTER_DATE: at,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
    ['commit', '--quiet', '--message=Nội dung ban đầu'],
  ]) {
    execFileSync('git', args, { cwd: folder, env, stdio: 'pipe' });
  }
}

/** Writes the content of a site anew. @returns its folder */
export function writeSite(name: SiteName): string {
  const folder = contentRoot(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writers[name](folder);
  commit(folder);
  return folder;
}
