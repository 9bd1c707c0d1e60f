import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vitest } from 'vitest';
import { aMilestone, aPlan, tinyContent } from '../../tests/fixtures/tiny-content.ts';
import { yearFeed } from './feed.ts';
import { buildSite } from './site.ts';
import type { Content } from './types.ts';

vitest.mock('./history.ts', () => ({ lastChange: () => null }));

const feed = (given: Partial<Content>) =>
  yearFeed(
    buildSite(tinyContent(given), '2017-03-15'),
    aPlan(),
    new URL('https://phong-trao.example/'),
  );
const season = aMilestone('2017/cao-diem', {
  when: { precision: 'range', start: '2017-10-17', end: '2017-11-18' },
});

/** The title of the first event, read back from the file's bytes. */
const summaryOf = (text: string) =>
  ICAL.Component.fromString(Buffer.from(text, 'utf8').toString('utf8'))
    .getFirstSubcomponent('vevent')
    ?.getFirstPropertyValue('summary');

describe('the file', () => {
  const title = 'Họp; bàn, "kết" \\ quả 🇻🇳🎉 – người nghèo, người có công với cách mạng '
    .repeat(4)
    .trim();
  const text = feed({ milestones: [{ ...season, title: `${title}\nDòng hai` }], observances: [] });

  test('has lines of at most 75 octets, each whole in UTF-8, ended by CR LF', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  test('keeps commas, semicolons, backslashes, line breaks and emoji', () => {
    expect(summaryOf(text)).toBe(`${title}\nDòng hai`);
  });

  test('names the calendar', () => {
    const calendar = ICAL.Component.fromString(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(
      'Công tác phong trào MTTQ Bắc Kạn 2017',
    );
  });
});

describe('wherever it is built', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('the file is the same, letter by letter', () => {
    const built = ['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'].map((name) => {
      process.env.TZ = name;
      return {
        offset: new Date(2017, 6, 27).getTimezoneOffset(),
        text: feed({ milestones: [season] }),
      };
    });
    expect(built.map(({ offset }) => offset)).toEqual([420, -420, -840]);
    expect(new Set(built.map(({ text }) => text)).size).toBe(1);
  });
});
