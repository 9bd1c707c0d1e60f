import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../src/domain/dates.ts';
import { formatNumber } from '../../src/domain/numbers.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { checkFiles } from '../../src/editing/check/check.ts';
import { mdxReader } from '../../src/editing/check/mdx-reader.ts';
import { terminalReport } from '../../src/editing/check/terminal-report.ts';
import { newGoals } from '../../src/editing/new/goals.ts';
import { NewRefused } from '../../src/editing/new/refusal.ts';
import { goalTableText as say } from '../../src/strings/goal-table.ts';
import { newContentText } from '../../src/strings/new-content.ts';
import { CONTENT_ROOT } from '../root.ts';

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new NewRefused(say.cannotRead(path));
  }
}

/**
 * Fills in the goals of each unit of a target from a file; nothing is written when the file of targets would
 * have errors.
 *
 * @returns the exit code
 */
export function fillGoals(
  files: ReadonlyArray<SourceFile>,
  id: string,
  from: string | undefined,
  dry: boolean,
): number {
  if (from === undefined) throw new NewRefused(say.noFile);
  const { file, count, sum } = newGoals(files, id, bytesOf(from), today(process.env.SITE_DATE));
  const all = files.map((one) => (one.path === file.path ? file : one));
  const wrong = checkFiles(all, { mdx: mdxReader }).filter(
    (problem) => problem.file === file.path && problem.severity === 'error',
  );
  if (wrong.length > 0) {
    console.error(terminalReport({ problems: wrong, files: all.length }));
    console.error(newContentText.wouldBreak);
    return 1;
  }
  if (!dry) writeFileSync(join(CONTENT_ROOT, file.path), file.text);
  console.log((dry ? say.wouldWrite : say.wrote)(id, count, formatNumber(sum)));
  return 0;
}
