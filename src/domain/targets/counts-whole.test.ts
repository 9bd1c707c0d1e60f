import { expect, test } from 'vitest';
import { aTarget } from '../../../tests/fixtures/entries.ts';
import { countsWhole, probablyWhole } from './counts-whole.ts';

test.each([
  ['says so', { kind: 'count', goal: 2.5, wholeNumbers: true }, [true, false]],
  ['says the contrary', { kind: 'count', goal: 2, wholeNumbers: false }, [false, false]],
  ['is a share', {}, [false, false]],
  ['has a whole goal', { kind: 'count', goal: 2 }, [false, true]],
  ['has a goal with decimals', { kind: 'count', goal: 2.5 }, [false, false]],
  [
    'starts from decimals',
    { kind: 'count', goal: 2, baseline: { value: 0.5, basis: 'Năm trước' } },
    [false, false],
  ],
  ['has no goal of its own', { kind: 'count', goal: null }, [false, false]],
] as const)('a target that %s', (_what, given, expected) => {
  const target = aTarget(given);
  expect([countsWhole(target), probablyWhole(target)]).toEqual(expected);
});
