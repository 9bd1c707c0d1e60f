import { allWaiting, type countWaiting } from '../../domain/waiting.ts';
import { summaryDocumentText as say } from '../../strings/summary-document.ts';
import { waitingText } from '../../strings/waiting.ts';
import type { GoalOf } from '../../views/changes/compared-years.ts';
import type { NewDocument } from '../../views/changes/new-documents.ts';
import { type Block, type Line, line, list, part, strong } from './blocks.ts';

/** A document with what waits in its year. */
export interface ToldDocument extends NewDocument {
  readonly waiting: ReturnType<typeof countWaiting>;
}

const folded = (title: string, items: ReadonlyArray<Line>): Array<Block> =>
  items.length > 0 ? [{ kind: 'folded', title, blocks: list(items) }] : [];

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** The counts of some lists, without those that are empty. */
const counted = <Key extends string>(
  lists: Readonly<Record<Key, ReadonlyArray<unknown>>>,
  words: Readonly<Record<NoInfer<Key>, (count: number) => string>>,
): string =>
  (Object.keys(lists) as Array<Key>)
    .flatMap((key) => (lists[key].length > 0 ? words[key](lists[key].length) : []))
    .join(', ');

/** "ngày 22/12/2025; cho năm 2026; 33 phần: 1 phần đầu văn bản, 18 mục giao việc, …" */
function headLine({ year, hasSymbol, issued, isDraft, parts }: ToldDocument): Line {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const kinds = parts.map(({ kind, count }) => say.kind(count, say.kinds[kind])).join(', ');
  const facts = [
    ...(hasSymbol ? [] : [say.noSymbol]),
    ...(issued === null ? [] : [say.issued(issued)]),
    say.year(year),
    say.parts(total, kinds),
  ];
  return [`${capital(facts.join('; '))}.`, ...(isDraft ? [' ', strong(`(${say.draft})`)] : [])];
}

function divisionBlocks({ divisions }: ToldDocument): Array<Block> {
  if (divisions.length === 0) return [];
  const counts = divisions.map(({ name, count }) => say.belowOf(name, count));
  return [line(say.below(counts.join('; ')))];
}

function sourceLine({ source: { differences, outside } }: ToldDocument): Block {
  const { none, same, differs } = say.source;
  const text =
    differences === null ? strong(none) : differences === 0 ? same : strong(differs(differences));
  return line(text, ...(outside > 0 ? [' ', say.source.outside(outside)] : []));
}

function waitingLine({ waiting }: ToldDocument): Block {
  if (waiting.length === 0) return line(say.nothingWaits);
  return line(strong(say.waiting(allWaiting(waiting), waitingText.counted(waiting))));
}

const goalLine = ({ title, goal }: GoalOf): string => `${title} (${goal})`;

function targetBlocks({ targets }: ToldDocument): Array<Block> {
  const { changed, same, others, gone } = targets;
  const words = say.targets;
  if (changed.length + same.length + gone.length === 0) {
    const all = others.map((one): Line => [goalLine(one)]);
    if (all.length === 0) return [line(words.none)];
    return [line(words.first(all.length)), ...folded(words.list(all.length), all)];
  }
  const rest = { same, others, gone };
  const lines = (Object.keys(rest) as Array<keyof typeof rest>).flatMap((key) =>
    rest[key].map((one): Line => [`${goalLine(one)}, ${words.named[key]}`]),
  );
  const rows = changed.map(
    ({ title, before, after }): Array<Line> => [[title], [before], [strong(after)]],
  );
  return [
    line(words.counts(counted(targets, words))),
    ...(rows.length > 0 ? [{ kind: 'table', head: words.head, rows } as const] : []),
    ...folded(words.list(lines.length), lines),
  ];
}

function clauseBlocks({ clauses: { before, ...lists } }: ToldDocument): Array<Block> {
  if (before === null) return [];
  const words = say.clauses;
  const lines = (Object.keys(lists) as Array<keyof typeof lists>).flatMap((key) =>
    lists[key].map((name): Line => [`${name}: ${words.named[key]}`]),
  );
  return [
    line(words.counts(before, counted(lists, words))),
    ...folded(words.list(lines.length), lines),
  ];
}

/** What a change brings in as a whole document: told once, before the lists of everything in it. */
export const documentBlocks = (documents: ReadonlyArray<ToldDocument>): Array<Block> =>
  documents.flatMap((document) => {
    const { kind, name, firstCited, milestones } = document;
    return part(say.title[kind](name), [
      line(...headLine(document)),
      ...divisionBlocks(document),
      sourceLine(document),
      waitingLine(document),
      ...targetBlocks(document),
      ...clauseBlocks(document),
      ...folded(
        say.cited(firstCited.length),
        firstCited.map((one) => [one]),
      ),
      ...folded(
        say.dates(milestones.length),
        milestones.map(({ title, when }) => [`${when}: ${title}`]),
      ),
    ]);
  });
