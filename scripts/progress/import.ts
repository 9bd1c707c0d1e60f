import { basename } from 'node:path';
import type { IsoDay } from '../../src/domain/dates.ts';
import { importSheets } from '../../src/editing/sheet/apply.ts';
import type { Sheet } from '../../src/editing/sheet/cells.ts';
import { columnLabel } from '../../src/editing/sheet/columns.ts';
import { readDayText } from '../../src/editing/sheet/days.ts';
import type { Defaults } from '../../src/editing/sheet/draft.ts';
import { readFile } from '../../src/editing/sheet/read-file.ts';
import { problemText } from '../../src/editing/sheet/sheet-problem.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { sheetText } from '../../src/strings/sheet.ts';
import { sheetMappingText } from '../../src/strings/sheet-mapping.ts';
import { sheetReadingText } from '../../src/strings/sheet-reading.ts';
import { askAll } from './ask.ts';
import { mapSheets, openFacts } from './map.ts';
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

/** `import FILE… [--area] [--plan] [--as-of] [--reported-on] [--reporter] [--document] [--map] [--dry-run]` */
export const importOptions = {
  area: { type: 'string' },
  plan: { type: 'string' },
  'as-of': { type: 'string' },
  'reported-on': { type: 'string' },
  reporter: { type: 'string' },
  document: { type: 'string' },
  'with-hidden': { type: 'boolean' },
  map: { type: 'boolean' },
  column: { type: 'string', multiple: true },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

interface Values {
  readonly area?: string | undefined;
  readonly plan?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly 'reported-on'?: string | undefined;
  readonly reporter?: string | undefined;
  readonly document?: string | undefined;
  readonly 'with-hidden'?: boolean | undefined;
  readonly map?: boolean | undefined;
  readonly column?: ReadonlyArray<string> | undefined;
  readonly yes?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

/** A day from an option or an answer. @throws CommandError when it is none */
function dayOf(name: string, text: string | undefined, { context }: Now): IsoDay | undefined {
  const read = text === undefined ? null : readDayText(text, context.plans.map(Number));
  if (read && 'problem' in read) {
    const { message, fix } = read.problem;
    throw new CommandError(`${name} “${text}”: ${message}. ${sheetText.fix}: ${fix}.`);
  }
  return read?.value;
}

function defaultsOf(values: Values, now: Now): Defaults {
  const { area, plan, reporter, document } = values;
  const asOf = dayOf('--as-of', values['as-of'], now);
  const reportedOn = dayOf('--reported-on', values['reported-on'], now);
  return {
    ...(area === undefined ? {} : { area: requireArea(area, now.context, plan ?? null).id }),
    ...(plan === undefined ? {} : { plan: requirePlan(plan, now.context) }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(reportedOn === undefined ? {} : { reportedOn }),
    ...(reporter === undefined ? {} : { reporter }),
    ...(document === undefined ? {} : { document }),
    ...(values['with-hidden'] ? { hidden: 'take' as const } : {}),
  };
}

const factOptions = {
  asOf: '--as-of',
  reportedOn: '--reported-on',
  reporter: '--reporter',
  document: '--document',
} as const;

/** Explains foreign tables, and asks for what they do not say. */
async function mapped(
  sheets: ReadonlyArray<Sheet>,
  now: Now,
  defaults: Defaults,
  values: Values,
): Promise<Defaults> {
  const options = {
    yes: values.yes === true,
    dryRun: values['dry-run'] === true,
    columns: values.column ?? [],
  };
  const mappings = await mapSheets(sheets, now, defaults, options);
  const open = openFacts(mappings.slice(0, 1), defaults);
  const answers = await askAll(
    open.map((name) => ({ name, text: columnLabel(name), option: factOptions[name] })),
  );
  const asOf = dayOf(factOptions.asOf, answers.get('asOf'), now);
  const reportedOn = dayOf(factOptions.reportedOn, answers.get('reportedOn'), now);
  const [reporter, document] = [answers.get('reporter'), answers.get('document')];
  return {
    ...defaults,
    mappings,
    ...(asOf === undefined ? {} : { asOf }),
    ...(reportedOn === undefined ? {} : { reportedOn }),
    ...(reporter === undefined ? {} : { reporter }),
    ...(document === undefined ? {} : { document }),
  };
}

/** What is said of a table with headings of its own. */
const FOREIGN: ReadonlySet<string> = new Set([
  sheetText.header.none.message,
  sheetText.header.unknown(null).message,
  sheetReadingText.layout.unknown.message,
]);

/** @returns the exit code */
export async function importFiles(values: Values, paths: ReadonlyArray<string>): Promise<number> {
  if (paths.length === 0) throw new CommandError(progressCommandText.usage.import);
  const now = readNow();
  const sheets: Array<Sheet> = [];
  const notes: Array<string> = [];
  const refused: Array<string> = [];
  for (const path of paths) {
    const tables = await readFile(readNamed(path));
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
  const given = defaultsOf(values, now);
  const defaults = values.map ? await mapped(sheets, now, given, values) : given;
  const current = values.map ? readNow() : now;
  const result = importSheets(sheets, current.files, checkOptions(current), defaults);
  const asks = result.problems.some(({ message }) => FOREIGN.has(message));
  const advice = asks && !values.map ? [sheetMappingText.tryMap] : [];
  const told = { ...result, notes: [...notes, ...result.notes, ...advice] };
  return finish(told, current, values['dry-run'] === true);
}
