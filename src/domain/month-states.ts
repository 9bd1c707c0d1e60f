/**
 * The status of every target of every unit at the ends of the months of a year, as a file that grows with what
 * changes and not with the number of months. A state is a letter: its place in `statuses`.
 */
export interface MonthStates {
  /** Name and address. */
  readonly targets: ReadonlyArray<readonly [name: string, href: string]>;
  readonly units: ReadonlyArray<readonly [name: string, href: string]>;
  readonly statuses: ReadonlyArray<readonly [label: string, tone: string, shape: string]>;
  /** As shown; the first is that of `first`. */
  readonly days: ReadonlyArray<string>;
  /** A letter for each target, one text for each unit. */
  readonly first: ReadonlyArray<string>;
  /** For each later day: letter → the cells that have it from then on. A cell is unit × number of targets + target. */
  readonly changes: ReadonlyArray<Readonly<Record<string, ReadonlyArray<number>>>>;
}

/** The letter of a unit that did not report to the plan on that day. */
export const ABSENT = ' ';

const A = 97;
export const letterOf = (status: number): string => String.fromCharCode(A + status);
/** The place of a letter in `statuses`; negative for `ABSENT`. */
export const statusOf = (letter: string): number => letter.charCodeAt(0) - A;

/** @param months for each day, a text of letters for each unit; the first day is kept whole, of the others what changed */
export function encodeMonths(
  months: ReadonlyArray<ReadonlyArray<string>>,
): Pick<MonthStates, 'first' | 'changes'> {
  const [first = [], ...later] = months;
  const changes = later.map((units, at) => {
    const before = months[at] ?? [];
    const cells: Record<string, Array<number>> = {};
    units.forEach((letters, unit) => {
      [...letters].forEach((letter, target) => {
        if (before[unit]?.[target] === letter) return;
        cells[letter] ??= [];
        cells[letter].push(unit * letters.length + target);
      });
    });
    return cells;
  });
  return { first, changes };
}

/** @returns the letters of a day, a text for each unit */
export function decodeMonth(
  { first, changes, targets }: Pick<MonthStates, 'first' | 'changes' | 'targets'>,
  month: number,
): Array<string> {
  const letters = first.map((unit) => [...unit]);
  for (const change of changes.slice(0, month))
    for (const [letter, cells] of Object.entries(change))
      for (const cell of cells) {
        const row = letters[Math.floor(cell / targets.length)];
        if (row) row[cell % targets.length] = letter;
      }
  return letters.map((unit) => unit.join(''));
}
