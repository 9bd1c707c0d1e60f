import { expect, test } from 'vitest';
import type { AnswerUnit, Contents } from './data.ts';
import { unitNamed } from './named.ts';
import { plain } from './terms.ts';
import { wordsOf } from './words.ts';

const units: ReadonlyArray<AnswerUnit> = [
  ['nui-cao', 'huyện Núi Cao', 'huyen'],
  ['tan-lap-1', 'xã Tân Lập', 'xa'],
  ['tan-lap-2', 'xã Tân Lập', 'xa'],
];
const contents = { kinds: ['huyện', 'xã'] } as unknown as Contents;

/** The id of the unit that a query names, and the words that are left. */
function named(query: string, typed: string, ...ids: ReadonlyArray<string>) {
  const terms = wordsOf(query).map(plain);
  const found = unitNamed(units, contents, terms, [{ ids, typed }]);
  return found && [found.unit[0], found.rest.flatMap((term) => term.typed.map((one) => one.typed))];
}

test('a unit is told with what leads to it', () => {
  expect(named('nước sạch ở huyện Núi Cao', 'Núi Cao', 'nui-cao')).toEqual([
    'nui-cao',
    ['nước', 'sạch'],
  ]);
});

test('of two units with one name neither is told', () => {
  expect(named('nước sạch xã Tân Lập', 'Tân Lập', 'tan-lap-1', 'tan-lap-2')).toBeNull();
});

test('a name that is only begun is none yet', () => {
  expect(named('tiến độ Núi', 'Núi', 'nui-cao')).toBeNull();
});

test('of a long query whose last words were left out all words are kept', () => {
  expect(named('nước sạch', 'Núi Cao', 'nui-cao')).toEqual(['nui-cao', ['nước', 'sạch']]);
});
