import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgeText } from '../../src/strings/forge.ts';
import { CONTENT_ROOT as ROOT } from '../root.ts';
import { readEvent, readSmall } from './event.ts';
import { type JobArtifact, REPORTS } from './propose.ts';
import { WRITTEN } from './write-back.ts';

/**
 * `node scripts/forge/job-artifact.ts <what> <folder>`: writes what unprivileged jobs pass to privileged
 * ones.
 * - body: the text of the issue that started the run, as phieu.md
 * - issue: the results of the import (ket-qua.json) and the summary (tom-tat.md), as phieu.json
 * - written: the generated files that differ from the commit, as tep.json
 */
interface ImportResult {
  readonly ok: boolean;
  readonly changed: boolean;
  readonly title: string;
  readonly files: ReadonlyArray<string>;
  readonly problems: ReadonlyArray<{
    readonly severity: string;
    readonly place: string;
    readonly message: string;
    readonly fix: string;
  }>;
  readonly notes: ReadonlyArray<string>;
}

const git = (...args: ReadonlyArray<string>) =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });

function issueArtifact(folder: string): JobArtifact {
  const json = readSmall(join(folder, 'ket-qua.json'));
  if (json === '') return { ok: false, errors: [forgeText.phieu.broken] };
  const result = JSON.parse(json) as ImportResult;
  const [path, ...others] = result.files;
  if (!result.ok || !result.changed || !path || others.length > 0 || !REPORTS.test(path)) {
    const errors = result.problems
      .filter(({ severity }) => severity === 'error')
      .map(({ place, message, fix }) => `${place}: ${message} → ${fix}`);
    const said = [...errors, ...result.notes];
    return { ok: false, errors: said.length > 0 ? said : [forgeText.phieu.nothingNew] };
  }
  return {
    ok: true,
    parent: git('rev-parse', 'HEAD').trim(),
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
    title: result.title,
    summary: readSmall(join(folder, 'tom-tat.md')),
  };
}

/**
 * Generated files that are new or changed; an annotation tells people whose branch cannot be written to run
 * the command themselves.
 */
function packWritten(): ReadonlyArray<{ path: string; text: string }> {
  const changed = git('status', '--porcelain', '-z', '--untracked-files=all', '--', ...WRITTEN)
    .split('\0')
    .flatMap((line) => (line === '' ? [] : line.slice(3)));
  if (changed.length > 0) console.log(`::warning::${forgeText.written.needed}`);
  return changed
    .filter((path) => existsSync(join(ROOT, path)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

const [what = '', folder = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
if (what === 'body') {
  put('phieu.md', readEvent<{ issue: { body: string | null } }>().issue.body ?? '');
} else if (what === 'issue') put('phieu.json', JSON.stringify(issueArtifact(folder)));
else if (what === 'written') put('tep.json', JSON.stringify(packWritten()));
else throw new Error(`no such thing to pack: ${what}`);
