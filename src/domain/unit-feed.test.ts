import { expect, test } from 'vitest';
import { eventUid } from './event-uid.ts';
import { feedShare, unitUid } from './unit-feed.ts';

const DAY = '2025-07-01';
const entry = (start: string, published = '2025-01-05', end = start) => ({ start, end, published });

test('F6: the past of a unit that ended stays, what lies after is cancelled', () => {
  expect(feedShare({ until: DAY }, entry('2025-06-30'))).toBe('kept');
  expect(feedShare({ until: DAY }, entry('2025-07-01'))).toBe('cancelled');
  expect(feedShare({ until: DAY }, entry('2025-11-15'))).toBe('cancelled');
  expect(feedShare({ until: DAY }, entry('2025-06-20', '2025-01-05', '2025-07-20'))).toBe('kept');
});

test('an entry published after the end was never in the feed', () => {
  expect(feedShare({ until: DAY }, entry('2026-03-01', '2026-01-05'))).toBe('left-out');
});

test('a new unit’s feed begins with the unit', () => {
  expect(feedShare({ from: DAY }, entry('2025-06-30'))).toBe('left-out');
  expect(feedShare({ from: DAY }, entry('2025-11-15'))).toBe('kept');
  expect(feedShare({}, entry('2017-01-28'))).toBe('kept');
});

test('F6: a new unit has ids of its own; one older than the site keeps the shared ones', () => {
  const own = unitUid('2025/bao-cao', { id: 'xa-moi', from: DAY }, 2017);
  expect(own).not.toBeNull();
  expect(own).not.toBe(eventUid('2025/bao-cao'));
  expect(own).not.toBe(unitUid('2025/bao-cao', { id: 'xa-khac', from: DAY }, 2017));
  expect(unitUid('2025/bao-cao', { id: 'huyen', from: '2015-03-11' }, 2017)).toBeNull();
  expect(unitUid('2025/bao-cao', { id: 'huyen' }, 2017)).toBeNull();
});
