import type { QueryUnit } from '../query/query.ts';
import { limits } from './limits.ts';

/** Combinations of spellings, likeliest first: those that use the first spelling for most words. */
export function readings(
  units: ReadonlyArray<QueryUnit>,
  limit: number = limits.readings,
): Array<string> {
  let partial: Array<{ words: Array<string>; cost: number }> = [{ words: [], cost: 0 }];
  for (const { forms } of units) {
    partial = partial
      .flatMap(({ words, cost }) =>
        forms.map((form, index) => ({ words: [...words, form], cost: cost + index })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, limit);
  }
  return partial.map(({ words }) => words.join(' ')).filter((query) => query !== '');
}

/** Adjacent plain words as phrases, each in its likeliest spellings. */
export function pairsOf(units: ReadonlyArray<QueryUnit>): Array<Array<string>> {
  const pairs: Array<Array<string>> = [];
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    // An acronym of several words is a phrase by itself.
    const [form = ''] = unit.forms;
    if (!unit.plain && form.includes(' '))
      pairs.push([...unit.forms.filter((f) => f.includes(' '))]);
    if (unit.plain && next?.plain) pairs.push(readings([unit, next], 4));
  }
  return pairs.slice(0, limits.pairs);
}
