import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { confirmForerunners } from '../../src/editing/new/confirm-forerunners.ts';
import { type Proposal, proposeForerunners } from '../../src/editing/new/forerunners.ts';
import { newContentText } from '../../src/strings/new-content.ts';
import { CONTENT_ROOT } from '../root.ts';

const text = newContentText.forerunners;

/** Enough of a shared phrase to tell it by. */
const WORDS = 8;

function shortened(phrase: string): string {
  const words = phrase.split(' ');
  return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} …` : phrase;
}

function linesOf({ id, title, forerunner }: Proposal): Array<string> {
  if (!forerunner) return [text.proposal(id, title), `    ${text.nothing}`];
  const { score, shared } = forerunner;
  return [
    text.proposal(id, title),
    `    ${text.from(forerunner.id, forerunner.title, Math.round(score * 100))}`,
    ...(shared.length > 0 ? [`    ${text.shared(shared.map(shortened))}`] : []),
  ];
}

/** Prints what the entries of a year may stand for in the year before. */
function propose(files: ReadonlyArray<SourceFile>, year: number): number {
  const { clauses, targets, isEmpty } = proposeForerunners(files, year);
  const groups = [
    [text.clauses, clauses],
    [text.targets, targets],
  ] as const;
  for (const [name, list] of groups) {
    if (list.length > 0) console.log([name, ...list.flatMap(linesOf), ''].join('\n'));
  }
  const left = clauses.length + targets.length;
  console.log(left > 0 ? text.how(year) : isEmpty ? text.empty(year) : text.done(year));
  return 0;
}

const listed = (ids: string | undefined) => (ids ?? '').split(/[\s,]+/).filter(Boolean);

/**
 * Prints proposals for the forerunners of a year, or writes those that the editor confirms.
 *
 * @returns the exit code
 */
export function linkYears(
  files: ReadonlyArray<SourceFile>,
  year: number,
  given: { readonly clauses?: string | undefined; readonly targets?: string | undefined },
): number {
  const choices = { clauses: listed(given.clauses), targets: listed(given.targets) };
  if (choices.clauses.length + choices.targets.length === 0) return propose(files, year);
  const changed = confirmForerunners(files, year, choices);
  for (const { path, text: content } of changed) writeFileSync(join(CONTENT_ROOT, path), content);
  console.log(text.wrote(changed.length));
  for (const { path } of changed) console.log(`  ${path}`);
  return 0;
}
