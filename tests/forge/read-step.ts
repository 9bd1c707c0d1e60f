import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAll } from '../../scripts/forge/read.ts';
import type { Read, ReadIssue, ReadRequest, ToDo } from '../../scripts/forge/work.ts';
import { ROOT } from '../../scripts/root.ts';
import { compactFigure } from '../../src/domain/compact-figure.ts';
import { formatDay } from '../../src/domain/dates.ts';
import { importIssue } from '../../src/editing/sheet/import-issue.ts';
import { placeText } from '../../src/editing/sheet/sheet-problem.ts';
import { refused } from '../../src/editing/sheet/text-table.ts';
import { forgeText } from '../../src/strings/forge.ts';
import type { BareRepository } from './bare-repository.ts';
import { TODAY } from './content.ts';
import { summaryOf } from './verdicts.ts';

/** The same as scripts/forge/read.ts with functions, where that starts programs: a tenth of its time. */
async function readIssue(
  repository: BareRepository,
  main: string,
  { number, text }: { readonly number: number; readonly text: string },
): Promise<ReadIssue> {
  const before = repository.content(main);
  const none = async () => refused({ message: 'tệp đính kèm không đọc ở đây', fix: 'dán bảng' });
  const result = await importIssue(text, before, { today: TODAY }, { address: null }, none);
  const all = [...result.problems, ...result.rows.flatMap(({ problems }) => problems)];
  const errors = all
    .filter(({ severity }) => severity === 'error')
    .map((one) => `${placeText(one)}: ${one.message} → ${one.fix}`);
  if (errors.length > 0) return { number, ok: false, errors: [...errors, ...result.notes] };
  if (result.changes.length === 0)
    return { number, ok: false, errors: [...result.notes, forgeText.issue.nothingNew] };
  const files = result.changes.map(({ path, text: own }) => ({ path, text: own }));
  const [first] = result.changes.flatMap(({ key, added }) => added.map((one) => ({ key, ...one })));
  const title = first ? `${first.key} ${compactFigure(first)} (${formatDay(first.asOf)})` : '';
  const summary = summaryOf(before, [...before, ...files], [], 'public');
  return { number, ok: true, files, title, summary };
}

/** Reads requests and issues as data. */
export async function readWith(repository: BareRepository, work: ToDo): Promise<Read> {
  const main = repository.at('refs/heads/main') ?? '';
  const requests = work.requests.map(
    ({ number, head, needsSummary, saidConflict }): ReadRequest => {
      const base = repository.mergeBase(main, head);
      const others = repository.changed(base, head).filter((path) => !path.startsWith('content/'));
      const [before, after] = [repository.content(base), repository.content(head)];
      const summary = needsSummary ? summaryOf(before, after, others, 'public') : null;
      const found = repository.join(main, head).conflicts;
      const conflicts = found.length > 0 || saidConflict ? found : null;
      return { number, head, summary, conflicts, written: [] };
    },
  );
  const issues: Array<ReadIssue> = [];
  for (const issue of work.issues) issues.push(await readIssue(repository, main, issue));
  return { requests, issues };
}

/** Reads them with the programs that the forges' CI starts, in a clone as the CI has it. */
export function readWithPrograms({ root }: BareRepository, work: ToDo): Read {
  const clone = mkdtempSync(join(tmpdir(), 'ban-sao-'));
  try {
    execFileSync('git', ['clone', '-q', root, clone], { stdio: 'pipe' });
    return readAll({ root: clone, scripts: join(ROOT, 'scripts') }, work);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}
