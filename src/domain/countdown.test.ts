import { describe, expect, test } from 'vitest';
import { countdown, dayInVietnam, groupsOn, type Span } from './countdown.ts';

const span = (start: string, end = start, cancelled = false): Span => ({ start, end, cancelled });
const season = span('2017-10-17', '2017-11-18');
const martyrs = span('2017-07-27');

describe('the countdown text', () => {
  test.each([
    ['2017-07-15', martyrs, 'còn 12 ngày'],
    ['2017-07-26', martyrs, 'ngày mai'],
    ['2017-07-27', martyrs, 'hôm nay'],
    ['2017-07-28', martyrs, 'hôm qua'],
    ['2017-08-05', martyrs, 'đã qua 9 ngày'],
    ['2026-11-23', martyrs, 'đã qua'],
    ['2017-10-16', season, 'ngày mai'],
    ['2017-10-17', season, 'đang diễn ra, còn 32 ngày'],
    ['2017-11-18', season, 'đang diễn ra, hôm nay là ngày cuối'],
    ['2017-11-19', season, 'hôm qua'],
    ['2017-07-15', span('2017-07-27', '2017-07-27', true), 'đã hủy'],
    ['2024-02-28', span('2024-03-01'), 'còn 2 ngày'],
  ])('on %s', (today, entry, words) => {
    expect(countdown(entry, today)).toBe(words);
  });
});

describe('the group of each entry', () => {
  const entries = [martyrs, span('2017-09-02'), season, span('2017-11-18'), span('2017-11-18')];
  const on = (today: string) => groupsOn(entries, today, '2018-12-31').join(' ');

  test.each([
    ['2017-01-01', 'next later later later later'],
    ['2017-07-27', 'now next later later later'],
    ['2017-09-03', 'past past next later later'],
    ['2017-10-20', 'past past now next next'],
    ['2017-11-18', 'past past now now now'],
    ['2017-11-19', 'past past past past past'],
  ])('on %s', (today, groups) => {
    expect(on(today)).toBe(groups);
  });

  test('a cancelled entry is never in “next” or “now”', () => {
    const given = [span('2017-07-27', '2017-07-27', true), span('2017-09-02')];
    expect(groupsOn(given, '2017-07-01', '2017-12-31')).toEqual(['later', 'next']);
    expect(groupsOn(given, '2017-07-27', '2017-12-31')).toEqual(['past', 'next']);
  });

  test('an entry that begins after the known years is not “next”: earlier days may be missing', () => {
    const given = [span('2027-11-18'), span('2030-02-02')];
    expect(groupsOn(given, '2027-11-19', '2027-12-31')).toEqual(['past', 'later']);
    expect(groupsOn(given, '2028-05-01', '2027-12-31')).toEqual(['past', 'later']);
  });
});

test.each([
  ['2017-07-26T16:59:59Z', '2017-07-26'],
  ['2017-07-26T17:00:00Z', '2017-07-27'],
  ['2017-12-31T23:00:00Z', '2018-01-01'],
])('at %s it is %s in Việt Nam, wherever the reader is', (moment, day) => {
  expect(dayInVietnam(Date.parse(moment))).toBe(day);
});
