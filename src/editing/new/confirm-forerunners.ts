import type { SourceFile } from '../../domain/source-file.ts';
import { newContentText } from '../../strings/new-content.ts';
import { jsonFile } from './content.ts';
import { type Comparable, type Comparison, comparisonOf, proposals } from './forerunners.ts';
import { NewRefused } from './refusal.ts';

/** What an editor confirms: "iii-1" as proposed, "iii-2=i-2+i-3" these, "iii-4=moi" a new one. */
export interface Choices {
  readonly clauses: ReadonlyArray<string>;
  readonly targets: ReadonlyArray<string>;
}

const NEW = 'moi';
const CHOICE = /^([a-z0-9-]+)(?:=((?:(?:\d{4}\/)?[a-z0-9-]+\+?)+))?$/;

interface Confirmed {
  readonly entry: Comparable;
  /** Full ids; none for what is new this year. */
  readonly forerunners: ReadonlyArray<string>;
}

/** @throws NewRefused for a choice that cannot be read, or that names what does not exist */
function confirmed(
  choice: string,
  all: ReadonlyArray<Comparable>,
  year: string,
  before: string,
): Confirmed {
  const text = newContentText.forerunners;
  const [, id = '', given] = CHOICE.exec(choice) ?? [];
  if (id === '') throw new NewRefused(text.badChoice(choice));
  const entry = all.find((one) => one.id === `${year}/${id}`);
  if (!entry) throw new NewRefused(text.unknown(id, Number(year)));
  if (given === NEW) return { entry, forerunners: [] };
  if (given !== undefined) {
    const forerunners = given
      .split('+')
      .map((one) => (one.includes('/') ? one : `${before}/${one}`));
    const missing = forerunners.find((one) => !all.some((known) => known.id === one));
    if (missing !== undefined) throw new NewRefused(text.unknownBefore(missing));
    return { entry, forerunners };
  }
  const proposal = proposals(all, year, before).find((one) => one.id === id);
  if (!proposal?.forerunner) throw new NewRefused(text.noProposal(id));
  return { entry, forerunners: [proposal.forerunner.id] };
}

/** The file of a clause with its forerunners as the last line of its front matter. */
function withForerunners({ entry, forerunners }: Confirmed): SourceFile {
  const { path, text } = entry.file;
  const end = text.indexOf('\n---', 3);
  const head = text.slice(0, end).replace(/\nforerunners:[^\n]*(?:\n[ -][^\n]*)*/, '');
  return { path, text: `${head}\nforerunners: [${forerunners.join(', ')}]${text.slice(end)}` };
}

/** The year's targets with the forerunners of some. */
function withForerunner(all: ReadonlyArray<Confirmed>): Array<SourceFile> {
  const [first] = all;
  if (!first) return [];
  const { path, text } = first.entry.file;
  const set = JSON.parse(text) as { targets: Array<{ id: string; forerunner?: string }> };
  for (const { entry, forerunners } of all) {
    const own = entry.id.split('/').at(-1) ?? '';
    const [forerunner, more] = forerunners;
    if (forerunner === undefined) throw new NewRefused(newContentText.forerunners.newTarget(own));
    if (more !== undefined) throw new NewRefused(newContentText.forerunners.oneOnly(own));
    const target = set.targets.find(({ id }) => id === own);
    if (target) target.forerunner = forerunner;
  }
  return [jsonFile(path, set)];
}

/**
 * The files of a year with the forerunners that an editor confirmed.
 *
 * @throws NewRefused as comparisonOf, and for a choice that cannot be read or names what does not exist
 */
export function confirmForerunners(
  files: ReadonlyArray<SourceFile>,
  year: number,
  choices: Choices,
): ReadonlyArray<SourceFile> {
  const { before, clauses, targets }: Comparison = comparisonOf(files, year);
  const pick = (list: ReadonlyArray<string>, all: ReadonlyArray<Comparable>) =>
    list.map((choice) => confirmed(choice, all, String(year), before));
  return [
    ...pick(choices.clauses, clauses).map(withForerunners),
    ...withForerunner(pick(choices.targets, targets)),
  ];
}
