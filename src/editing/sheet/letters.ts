import { type Damage, damageOf } from '../../domain/garbled.ts';
import { sheetReadingText as say } from '../../strings/sheet-reading.ts';
import { columnLetter, type Sheet } from './cells.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** Cells named in a message; more are counted. */
const NAMED = 6;

/**
 * Text whose letters were damaged, once for each cause: a wrong font or encoding spoils every cell in the
 * same way, headings and names of units among them.
 *
 * @param from the first row of the table: what stands above it is not read
 */
export function letterProblems(sheet: Sheet, from: number): Array<SheetProblem> {
  const places = new Map<Damage, Array<string>>();
  for (const { number, cells } of sheet.rows) {
    if (number < from) continue;
    cells.forEach((cell, column) => {
      const damage = cell?.kind === 'text' && !cell.merged ? damageOf(cell.text) : null;
      if (damage) {
        places.set(damage, [...(places.get(damage) ?? []), `${columnLetter(column)}${number}`]);
      }
    });
  }
  return [...places].map(([damage, cells]) => {
    const more = cells.length - NAMED;
    const named = cells.slice(0, NAMED).join(', ');
    const list = more > 0 ? say.letters.more(named, more) : named;
    return sheetProblem(say.letters[damage](list), { sheet: sheet.name });
  });
}
