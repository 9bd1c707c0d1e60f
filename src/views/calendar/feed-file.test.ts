import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { formFaults, readFeed } from '../../../tests/fixtures/read-feed.ts';
import { oneLine, plainText } from '../../domain/plain-text.ts';
import { type FeedEvent, type FeedFile, feedFile } from './feed-file.ts';

const season: FeedEvent = {
  uid: 'b0e7b1a4-97d5-5d6c-9d5c-3c1cbb6f6a01',
  sequence: 2,
  changed: '2017-02-03T04:05:06+07:00',
  start: '2017-10-17',
  end: '2017-11-18',
  yearly: false,
  cancelled: false,
  summary: 'Tháng cao điểm “Vì người nghèo”',
  description: 'Mục I.1.6',
  url: 'https://phong-trao.example/lich/2017/#cao-diem',
  categories: ['Tháng cao điểm', 'Vì người nghèo'],
};
const calendar = {
  name: 'Công tác phong trào',
  description: 'Các mốc',
  page: 'https://phong-trao.example/lich/',
  source: 'https://phong-trao.example/lich/tat-ca.ics',
};
const owner = 'Mặt trận Tổ quốc Việt Nam tỉnh Minh Giang';
const file: FeedFile = {
  owner,
  calendar,
  remind: null,
  events: [season],
};
const text = (given: Partial<FeedEvent> = {}, ofFile: Partial<FeedFile> = {}) =>
  feedFile({ ...file, ...ofFile, events: [{ ...season, ...given }] });
const only = (given: Partial<FeedEvent> = {}, ofFile: Partial<FeedFile> = {}) => {
  const [event, ...others] = readFeed(text(given, ofFile)).events;
  expect(others).toEqual([]);
  if (!event) throw new Error('no event');
  return event;
};

