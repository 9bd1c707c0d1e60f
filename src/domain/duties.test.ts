import { describe, expect, test } from 'vitest';
import { realEvents, realUnits } from '../../tests/fixtures/units/real.ts';
import { type EventData, event, type Life } from '../model/life.ts';
import { dutiesOf, isProgramRunning, isRunning, type Lives, takerOf } from './duties.ts';
import { landOf, type PartyRef } from './succession.ts';

const DAY = '2025-07-01';
const unit = (id: string): PartyRef => ({ kind: 'area', id });
const body = (id: string): PartyRef => ({ kind: 'organization', id });

function livesOf(
  organizations: Readonly<Record<string, Life>> = {},
  more: ReadonlyArray<EventData> = [],
): Lives<(typeof realUnits)[number]> {
  const byId = new Map(realUnits.map((one) => [one.id, one]));
  return {
    land: landOf(realUnits, [...realEvents, ...more]),
    lifeOf: ({ kind, id }) => (kind === 'area' ? byId.get(id) : organizations[id]),
  };
}
const lives = livesOf();
const ids = (list: ReadonlyArray<PartyRef>) => list.map(({ id }) => id).sort();

const district = 'mttq-huyen-ba-be';
const bodies = { [district]: { until: DAY }, 'phong-ld': { until: DAY }, 'phong-nv': {} };
const ended = event.parse({
  id: 'mttq-ba-be-ket-thuc',
  day: DAY,
  type: 'ended',
  decision: '72-2025-qh15',
  from: [
    { organization: district, part: 'whole' },
    { area: 'bk-ba-be', part: 'whole' },
  ],
  to: [],
});

test('F1: a closed year has no running duty', () => {
  expect(isRunning({ year: 2017, closedOn: '2018-01-31' }, DAY)).toBe(false);
  expect(isRunning({ year: 2025, closedOn: null }, '2025-12-31')).toBe(true);
  expect(isRunning({ year: 2025, closedOn: null }, '2026-01-01')).toBe(false);
  expect(isRunning({ year: 2025, closedOn: '2025-12-20' }, '2025-12-20')).toBe(false);
});

test('F2: a district that ended has no taker; its five communes and the province are offered', () => {
  const communes = [
    'tn25-xa-ba-be',
    'tn25-xa-cho-ra',
    'tn25-xa-dong-phuc',
    'tn25-xa-phuc-loc',
    'tn25-xa-thuong-minh',
  ];
  const expected = [...communes, 'tinh-thai-nguyen'].sort();
  const own = takerOf(unit('bk-ba-be'), lives, DAY);
  expect(own).toMatchObject({ state: 'none', ended: DAY });
  expect(own.state === 'none' && ids(own.candidates)).toEqual(expected);
  const host = takerOf(body(district), livesOf(bodies, [ended]), DAY);
  expect(host).toMatchObject({ state: 'none', ended: DAY });
  expect(host.state === 'none' && ids(host.candidates)).toEqual(expected);
  expect(takerOf(unit('bk-ba-be'), lives, '2025-06-30').state).toBe('self');
  expect(isProgramRunning({ period: { start: 2024, end: 2026 } }, DAY)).toBe(true);
  expect(isProgramRunning({ period: { start: 2024, end: 2026 } }, '2027-01-01')).toBe(false);
});

test('F3: a province merged whole is followed by one, by the document that says so', () => {
  const taker = takerOf(unit('tinh-bac-kan'), lives, DAY);
  expect(taker).toMatchObject({ state: 'taken', by: unit('tinh-thai-nguyen') });
  expect(taker.state === 'taken' && taker.events.at(-1)?.decision).toBe('202-2025-qh15');
});

test('F4: a commune that was merged whole is followed by the new one', () => {
  expect(takerOf(unit('bk-cho-don-xa-bang-phuc'), lives, DAY)).toMatchObject({
    state: 'taken',
    by: unit('tn25-xa-dong-phuc'),
  });
  const chain = takerOf(unit('bk-cho-moi-tt-cho-moi'), lives, DAY);
  expect(chain).toMatchObject({ state: 'taken', by: unit('tn25-xa-cho-moi') });
  expect(chain.state === 'taken' && chain.events).toHaveLength(2);
});

test('F5: a divided commune has no taker; both are offered', () => {
  const taker = takerOf(unit('tn-phu-binh-xa-thuong-dinh'), lives, DAY);
  expect(taker.state === 'none' && ids(taker.candidates)).toEqual([
    'tn25-xa-diem-thuy',
    'tn25-xa-phu-binh',
  ]);
});

describe('F8: organizations', () => {
  const merged = event.parse({
    id: 'phong-ld-nhap',
    day: DAY,
    type: 'merged',
    decision: 'qd-1',
    from: [{ organization: 'phong-ld', part: 'whole' }],
    to: [{ organization: 'phong-nv' }],
  });

  test('one that was merged whole is followed', () => {
    const taker = takerOf(body('phong-ld'), livesOf(bodies, [merged]), DAY);
    expect(taker).toMatchObject({ state: 'taken', by: body('phong-nv') });
  });

  test('one that ended without a word has no taker and nobody is offered', () => {
    expect(takerOf(body('phong-ld'), livesOf(bodies), DAY)).toEqual({
      state: 'none',
      ended: DAY,
      event: null,
      candidates: [],
    });
  });

  test('one of which nothing is known does its task itself', () => {
    expect(takerOf(body('ubnd'), lives, DAY).state).toBe('self');
  });

  test('two that became each other end the search', () => {
    const back = {
      ...merged,
      id: 'lai',
      from: merged.to.map((one) => ({ ...one, part: 'whole' as const, shares: [] })),
      to: [{ organization: 'phong-ld' }],
    };
    const both = { 'phong-ld': { until: DAY }, 'phong-nv': { until: DAY } };
    expect(takerOf(body('phong-ld'), livesOf(both, [merged, back]), DAY).state).toBe('none');
  });
});

test('an entry has one duty for each organization that it names', () => {
  const clause = { owners: { lead: ['a'], partners: ['b', 'c'] } };
  expect(dutiesOf(clause).map(({ owner, role }) => [owner.id, role])).toEqual([
    ['a', 'lead'],
    ['b', 'partners'],
    ['c', 'partners'],
  ]);
});
