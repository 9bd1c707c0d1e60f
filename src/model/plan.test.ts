import { expect, test } from 'vitest';
import { event } from './life.ts';
import { plan } from './plan.ts';

const input = {
  year: 2026,
  title: 'Năm 2026',
  document: {
    symbol: null,
    issued: { precision: 'unknown' },
    issuer: 'btt',
    signer: null,
    position: null,
  },
  closedOn: null,
  reporting: [],
};

const refused = (reporters: ReadonlyArray<object>) =>
  (plan.safeParse({ ...input, reporters }).error?.issues ?? []).map(({ path }) => path.join('.'));

const levels = ['commune'];

test.each([
  ['the whole year', [{ from: '2026-01-01', levels }], []],
  [
    'a change within the year',
    [
      { from: '2026-01-01', levels },
      { from: '2026-07-01', levels },
    ],
    [],
  ],
  ['nobody in the first months', [{ from: '2026-04-01', levels }], ['reporters.0.from']],
  [
    'a change in another year',
    [
      { from: '2026-01-01', levels },
      { from: '2027-07-01', levels },
    ],
    ['reporters.1.from'],
  ],
  ['a list of no units', [{ from: '2026-01-01', areas: [] }], ['reporters.0.areas']],
])('who reports: %s', (_what, reporters, paths) => {
  expect(refused(reporters)).toEqual(paths);
});

test('a unit stands once after a change: its share of a split would count twice', () => {
  const to = [{ area: 'xa-moi' }, { area: 'xa-moi' }];
  const change = { id: 'x', day: '2025-07-01', type: 'merged', decision: 'd', from: [], to };
  const { error } = event.safeParse(change);
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['to']);
});