describe('the calendar', () => {
  test('an owner with line breaks adds no line of its own', () => {
    const written = text({}, { owner: 'Mặt trận\r\nX-HIT:1\nATTACH:2' });
    expect(written.split('\r\n').filter((line) => /^(?:X-HIT|ATTACH)/.test(line))).toEqual([]);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each([
    ['version', '2.0'],
    ['calscale', 'GREGORIAN'],
    ['method', null],
    ['name', 'Công tác phong trào'],
    ['x-wr-calname', 'Công tác phong trào'],
    ['description', 'Các mốc'],
    ['x-wr-caldesc', 'Các mốc'],
    ['x-wr-timezone', 'Asia/Ho_Chi_Minh'],
    ['url', 'https://phong-trao.example/lich/'],
    ['source', 'https://phong-trao.example/lich/tat-ca.ics'],
    ['refresh-interval', 'P1D'],
    ['x-published-ttl', 'P1D'],
    ['color', 'firebrick'],
    ['categories', 'Công tác phong trào'],
    ['last-modified', '2017-02-02T21:05:06Z'],
  ])('says %s: %s', (name, value) => {
    expect(readFeed(text()).get(name)).toBe(value);
  });

  test('has the date of its latest event change as its last change', () => {
    const events = [
      '2017-02-03T04:05:06+07:00',
      '2017-02-03T02:00:00Z',
      '2016-12-31T00:00:00Z',
    ].map((changed) => ({ ...season, changed }));
    expect(readFeed(feedFile({ ...file, events })).get('last-modified')).toBe(
      '2017-02-03T02:00:00Z',
    );
  });

  test('has its properties before its events, and in each event properties before alarms', () => {
    const names = text({}, { remind: 7 })
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => line.split(/[;:]/, 1)[0]);
    const inOrder = (...expected: Array<string>) =>
      expect(names.filter((name) => expected.includes(name ?? ''))).toEqual(expected);
    inOrder(
      'PRODID',
      'SOURCE',
      'REFRESH-INTERVAL',
      'COLOR',
      'DTSTAMP',
      'TRANSP',
      'STATUS',
      'TRIGGER',
    );
    expect(names.indexOf('BEGIN')).toBe(0);
    expect(text({}, { remind: 7 })).toMatch(/END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/);
  });

  test('has neither name nor URL in a file for one event, which would be opened as a new calendar', () => {
    const { get } = readFeed(text({}, { calendar: null }));
    for (const name of ['name', 'x-wr-calname', 'source', 'url', 'refresh-interval'])
      expect(get(name), name).toBeNull();
    expect(get('version')).toBe('2.0');
    expect(formFaults(text({}, { calendar: null }))).toEqual([]);
  });

  test('throws an error without events', () => {
    expect(() => feedFile({ ...file, events: [] })).toThrow(RangeError);
  });
});

describe('an event', () => {
  test('lasts all day, with the day after its last as the exclusive end', () => {
    expect(text()).toContain('DTSTART;VALUE=DATE:20171017\r\n');
    expect(text()).toContain('DTEND;VALUE=DATE:20171119\r\n');
    expect(only()).toMatchObject({ start: '2017-10-17', end: '2017-11-19', isDate: true });
    expect(only({ start: '2017-12-31', end: '2017-12-31' })).toMatchObject({
      start: '2017-12-31',
      end: '2018-01-01',
    });
  });

  test.each([
    ['uid', 'b0e7b1a4-97d5-5d6c-9d5c-3c1cbb6f6a01'],
    ['sequence', '2'],
    ['dtstamp', '2017-02-02T21:05:06Z'],
    ['last-modified', '2017-02-02T21:05:06Z'],
    ['transp', 'TRANSPARENT'],
    ['status', 'CONFIRMED'],
    ['url', 'https://phong-trao.example/lich/2017/#cao-diem'],
    ['categories', 'Tháng cao điểm|Vì người nghèo'],
  ])('says %s: %s', (name, value) => {
    expect(only().get(name)).toBe(value);
  });

  test('marks its texts as Vietnamese', () => {
    for (const name of ['summary', 'description'])
      expect(only().component.getFirstProperty(name)?.getParameter('language')).toBe('vi');
  });

  test('stays in the file with its status when cancelled', () => {
    expect(only({ cancelled: true }).get('status')).toBe('CANCELLED');
  });

  test('is repeated every year when it recurs', () => {
    const event = only({ yearly: true, start: '2017-07-27', end: '2017-07-27' });
    expect(event.get('rrule')).toBe('FREQ=YEARLY');
    expect(only().get('rrule')).toBeNull();
  });

  test('has an alarm at 08:00 seven days ahead, only in the variant with reminders', () => {
    const alarms = (...given: Parameters<typeof only>) =>
      only(...given).component.getAllSubcomponents('valarm');
    const [alarm, ...others] = alarms({}, { remind: 7 });
    expect(others).toEqual([]);
    expect(`${alarm?.getFirstPropertyValue('trigger')}`).toBe('-P6DT16H');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe(season.summary);
    expect(alarms()).toEqual([]);
    expect(alarms({ cancelled: true }, { remind: 7 })).toEqual([]);
  });
});

describe('text from content', () => {
  const hostile = [
    'Họp; bàn, "kết" \\ quả: 🇻🇳🎉 – người nghèo',
    'dòng một\r\nBEGIN:VEVENT\r\nUID:gia-mao\nEND:VEVENT',
    'chữ\rmột\u0085hai\u2028ba\u2029bốn',
    '\u0000\u0007\u001B[31m đỏ \u007F\u009F',
    'đồng bào '.repeat(60),
    '👨‍👩‍👧‍👦'.repeat(60),
    'a'.repeat(500),
    '\uD800 lẻ \uDC00',
    '\\n \\, \\; \\\\',
    ' thụt đầu dòng',
  ];

  test.each(hostile)('cannot break the file: %j', (words) => {
    const ofEvent = { summary: words, description: words, categories: [words] };
    const ofFile = { ...calendar, name: words, description: words };
    const written = text(ofEvent, { calendar: ofFile, remind: 7 });
    expect(formFaults(written)).toEqual([]);
    const { events, get } = readFeed(written);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ summary: plainText(words), description: plainText(words) });
    expect(events[0]?.get('categories')).toBe(oneLine(words));
    expect(get('name')).toBe(oneLine(words));
    expect(get('description')).toBe(oneLine(words));
  });

  test('survives a round trip through the file, in the same number of events', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.string({
        unit: fc.constantFrom(
          ...'\r\n,;:"\\ \t\u0000đĐẩ🇻🇳👩‍🌾\u200D\u2028=^'.split(''),
          'BEGIN:VEVENT',
          '\r\n ',
        ),
        maxLength: 500,
      }),
    );
    const event = fc.record({ summary: piece, description: piece, category: piece });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 5 }), piece, (given, name) => {
        const events = given.map(({ category, ...words }, index) => ({
          ...season,
          ...words,
          uid: `${index}`,
          categories: [`loại ${category}`],
        }));
        const written = feedFile({
          owner,
          calendar: { ...calendar, name: `lịch ${name}` },
          events,
          remind: 7,
        });
        expect(formFaults(written)).toEqual([]);
        const read = readFeed(written);
        expect(read.get('x-wr-calname')).toBe(oneLine(`lịch ${name}`));
        expect(read.events.map(({ summary, description }) => ({ summary, description }))).toEqual(
          events.map(({ summary, description }) => ({
            summary: plainText(summary),
            description: plainText(description),
          })),
        );
        expect(read.events.map(({ get }) => get('categories'))).toEqual(
          events.map(({ categories: [category = ''] }) => oneLine(category)),
        );
      }),
      { seed: 20_170_727, numRuns: 300 },
    );
  });
});

describe('on any machine and day', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('the file is byte-identical', () => {
    const built = ['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'].map((name) => {
      process.env.TZ = name;
      return { offset: new Date(2017, 6, 27).getTimezoneOffset(), text: text({}, { remind: 7 }) };
    });
    expect(built.map(({ offset }) => offset)).toEqual([420, -420, -840]);
    expect(new Set(built.map(({ text }) => text)).size).toBe(1);
  });
});
