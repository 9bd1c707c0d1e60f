import { existsSync, readFileSync } from 'node:fs';
import {
  areaOf,
  identityOf,
  type OfficeAnswers,
  refuseTypos,
  shortNameOf,
  unknownKinds,
} from '../../src/editing/new/init/identity.ts';
import { unitHeadingScore } from '../../src/editing/new/init/unit-columns.ts';
import { readUnits, type Unit, type UnitList } from '../../src/editing/new/init/units.ts';
import { NewRefused, refusalText } from '../../src/editing/new/refusal.ts';
import { readTableFile } from '../../src/editing/sheet/file.ts';
import { problemText } from '../../src/editing/sheet/sheet-problem.ts';
import { readTextTable } from '../../src/editing/sheet/text-table.ts';
import { initText } from '../../src/strings/init.ts';
import type { Prompt } from '../prompt.ts';

/** The command's options. */
export interface InitOptions {
  readonly owner?: string | undefined;
  readonly 'short-name'?: string | undefined;
  readonly area?: string | undefined;
  readonly units?: string | undefined;
  readonly year?: string | undefined;
  readonly levels?: string | undefined;
  readonly kind?: ReadonlyArray<string> | undefined;
}

export interface Answered {
  readonly answers: OfficeAnswers;
  readonly units: ReadonlyArray<Unit>;
  readonly notes: ReadonlyArray<string>;
}

/** Options without a default. */
const NEEDED = ['owner', 'area', 'units', 'year'] as const;

export const missingOptions = (options: InitOptions): Array<string> =>
  NEEDED.filter((name) => options[name] === undefined).map((name) => `--${name}`);

function yearOf(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new NewRefused(initText.badYear(text));
  return Number(text);
}

function wordsOf(option: string, text: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (words === '') throw new NewRefused(initText.empty(option));
  return words;
}

/** @throws NewRefused with every problem of the list */
function unitsOf(list: UnitList): UnitList {
  if (list.problems.length === 0) return list;
  const lines = list.problems.map((problem) => `✗ ${problemText(problem)}`);
  throw new NewRefused([...lines, initText.badUnits(list.problems.length)].join('\n'));
}

/** The units of a file; "-" reads stdin. @throws NewRefused */
async function unitsFrom(path: string): Promise<UnitList> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path === '-' ? 0 : path));
  } catch {
    throw new NewRefused(initText.notFound(path));
  }
  return unitsOf(readUnits(await readTableFile(bytes, unitHeadingScore)));
}

/** Everything from the options. @throws NewRefused */
export async function answersFrom(options: InitOptions): Promise<Answered> {
  const list = await unitsFrom(options.units ?? '');
  const answers: OfficeAnswers = {
    owner: wordsOf('--owner', options.owner ?? ''),
    shortName: options['short-name'] && wordsOf('--short-name', options['short-name']),
    area: wordsOf('--area', options.area ?? ''),
    levels: options.levels,
    kinds: options.kind ?? [],
    year: yearOf(options.year ?? ''),
  };
  return { answers, units: list.units, notes: list.notes };
}

/** Thrown when the user quits before the end. */
export class Left extends Error {}

/** Repeats a question until the answer is valid, and says what is wrong with it. */
async function askFor<T>(
  prompt: Prompt,
  text: string,
  fallback: string | undefined,
  read: (answer: string) => T | Promise<T>,
): Promise<T> {
  for (;;) {
    const answer = await prompt.ask(text, fallback);
    if (answer === null) throw new Left();
    try {
      return await read(answer);
    } catch (error) {
      if (!(error instanceof NewRefused)) throw error;
      console.error(refusalText(error));
    }
  }
}

/** A file path, or a pasted table: its first line is the answer. */
async function readOrPaste(prompt: Prompt, answer: string): Promise<UnitList> {
  if (existsSync(answer) || /\.(?:csv|xlsx?|txt|tsv|ods)$/i.test(answer)) return unitsFrom(answer);
  const text = [answer, ...(await prompt.rest())].join('\n');
  return unitsOf(readUnits(readTextTable(text, unitHeadingScore)));
}

/**
 * Asks for what the options leave open, each question with a default derived from the other answers.
 *
 * @param year the default for the first year of the site
 * @throws Left when the user quits
 */
export async function askAnswers(
  prompt: Prompt,
  options: InitOptions,
  year: number,
): Promise<Answered> {
  const words = (option: string) => (answer: string) => wordsOf(option, answer);
  const given = async (
    option: 'owner' | 'short-name' | 'area',
    text: string,
    fallback?: string,
  ): Promise<string> =>
    options[option] === undefined
      ? askFor(prompt, text, fallback, words(`--${option}`))
      : wordsOf(`--${option}`, options[option]);

  const owner = await given('owner', initText.ask.owner);
  const shortName = await given('short-name', initText.ask.shortName, shortNameOf(owner));
  const area = await given('area', initText.ask.area, areaOf(owner) ?? undefined);
  const list =
    options.units === undefined
      ? await askFor(prompt, initText.ask.units, undefined, async (answer) => {
          const read = await readOrPaste(prompt, answer);
          refuseTypos(read.units, { levels: options.levels, kinds: options.kind ?? [] });
          return read;
        })
      : await unitsFrom(options.units);
  refuseTypos(list.units, { levels: options.levels, kinds: options.kind ?? [] });
  for (const note of list.notes) console.error(`! ${note}`);

  const answered = {
    owner,
    shortName,
    area,
    kinds: [...(options.kind ?? [])],
    year: yearOf(options.year ?? String(year)),
  };
  const suggested = () => {
    try {
      const { levels } = identityOf(answered, knownUnits(list.units, answered));
      return levels.map(({ name, full }) => (full ? `${name} = ${full}` : name)).join('; ');
    } catch {
      return undefined;
    }
  };
  const levels =
    options.levels ??
    (await askFor(prompt, initText.ask.levels, suggested(), (text) => {
      const told = { ...answered, levels: text };
      identityOf(told, knownUnits(list.units, told));
      return text;
    }));
  const names = levels.split(';').map((level) => level.split('=')[0]?.trim() ?? '');
  for (const kind of unknownKinds(list.units, { ...answered, levels })) {
    const text = initText.ask.kind(kind, names.slice(1).join(', '));
    const level = await askFor(prompt, text, names[1], (answer) => {
      const told = { ...answered, levels, kinds: [...answered.kinds, `${kind} = ${answer}`] };
      identityOf(
        told,
        list.units.filter((unit) => unit.kind === kind),
      );
      return answer;
    });
    answered.kinds.push(`${kind} = ${level}`);
  }
  if (options.year === undefined) {
    answered.year = await askFor(prompt, initText.ask.year, String(year), yearOf);
  }
  return { answers: { ...answered, levels }, units: list.units, notes: [] };
}

/** Units whose kind is known or already answered. */
function knownUnits(units: ReadonlyArray<Unit>, answers: Pick<OfficeAnswers, 'kinds' | 'levels'>) {
  const unknown = new Set(unknownKinds(units, answers));
  return units.filter(({ kind }) => !unknown.has(kind));
}
