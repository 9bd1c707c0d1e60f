import { describe, expect, test } from 'vitest';
import { changedAt, changedFacts, sequenceOf, updateLedger } from './calendar-ledger.ts';
import { eventUid } from './event-uid.ts';
import { changesOf } from './ledger-changes.ts';

const FIRST = '2017-01-05T08:00:00+07:00';
const LATER = '2017-06-01T09:30:00+07:00';
const day = (date: string) => ({ precision: 'day', date });
const source = (given: Record<string, string | null | object> = {}, id = '2017/tet') => ({
  id,
  facts: { title: 'Tết', when: day('2017-01-28'), cancelled: null, ...given } as never,
});
const published = updateLedger([], [source()], FIRST);
const [row] = published;
if (!row) throw new Error('no row');

describe('the id of an event', () => {
  test('stays the same in every build', () => {
    expect(eventUid('2017/thuong-binh-liet-si')).toBe('be3cc4f2-3430-5e81-a962-2366f778d079');
  });

  test('is a UUID of version 5, different for each entry', () => {
    const uids = ['2017/tet', '2018/tet', '2017/observance/tet', 'observance/tet'].map(eventUid);
    expect(new Set(uids).size).toBe(4);
    for (const id of uids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('an update', () => {
  test('records a new entry with sequence 0, its id and the instant', () => {
    expect(row).toMatchObject({ id: '2017/tet', uid: eventUid('2017/tet') });
    expect([sequenceOf(row), changedAt(row)]).toEqual([0, FIRST]);
  });

  test('leaves unchanged entries alone, whatever the order of their fields', () => {
    const turned = source({ when: { date: '2017-01-28', precision: 'day' } });
    expect(updateLedger(published, [turned], LATER)).toEqual(published);
  });

  test('increments the sequence of a changed entry, keeps its UID, and records the old facts', () => {
    const [changed] = updateLedger(published, [source({ when: day('2017-01-27') })], LATER);
    expect(changed).toEqual({
      ...row,
      facts: source({ when: day('2017-01-27') }).facts,
      changes: [
        { sequence: 0, at: FIRST },
        { sequence: 1, at: LATER, was: { when: day('2017-01-28') } },
      ],
    });
  });

  test('never removes the row of an entry that was deleted', () => {
    expect(updateLedger(published, [], LATER)).toEqual(published);
  });

  test('sorts rows by id, so that two people’s additions merge', () => {
    const sources = [source({}, '2018/a'), source({}, '2017/b'), source()];
    expect(updateLedger(published, sources, LATER).map(({ id }) => id)).toEqual([
      '2017/b',
      '2017/tet',
      '2018/a',
    ]);
  });

  test('detects a fact that was added, removed or changed', () => {
    const other = source({ title: 'Xuân', note: 'thêm' });
    expect(changedFacts(row, other).sort()).toEqual(['note', 'title']);
  });
});

describe('the changes of an entry', () => {
  const steps = [
    source({ when: day('2017-01-27') }),
    source({ when: day('2017-01-27'), title: 'Tết Đinh Dậu' }),
    source({
      when: day('2017-01-27'),
      title: 'Tết Đinh Dậu',
      cancelled: { reason: 'mưa', on: '2017-01-20' },
    }),
    source({ when: day('2017-01-27'), title: 'Tết Đinh Dậu' }),
    source({ when: day('2017-01-27'), title: 'Tết Đinh Dậu', note: 'thêm' }),
  ];
  const [after] = steps.reduce((rows, step) => updateLedger(rows, [step], LATER), published);
  if (!after) throw new Error('no row');

  test('are listed with the wording that applied after each of them', () => {
    expect(
      changesOf(after).map(({ sequence, kind, title, from, to }) => [
        sequence,
        kind,
        title,
        from,
        to,
      ]),
    ).toEqual([
      [0, 'added', 'Tết', null, '28/01/2017'],
      [1, 'moved', 'Tết', '28/01/2017', '27/01/2017'],
      [2, 'renamed', 'Tết Đinh Dậu', '27/01/2017', '27/01/2017'],
      [3, 'cancelled', 'Tết Đinh Dậu', '27/01/2017', '27/01/2017'],
      [4, 'restored', 'Tết Đinh Dậu', '27/01/2017', '27/01/2017'],
      [5, 'edited', 'Tết Đinh Dậu', '27/01/2017', '27/01/2017'],
    ]);
  });
});
