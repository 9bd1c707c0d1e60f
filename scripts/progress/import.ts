import { basename } from 'node:path';
import { importSheets } from '../../src/editing/sheet/apply.ts';
import type { Sheet } from '../../src/editing/sheet/cells.ts';
import { readDayText } from '../../src/editing/sheet/days.ts';
import type { Defaults } from '../../src/editing/sheet/draft.ts';
import { readTableFile } from '../../src/editing/sheet/file.ts';
import { problemText } from '../../src/editing/sheet/sheet-problem.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { sheetText } from '../../src/strings/sheet.ts';
import {
  CommandError,
  checkOptions,
  type Now,
  readNamed,
  readNow,
  requireArea,
  requirePlan,
} from './shared.ts';
import { finish } from './show.ts';

/** `import FILE… [--area] [--plan] [--reported-on] [--dry-run]` */
export const importOptions = {
  area: { type: 'string' },
  plan: { type: 'string' },
  'reported-on': { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

interface Values {
  readonly area?: string | undefined;
  readonly plan?: string | undefined;
  readonly 'reported-on'?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

function defaultsOf(values: Values, { context }: Now): Defaults {
  const { area, plan, 'reported-on': day } = values;
  const read = day === undefined ? null : readDayText(day, context.plans.map(Number));
  if (read && 'problem' in read) {
    const { message, fix } = read.problem;
    throw new CommandError(`--reported-on “${day}”: ${message}. ${sheetText.fix}: ${fix}.`);
  }
  return {
    ...(area === undefined ? {} : { area: requireArea(area, context, plan ?? null).id }),
    ...(plan === undefined ? {} : { plan: requirePlan(plan, context) }),
    ...(read ? { reportedOn: read.value } : {}),
  };
}

/** @returns the exit code */
export async function importFiles(values: Values, paths: ReadonlyArray<string>): Promise<number> {
  if (paths.length === 0) throw new CommandError(progressCommandText.usage.import);
  const now = readNow();
  const sheets: Array<Sheet> = [];
  const notes: Array<string> = [];
  const refused: Array<string> = [];
  for (const path of paths) {
    const tables = await readTableFile(readNamed(path));
    const file = basename(path);
    if ('problems' in tables) {
      refused.push(...tables.problems.map((problem) => `✗ ${file}: ${problemText(problem)}`));
      continue;
    }
    // With several files a row number alone is ambiguous.
    const named = ({ name }: Sheet) =>
      paths.length === 1 ? name : name === null ? file : `${file}: ${name}`;
    sheets.push(...tables.sheets.map((sheet) => ({ ...sheet, name: named(sheet) })));
    notes.push(...tables.notes.map((note) => `${file}: ${note}`));
  }
  if (refused.length > 0) {
    console.error(`${refused.join('\n')}\n${progressCommandText.refused(refused.length)}`);
    return 1;
  }
  const result = importSheets(sheets, now.files, checkOptions(now), defaultsOf(values, now));
  const told = { ...result, notes: [...notes, ...result.notes] };
  return finish(told, now, values['dry-run'] === true);
}
