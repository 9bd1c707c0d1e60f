import { printedLabel } from '../structure/labels.ts';
import { fullNumbers } from '../structure/numbers.ts';
import type { DraftPart } from './draft.ts';

/**
 * The full numbers of the labelled parts, by their ids, as a person has put them in levels: "I.1.1". They follow
 * from labels and levels, so they change when a part is moved.
 */
export function numbersOf(parts: ReadonlyArray<DraftPart>): ReadonlyMap<string, string> {
  const open: Array<DraftPart> = [];
  const paths: Array<ReadonlyArray<DraftPart>> = [];
  for (const part of parts) {
    if (part.level === 0) {
      open.length = 0;
      continue;
    }
    while ((open.at(-1)?.level ?? 0) >= part.level) open.pop();
    open.push(part);
    if (part.label !== null) paths.push(open.filter(({ label }) => label !== null));
  }
  const numbers = fullNumbers(
    paths.map((path) => path.map(({ label }) => printedLabel(label ?? ''))),
  );
  return new Map(paths.map((path, at) => [path.at(-1)?.id ?? '', numbers[at] ?? '']));
}
