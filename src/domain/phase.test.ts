import { expect, test } from 'vitest';
import { phaseOf } from './phase.ts';

/** The peak season of "Vì người nghèo" in 2017. */
const season = { start: '2017-10-17', end: '2017-11-18' };

test.each([
  ['2017-10-07', false, { phase: 'before', days: 10 }],
  ['2017-10-16', false, { phase: 'before', days: 1 }],
  ['2017-10-17', false, { phase: 'running', days: 32 }],
  ['2017-11-11', false, { phase: 'running', days: 7 }],
  ['2017-11-12', false, { phase: 'closing', days: 6 }],
  ['2017-11-18', false, { phase: 'closing', days: 0 }],
  ['2017-11-19', false, { phase: 'awaiting-report' }],
  ['2017-11-19', true, { phase: 'ended' }],
] as const)('on %s, final figures in: %s', (on, reported, expected) => {
  expect(phaseOf(season, on, reported)).toEqual(expected);
});
