import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IsoDay, today as todayInVietnam } from '../../src/domain/dates.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { addedProblems } from '../../src/editing/check/added-problems.ts';
import { checkFiles } from '../../src/editing/check/check.ts';
import { mdxReader } from '../../src/editing/check/mdx-reader.ts';
import { terminalReport } from '../../src/editing/check/terminal-report.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { type SheetContext, sheetContext } from '../../src/editing/sheet/context.ts';
import { readArea } from '../../src/editing/sheet/match-areas.ts';
import { siteConfig } from '../../src/site.config.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { sheetText } from '../../src/strings/sheet.ts';
import { CONTENT_ROOT } from '../root.ts';
import { removeUnfinished, writeWhole } from '../write-whole.ts';

/** An error that the user has to fix before the command can go on; Vietnamese. */
export class CommandError extends Error {}

/** The current content, and the day to evaluate it on. */
export interface Now {
  readonly files: ReadonlyArray<SourceFile>;
  readonly today: IsoDay;
  readonly context: SheetContext;
}

export function readNow(): Now {
  const today = todayInVietnam(siteConfig.date);
  const files = readContent(CONTENT_ROOT);
  return { files, today, context: sheetContext(files, today) };
}

/** The checker's options, the same as for the build. */
export const checkOptions = ({ today }: Pick<Now, 'today'>) => ({
  today,
  mdx: mdxReader,
});

/**
 * Finds a unit by its id or name among those that report to a plan now, or at its end.
 *
 * @param plan null for every unit that reports to any plan
 * @throws CommandError when there is none
 */
export function requireArea(text: string, context: SheetContext, plan: string | null = null) {
  const read = readArea(text, context.reporting(plan, null));
  if ('value' in read) return read.value;
  const { message, fix } = read.problem;
  throw new CommandError(`--area “${text}”: ${message}. ${sheetText.fix}: ${fix}.`);
}

/** Finds a year that has a plan. @throws CommandError when there is none */
export function requirePlan(text: string | undefined, { plans }: SheetContext): string {
  const plan = text ?? plans.at(-1) ?? '';
  if (plans.includes(plan)) return plan;
  const { message, fix } = sheetText.plan(plans.join(', '));
  throw new CommandError(`--plan “${plan}”: ${message}. ${sheetText.fix}: ${fix}.`);
}

export interface PlannedChange {
  readonly path: string;
  /** The new text; null for a file to delete. */
  readonly text: string | null;
  /** The previous text; null for a new file. */
  readonly before: string | null;
}

function put(path: string, text: string | null): void {
  const whole = join(CONTENT_ROOT, path);
  if (text === null) rmSync(whole, { force: true });
  else writeWhole(whole, text);
}

function restore(changes: ReadonlyArray<PlannedChange>): void {
  for (const { path, before } of changes) {
    const whole = join(CONTENT_ROOT, path);
    removeUnfinished(whole);
    if (before === null) rmSync(whole, { force: true });
    else writeFileSync(whole, before);
  }
}

/**
 * Writes and deletes files, all or none, without a check.
 *
 * @throws CommandError when a file could not be written; then every file is as it was
 */
export function replaceFiles(changes: ReadonlyArray<PlannedChange>): void {
  try {
    for (const { path, text } of changes) put(path, text);
  } catch {
    restore(changes);
    throw new CommandError(progressCommandText.writeFailed);
  }
}

/**
 * Writes changed files, all or none, and runs the whole checker on the result, with the old content as its
 * base. A new error restores every file.
 *
 * @throws CommandError when the files were restored
 */
export function writeChanges(changes: ReadonlyArray<PlannedChange>, now: Now): void {
  const options = checkOptions(now);
  const before = checkFiles(now.files, options);
  replaceFiles(changes);
  const files = readContent(CONTENT_ROOT);
  const after = checkFiles(files, { ...options, base: now.files });
  const problems = addedProblems(before, after).filter(({ severity }) => severity === 'error');
  if (problems.length === 0) return;
  restore(changes);
  throw new CommandError(
    `${progressCommandText.restored}\n${terminalReport({ problems, files: files.length })}`,
  );
}

/** The bytes of a file named on the command line. @throws CommandError when it cannot be read */
export function readNamed(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new CommandError(progressCommandText.notFound(path));
  }
}

/** Aligned columns of text, each as wide as its widest cell. */
export function textTable(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (row: ReadonlyArray<string>) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `  ${line(row)}`).join('\n');
}
