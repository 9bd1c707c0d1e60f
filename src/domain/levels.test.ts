import { expect, test } from 'vitest';
import { aSite } from '../../tests/fixtures/site.ts';
import { levelBelow, levelOfKind, levelsFrom, reportingLevels, unitsOf } from './levels.ts';

const site = aSite();
const ids = (levels: ReadonlyArray<{ id: string }>) => levels.map(({ id }) => id);

test('a unit is concerned by its own level and those below it', () => {
  expect(ids(levelsFrom(site, 'district'))).toEqual(['district', 'commune']);
  expect(levelsFrom(site, 'ward')).toEqual([]);
});

test('the lowest level has none below it', () => {
  expect(levelBelow(site, 'district')?.id).toBe('commune');
  expect(levelBelow(site, 'commune')).toBeUndefined();
});

test('the level of a unit is that of its kind', () => {
  expect(levelOfKind(site, 'city')?.id).toBe('district');
  expect(levelOfKind(site, 'quan')).toBeUndefined();
});

test.each([
  ['districts and towns', ['city', 'district'], ['district']],
  ['communes without districts', ['xa'], ['commune']],
  ['both, from the top', ['xa', 'district'], ['district', 'commune']],
  ['no unit', [], []],
])('who reports: %s', (_what, kinds, levels) => {
  expect(
    ids(
      reportingLevels(
        site,
        kinds.map((kind) => ({ kind })),
      ),
    ),
  ).toEqual(levels);
});

test('units are named by their full phrase, else by the name of the level', () => {
  expect(site.levels.map(unitsOf)).toEqual(['tỉnh', 'huyện, thành phố', 'xã, phường, thị trấn']);
});
