import { styleText } from 'node:util';
import { columnLetter, type Sheet } from '../../src/editing/sheet/cells.ts';
import type { ColumnName } from '../../src/editing/sheet/columns.ts';
import type { Defaults } from '../../src/editing/sheet/draft.ts';
import { shownOnly } from '../../src/editing/sheet/hidden.ts';
import { type ProposedColumn, proposeMapping } from '../../src/editing/sheet/mapping.ts';
import { meaningFromWords, meaningInWords } from '../../src/editing/sheet/mapping-answer.ts';
import {
  mappingFile,
  mappingOf,
  rememberedMappings,
} from '../../src/editing/sheet/remembered-mappings.ts';
import { reportHead } from '../../src/model/progress.ts';
import type { SheetMapping } from '../../src/model/sheet-mapping.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { sheetMappingText as say } from '../../src/strings/sheet-mapping.ts';
import { canAsk, Prompt } from '../prompt.ts';
import { CommandError, type Now, textTable, writeChanges } from './shared.ts';

interface Options {
  readonly yes: boolean;
  readonly dryRun: boolean;
  /** "C=Ghi chú": what columns mean, by their letters. */
  readonly columns: ReadonlyArray<string>;
}

/** The answers of `--column`, by letter. @throws CommandError when one has no letter */
function answersOf(columns: ReadonlyArray<string>): Map<string, string> {
  return new Map(
    columns.map((text) => {
      const [, letter = '', answer = ''] = /^\s*([A-Za-z]{1,2})\s*=\s*(.+)$/.exec(text) ?? [];
      if (letter === '') throw new CommandError(say.badColumn(text));
      return [letter.toUpperCase(), answer];
    }),
  );
}

const NARROW = 40;
const short = (text: string) => (text.length > NARROW ? `${text.slice(0, NARROW - 1)}…` : text);

type Explained = Omit<ProposedColumn, 'why'> & { readonly why: keyof typeof say.why };

function show(sheet: Sheet, columns: ReadonlyArray<Explained>, { context }: Now): void {
  const rows = columns.map(({ column, heading, samples, means, why }) => [
    columnLetter(column),
    short(heading),
    short(samples.join('; ')),
    meaningInWords(means, context),
    say.why[why],
  ]);
  const name = sheet.name === null ? say.whole : `“${sheet.name}”`;
  console.error(`${styleText('bold', say.heading(name))}\n${textTable([[...say.head], ...rows])}`);
}

/** Asks what the columns are that nothing tells. */
async function askOpen(
  columns: ReadonlyArray<Explained>,
  { context }: Now,
  plan: string | null,
  prompt: Prompt,
): Promise<Array<Explained>> {
  const explained: Array<Explained> = [];
  for (const one of columns) {
    let means = one.means;
    while (means === null) {
      const answer = await prompt.ask(say.ask(columnLetter(one.column), one.heading));
      if (answer === null) throw new CommandError(`\n${progressCommandText.cancelled}`);
      means = meaningFromWords(answer, context, plan);
      if (means === null) console.error(say.notUnderstood(answer));
    }
    explained.push(one.means === null ? { ...one, means, why: 'said' } : one);
  }
  return explained;
}

async function explain(
  sheet: Sheet,
  now: Now,
  plan: string | null,
  options: Options,
): Promise<SheetMapping | null> {
  const proposal = proposeMapping(sheet, now.context, plan);
  if (!proposal) return null;
  const answers = answersOf(options.columns);
  let columns = proposal.columns.map((one): Explained => {
    const answer = answers.get(columnLetter(one.column));
    if (answer === undefined) return one;
    const means = meaningFromWords(answer, now.context, plan);
    if (means === null) throw new CommandError(say.notUnderstood(answer));
    return { ...one, means, why: 'said' };
  });
  show(sheet, columns, now);
  const open = columns.filter(({ means }) => means === null);
  if (open.length > 0 || !options.yes) {
    if (!canAsk()) {
      const letters = open.map(({ column }) => columnLetter(column)).join(', ');
      throw new CommandError(open.length > 0 ? say.open(letters) : say.needYes);
    }
    const prompt = new Prompt();
    try {
      if (open.length > 0) {
        columns = await askOpen(columns, now, plan, prompt);
        show(sheet, columns, now);
      }
      if (!options.yes && !(await prompt.confirm(say.confirm)))
        throw new CommandError(progressCommandText.cancelled);
    } finally {
      prompt.close();
    }
  }
  return mappingOf(
    proposal,
    columns.map(({ means }) => means ?? { kind: 'leave' }),
  );
}

/** What a mapped table does not say and no option gave. */
export const openFacts = (
  mappings: ReadonlyArray<SheetMapping>,
  defaults: Defaults,
): Array<(typeof reportHead)[number]> =>
  reportHead.filter(
    (name) =>
      defaults[name] === undefined &&
      mappings.some(({ columns }) => !columns.includes(name satisfies ColumnName)),
  );

/**
 * Shows what the columns of tables seem to mean, asks where nothing tells, and remembers what was confirmed.
 *
 * @returns the mappings of these tables
 * @throws CommandError when nobody can confirm, or the user does not
 */
export async function mapSheets(
  sheets: ReadonlyArray<Sheet>,
  now: Now,
  defaults: Defaults,
  options: Options,
): Promise<Array<SheetMapping>> {
  const plan = defaults.plan ?? defaults.asOf?.slice(0, 4) ?? null;
  const found: Array<SheetMapping> = [];
  for (const whole of sheets.filter(({ hidden }) => !hidden || defaults.hidden === 'take')) {
    const { sheet } = shownOnly(whole, defaults.hidden ?? 'leave');
    const mapping = await explain(sheet, now, plan, options);
    if (mapping) found.push(mapping);
  }
  if (found.length === 0) throw new CommandError(say.nothing);
  if (!options.dryRun) remember(found, now);
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...rememberedMappings(now.files).filter(({ id }) => !ids.has(id))];
}

/** Writes each mapping that is new, or explained otherwise than before, to its own file. */
function remember(mappings: ReadonlyArray<SheetMapping>, now: Now): void {
  const textOf = (path: string) => now.files.find((file) => file.path === path)?.text ?? null;
  const files = new Map(mappings.map((mapping) => [mapping.id, mappingFile(mapping)] as const));
  const changes = [...files.values()]
    .map((file) => ({ ...file, before: textOf(file.path) }))
    .filter(({ text, before }) => text !== before);
  if (changes.length === 0) return;
  writeChanges(changes, now);
  for (const { path } of changes) console.error(say.remembered(path));
}
