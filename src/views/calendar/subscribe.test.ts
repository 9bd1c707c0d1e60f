import { load } from 'cheerio';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { ledgeredSite } from '../../../tests/fixtures/ledgered-site.ts';
import { aMilestone } from '../../../tests/fixtures/tiny-content.ts';
import { allEntries } from './feed-entries.ts';
import { feedsOf } from './feeds.ts';
import { alternatesOf, eventLinks, qrSvg, subscribePage, subscription } from './subscribe.ts';

const SITE = new URL('https://phong-trao.example/');
const season = aMilestone('2017/cao-diem', {
  title: 'Tháng cao điểm & “Vì người nghèo”',
  when: { precision: 'range', start: '2017-10-17', end: '2017-11-18' },
});
const undated = aMilestone('2017/tet', { when: { precision: 'unknown', printed: 'Tết' } });
const site = ledgeredSite({ milestones: [season, undated], observances: [] });
const all = feedsOf(site).find(({ name }) => name === 'tat-ca');
if (!all) throw new Error('no feed');

describe('subscription options', () => {
  const offered = subscription(all, SITE);

  test('contain the webcal and https URLs, with and without reminders', () => {
    expect(offered.address).toBe('https://phong-trao.example/lich/tat-ca.ics');
    expect(offered.webcal).toBe('webcal://phong-trao.example/lich/tat-ca.ics');
    expect(offered.reminding.webcal).toBe(
      'webcal://phong-trao.example/lich/tat-ca-nhac-7-ngay.ics',
    );
    expect(offered.count).toBe(1);
  });

  test('say which other feeds contain the same days', () => {
    expect(offered.overlap).toMatch(/đã gồm mốc của mọi lịch khác/);
    const year = feedsOf(site).find(({ name }) => name === '2017');
    expect(year && subscription(year, SITE).overlap).toMatch(/đều có trong lịch “Tất cả các mốc”/);
  });

  test('contain links to Google (with the webcal URL) and to Outlook', () => {
    const google = new URL(offered.google);
    expect(google.origin + google.pathname).toBe('https://calendar.google.com/calendar/r');
    expect(google.searchParams.get('cid')).toBe(offered.webcal);
    const outlook = new URL(offered.outlook);
    expect(outlook.searchParams.get('url')).toBe(offered.address);
    expect(outlook.searchParams.get('name')).toBe('Công tác phong trào MTTQ Minh Giang');
  });

  test('contain a QR code that decodes to the URL of the file', () => {
    const { width, path } = squares(qrSvg(all, SITE));
    const scale = 4;
    const data = new Uint8ClampedArray((width * scale) ** 2 * 4).fill(255);
    for (let y = 0; y < width * scale; y += 1)
      for (let x = 0; x < width * scale; x += 1)
        if (path.has(`${Math.floor(x / scale)} ${Math.floor(y / scale)}`))
          data.fill(0, (y * width * scale + x) * 4, (y * width * scale + x) * 4 + 3);
    const image = { width: width * scale, height: width * scale, data };
    expect(decodeQR(image, { effort: Infinity, timeLimit: Infinity })).toBe(offered.address);
  });
});

/** The dark modules of a QR code image, and its width in modules. */
function squares(svg: string) {
  const $ = load(svg, { xml: true });
  const width = Number($('svg').attr('viewBox')?.split(' ')[2]);
  const drawn = $('path').last().attr('d') ?? '';
  const bars = [...drawn.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map(([, ...all]) =>
    all.map(Number),
  );
  const path = bars.flatMap(([x = 0, y = 0, length = 0]) =>
    Array.from({ length }, (_, step) => `${x + step} ${y}`),
  );
  return { width, path: new Set(path) };
}

describe('options to add one entry to a calendar', () => {
  const entry = (id: string) => {
    const found = allEntries(site).find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  test('are its file and Google’s form with its days, the last one exclusive', () => {
    const links = eventLinks(entry('2017/cao-diem'), SITE);
    expect(links?.ics).toBe('/lich/moc/2017-cao-diem.ics');
    const google = new URL(links?.google ?? '');
    expect(Object.fromEntries(google.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: 'Tháng cao điểm & “Vì người nghèo”',
      dates: '20171017/20171119',
      details: 'https://phong-trao.example/lich/2017/#cao-diem',
    });
  });

  test('are missing for an entry without a day; a cancelled entry has no Google link', () => {
    expect(eventLinks(entry('2017/tet'), SITE)).toBeNull();
    const cancelled = { ...entry('2017/cao-diem'), cancelled: { reason: 'mưa', on: '2017-10-01' } };
    expect(eventLinks(cancelled, SITE)).toMatchObject({ google: null });
  });
});

describe('feed links', () => {
  const types = (path: string) => alternatesOf(site, path).map(({ type, href }) => [type, href]);

  test('of a page are its own feeds; calendar pages also link JSON and changes', () => {
    const data = [
      ['application/json', '/lich/lich.json'],
      ['application/atom+xml', '/lich/thay-doi.xml'],
    ];
    expect(types('/lich/2017/')).toEqual([['text/calendar', '/lich/2017.ics'], ...data]);
    expect(types('/lich/')).toContainEqual(['text/calendar', '/lich/tat-ca.ics']);
    expect(types('/don-vi/ba-be/')).toEqual([['text/calendar', '/lich/don-vi-ba-be.ics']]);
    expect(types('/van-ban/')).toEqual([]);
  });

  test('the subscription page lists every feed once', () => {
    const { groups } = subscribePage(site, SITE);
    const names = groups.flatMap(({ feeds }) => feeds.map(({ name }) => name));
    expect(names.toSorted()).toEqual(
      feedsOf(site)
        .map(({ name }) => name)
        .toSorted(),
    );
  });
});
