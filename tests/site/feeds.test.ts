import { globSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { formFaults, readFeed } from '../fixtures/read-feed.ts';
import { pathOf, plain } from '../support/built-site.ts';
import { milestones } from './inventory.ts';
import { site, underBase } from './province.ts';

const files = globSync('lich/**/*.ics', { cwd: site.folder })
  .map((file) => `/${file}`)
  .sort();
const feeds = files.filter((path) => !path.startsWith('/lich/moc/'));
const read = (path: string) => readFeed(site.text(path));
interface Entry {
  readonly id: string;
  readonly uid: string;
  readonly title: string;
  readonly start: string | null;
  readonly ics: string | null;
}
const { entries }: { entries: Array<Entry> } = JSON.parse(site.text('/lich/lich.json'));
const dated = entries.filter(({ start }) => start !== null);

describe('every calendar file', () => {
  test('keeps to the form of RFC 5545: CR LF, 75 octets, whole characters', () => {
    expect(files.length).toBeGreaterThan(60);
    const faults = files.flatMap((path) =>
      formFaults(site.text(path)).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('is read by a calendar library, has events of whole days, and no METHOD', () => {
    for (const path of files) {
      const { get, events } = read(path);
      expect(get('method'), path).toBeNull();
      expect(events.length, path).toBeGreaterThan(0);
      expect(
        events.every(({ isDate, start, end }) => isDate && start < end),
        path,
      ).toBe(true);
      expect(new Set(events.map(({ uid }) => uid)).size, path).toBe(events.length);
    }
  });

  test('has a variant with reminders, which has the same events, each with one alarm', () => {
    const plainFeeds = feeds.filter((path) => !path.includes('-nhac-7-ngay'));
    expect(plainFeeds).toHaveLength(feeds.length / 2);
    for (const path of plainFeeds) {
      const reminding = read(path.replace('.ics', '-nhac-7-ngay.ics')).events;
      expect(reminding.map(({ uid }) => uid)).toEqual(read(path).events.map(({ uid }) => uid));
      const alarms = reminding.map(({ component }) => component.getAllSubcomponents('valarm'));
      expect(
        alarms.map(({ length }) => length),
        path,
      ).toEqual(reminding.map(() => 1));
    }
  });

  test('tells an event the same way in every feed that holds it', () => {
    const told = new Map<string, Set<string>>();
    for (const path of files.filter((one) => !one.includes('-nhac-7-ngay')))
      for (const { uid, component } of read(path).events)
        told.set(uid, (told.get(uid) ?? new Set()).add(`${component}`));
    expect([...told].filter(([, versions]) => versions.size > 1)).toEqual([]);
  });
});

describe('the feed of everything', () => {
  const { events } = read('/lich/tat-ca.ics');

  test('has as many events as the JSON has entries with a day, with the same UIDs', () => {
    expect(events.map(({ uid }) => uid).toSorted()).toEqual(dated.map(({ uid }) => uid).toSorted());
  });

  test('has every dated milestone of the inventory with its days; one without a day is in none', () => {
    for (const { title, days } of milestones) {
      const ofYear = events.filter(
        ({ summary, start }) => summary.includes(title) && start.startsWith('2017'),
      );
      const expected = days ? [days[0]] : [];
      expect(
        ofYear.map(({ start }) => start),
        title,
      ).toEqual(expected);
    }
    const season = events.find(({ start }) => start === '2017-10-17');
    expect(season?.end).toBe('2017-11-19');
  });

  test('leads to places that exist', () => {
    for (const { get } of events) {
      const url = new URL(get('url') ?? '');
      const { $ } = site.page(url.pathname);
      expect($(`[id="${url.hash.slice(1)}"]`), url.href).toHaveLength(1);
    }
  });
});

test('every entry with a day has a file with it alone', () => {
  for (const { uid, ics } of dated)
    expect(read(new URL(ics ?? '').pathname).events.map((event) => event.uid)).toEqual([uid]);
});

test('the recurring days are series, the lunar ones single days', () => {
  const { events } = read('/lich/ky-niem-hang-nam.ics');
  const rules = (start: string) => events.find((event) => event.start === start)?.get('rrule');
  expect(rules('2017-07-27')).toBe('FREQ=YEARLY');
  expect(rules('2017-01-28')).toBeNull();
});

describe('the changes', () => {
  const $ = load(site.text('/lich/thay-doi.xml'), { xml: true });

  test('are well-formed Atom with times of Việt Nam and links that lead somewhere', () => {
    expect($('entry').length).toBeGreaterThan(10);
    for (const time of $('updated').toArray()) expect($(time).text()).toMatch(/\+07:00$/);
    for (const link of $('entry link').toArray()) {
      const url = new URL($(link).attr('href') ?? '');
      expect(site.has(url.pathname), url.href).toBe(true);
    }
  });
});

describe('under a base path', () => {
  test('files and links carry it', () => {
    const { get, events } = readFeed(underBase.text('/lich/2026.ics'));
    expect(new URL(get('source') ?? '').pathname).toBe('/mttq/lich/2026.ics');
    for (const event of events)
      expect(new URL(event.get('url') ?? '').pathname).toBe('/mttq/lich/2026/');
  });
});

describe('the page of all feeds', () => {
  const { $ } = site.page('/lich/dang-ky/');

  test('offers every feed by webcal and by its address', () => {
    const addresses = (scheme: string, found: Array<string | undefined>) =>
      found
        .filter((address) => address?.startsWith(scheme))
        .map((address) => new URL(address ?? '').pathname)
        .toSorted();
    const links = $('main a')
      .map((_, a) => $(a).attr('href'))
      .get();
    const inputs = $('main input[readonly]')
      .map((_, input) => $(input).attr('value'))
      .get();
    expect(addresses('webcal:', links)).toEqual(feeds);
    expect(addresses('http', inputs)).toEqual(feeds);
  });

  test('says that Google may take a day', () => {
    expect(plain($('main').text())).toContain('Google Lịch có thể mất khoảng một ngày');
  });
});

test('pages with a calendar of their own name it in their head', () => {
  const feedsOf = (path: string) => {
    const page = site.page(path);
    return page
      .$('link[rel="alternate"][type="text/calendar"]')
      .map((_, link) => pathOf(site, page, page.$(link).attr('href') ?? ''))
      .get();
  };
  expect(feedsOf('/lich/')).toContain('/lich/tat-ca.ics');
  expect(feedsOf('/lich/2017/')).toContain('/lich/2017.ics');
  expect(feedsOf('/don-vi/ba-be/')).toEqual(['/lich/don-vi-ba-be.ics']);
});
