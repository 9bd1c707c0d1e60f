import { type PlacedPart, placeParts } from '../../../domain/clause-place.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import { guidanceCheckText } from '../../../strings/guidance-check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

const { place } = guidanceCheckText;

interface Part extends GuidanceData, PlacedPart {
  readonly read: CheckedFile;
}

/** The clauses that can be read, in the order of their documents. */
function partsOf(files: ReadonlyArray<CheckedFile>): Array<Part> {
  return files
    .filter(({ collection }) => collection === 'guidance')
    .flatMap((read) =>
      read.entries.flatMap(({ id, data }) => (data ? { ...(data as GuidanceData), id, read } : [])),
    )
    .sort((a, b) => a.order - b.order);
}

const problem = ({ read }: Part, field: keyof GuidanceData, text: ProblemText): Problem =>
  problemAt(read.file, read.parsed.offsetOf([field]), 'clause-place', text, { path: [field] });

/** The first words of a text as printed: without the marks of Markdown. */
const beginning = (body: string): string =>
  body
    .trimStart()
    .replace(/^#{1,6}\s+/, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC');

function labelProblem(part: Part): Array<Problem> {
  const { label, read } = part;
  const text = beginning(read.parsed.body);
  if (label === undefined || text === '') return [];
  const printed = part.part === 'footnote' ? `[^${label}]` : label.replace(/\s+/g, ' ');
  if (text.startsWith(printed.normalize('NFC'))) return [];
  return [problem(part, 'label', place.label(printable(printed), printable(text, 40)))];
}

/** True when a part contains itself, over one step or many. */
function isInCircle(part: Part, find: ReadonlyMap<string, Part>): boolean {
  const seen = new Set<string>();
  let above = part.parent === undefined ? undefined : find.get(part.parent);
  while (above && !seen.has(above.id)) {
    if (above.id === part.id) return true;
    seen.add(above.id);
    above = above.parent === undefined ? undefined : find.get(above.parent);
  }
  return false;
}

function parentProblem(part: Part, find: ReadonlyMap<string, Part>): Array<Problem> {
  const { parent } = part;
  if (parent === undefined) return [];
  const name = printable(parent);
  if (parent.split('/')[0] !== part.plan) return [problem(part, 'parent', place.otherYear(name))];
  if (isInCircle(part, find)) return [problem(part, 'parent', place.circle(name))];
  const above = find.get(parent);
  return above && above.order >= part.order ? [problem(part, 'parent', place.after(name))] : [];
}

/**
 * Reports parts whose label is not the one printed at the beginning of their text, whose parent cannot be
 * the part that contains them, and pairs with the same number in full.
 */
export function clausePlaceProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const parts = partsOf(files);
  const find = new Map(parts.map((part) => [part.id, part]));
  const first = new Map<string, Part>();
  const twice = placeParts(parts).flatMap((part) => {
    if (part.number === undefined) return [];
    const key = `${part.plan} ${part.number}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, part);
      return [];
    }
    const { file, parsed } = part.read;
    const field = part.label === undefined ? 'number' : 'label';
    const text = place.twice(printable(part.number), other.id);
    return [problemAt(file, parsed.offsetOf([field]), 'clause-number', text, { path: [field] })];
  });
  return [
    ...parts.flatMap((part) => [...labelProblem(part), ...parentProblem(part, find)]),
    ...twice,
  ];
}
