import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { ledgeredSite, ledgerFor } from '../../../tests/fixtures/ledgered-site.ts';
import {
  aMilestone,
  anObservance,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import { changesFeed } from './feed-changes.ts';
import { calendarJson } from './feed-json.ts';

const SITE = new URL('https://phong-trao.example/');
const first = aMilestone('2017/cao-diem', {
  title: 'Tháng <cao điểm> & “Vì người nghèo”\u0007',
  when: { precision: 'range', start: '2017-10-17', end: '2017-11-18' },
});
const observances = [anObservance('quoc-khanh', 9, 2, 1945)];
const content = tinyContent({ milestones: [first], observances });
const moved = tinyContent({
  milestones: [{ ...first, when: { precision: 'day', date: '2017-10-20' } }],
  observances,
});
const later = ledgerFor(moved, ledgerFor(content), '2017-09-01T03:00:00Z');
const atom = (...args: Parameters<typeof siteOf>) => {
  const text = changesFeed(siteOf(...args), SITE);
  return { text, $: load(text, { xml: true }) };
};

describe('the Atom feed of changes', () => {
  const { text, $ } = atom(moved, '2017-12-01', later);
  const entries = $('entry')
    .toArray()
    .map((entry) => ({
      id: $('id', entry).text(),
      title: $('title', entry).text(),
      updated: $('updated', entry).text(),
      link: $('link', entry).attr('href'),
      summary: $('summary', entry).text(),
    }));

  test('lists changes, newest first, in Vietnam time', () => {
    expect(entries.map(({ title, updated, link }) => [title, updated, link])).toEqual([
      [
        'Đổi ngày: Tháng <cao điểm> & “Vì người nghèo”',
        '2017-09-01T10:00:00+07:00',
        'https://phong-trao.example/lich/2017/#cao-diem',
      ],
      [
        'Mốc mới: Tháng <cao điểm> & “Vì người nghèo”',
        '2017-01-05T08:00:00+07:00',
        'https://phong-trao.example/lich/2017/#cao-diem',
      ],
      ['Mốc mới: quoc-khanh', '2017-01-05T08:00:00+07:00', 'https://phong-trao.example/lich/'],
    ]);
    expect(entries[0]?.summary).toBe(
      'Trước: 17/10/2017 – 18/11/2017. Nay: 20/10/2017. Nội dung thay đổi: thời gian.',
    );
  });

  test('has the elements that RFC 4287 §4.1 requires, and a unique id per entry', () => {
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'author name'])
      expect($(`feed > ${name}`).text()).toMatch(/./);
    expect($('feed > updated').text()).toBe('2017-09-01T10:00:00+07:00');
    expect($('feed > link[rel="self"]').attr('href')).toBe(
      'https://phong-trao.example/lich/thay-doi.xml',
    );
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  test('keeps the ids of earlier entries', () => {
    const before = atom(content, '2017-12-01', ledgerFor(content)).$;
    const ids = entries.map(({ id }) => id);
    expect(
      before('entry > id')
        .toArray()
        .map((id) => before(id).text()),
    ).toEqual(ids.slice(1));
  });

  test('escapes content so that it cannot break the XML', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them.
    expect(text).not.toMatch(/[\u0000-\u0008]/);
    expect(text).toContain('Tháng &lt;cao điểm&gt; &amp; “Vì người nghèo”');
  });

  test('leaves out entries that this edition hides', () => {
    const hidden = tinyContent({ milestones: [], observances });
    expect(atom(hidden, '2017-12-01', later).text).not.toContain('cao điểm');
  });

  test('is the same on any day, and valid even before the first change', () => {
    expect(atom(moved, '2017-12-30', later).text).toBe(text);
    const empty = atom(tinyContent({ milestones: [], observances: [] }), '2017-12-01', []).$;
    expect(empty('entry')).toHaveLength(0);
    expect(empty('feed > updated').text()).toBe('2017-01-01T00:00:00+07:00');
  });
});

describe('the calendars as JSON', () => {
  const undated = aMilestone('2017/tet', { when: { precision: 'unknown', printed: 'Tết' } });
  const site = ledgeredSite({ milestones: [first, undated], observances });
  const { entries } = JSON.parse(calendarJson(site, SITE)) as {
    entries: Array<Record<string, unknown>>;
  };

  test('contain every entry, also those without a day, with ids and URLs', () => {
    expect(entries.map(({ id, start, end, ics }) => [id, start, end, ics])).toEqual([
      [
        '2017/observance/quoc-khanh',
        '2017-09-02',
        '2017-09-02',
        'https://phong-trao.example/lich/moc/2017-observance-quoc-khanh.ics',
      ],
      [
        '2017/cao-diem',
        '2017-10-17',
        '2017-11-18',
        'https://phong-trao.example/lich/moc/2017-cao-diem.ics',
      ],
      ['2017/tet', null, null, null],
      ...['2018/observance/quoc-khanh'].map((id) => [
        id,
        '2018-09-02',
        '2018-09-02',
        'https://phong-trao.example/lich/moc/2018-observance-quoc-khanh.ics',
      ]),
    ]);
    expect(entries[1]).toMatchObject({
      sequence: 0,
      changed: '2017-01-05T08:00:00+07:00',
      status: 'confirmed',
      url: 'https://phong-trao.example/lich/2017/#cao-diem',
    });
  });
});
