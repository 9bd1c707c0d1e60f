import { LEDGER_FILE } from '../../domain/calendar-ledger.ts';
import { readMarkdown } from '../web-form/markdown-file.ts';

/**
 * Whether a change takes back what was merged not long ago: a form or an editor that stayed open writes the
 * whole file as it was opened. git sees no conflict in that.
 */
export interface TakenBack {
  readonly path: string;
  /** How many values are again what they were before. */
  readonly count: number;
}

type Leaves = Map<string, string>;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): string | null =>
  isGroup(value) && typeof value.id === 'string' ? value.id : null;

/** Every value with the place where it stands; an item of a list by its id, wherever it stands in it. */
function gather(value: unknown, place: string, leaves: Leaves): void {
  if (Array.isArray(value) && value.length > 0 && value.every((item) => idOf(item) !== null)) {
    for (const item of value) gather(item, `${place}/${idOf(item)}`, leaves);
  } else if (isGroup(value)) {
    for (const [name, inner] of Object.entries(value)) gather(inner, `${place}/${name}`, leaves);
  } else leaves.set(place, JSON.stringify(value));
}

function leavesOf(path: string, text: string): Leaves {
  const leaves: Leaves = new Map();
  try {
    if (path.endsWith('.json')) {
      gather(JSON.parse(text), '', leaves);
      return leaves;
    }
    const { body, ...fields } = readMarkdown(text);
    gather(fields, '', leaves);
    for (const line of String(body).split('\n').filter(Boolean)) leaves.set(`line ${line}`, '');
  } catch {
    // Nothing can be said of a file that cannot be read; the checker refuses it.
  }
  return leaves;
}

/**
 * How many values of a file are again what they were before the base.
 *
 * @param earlier what the file was before, newest first; the versions that others' changes replaced
 */
export function takenBack(
  path: string,
  { base, head, earlier }: { base: string; head: string; earlier: ReadonlyArray<string> },
): number {
  // The program writes the ledger from the rest.
  if (path === LEDGER_FILE || earlier.length === 0) return 0;
  const [was, is] = [leavesOf(path, base), leavesOf(path, head)];
  const before = earlier.map((text) => leavesOf(path, text)).filter(({ size }) => size > 0);
  if (is.size === 0) return 0;
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (place) =>
      was.get(place) !== is.get(place) && before.some((old) => old.get(place) === is.get(place)),
  ).length;
}
