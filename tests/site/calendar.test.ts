import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { pathOf, plain } from '../support/built-site.ts';
import { milestones } from './inventory.ts';
import { site } from './province.ts';

const page = site.page('/lich/2017/');
const { $ } = page;

/** The entries of the page whose heading holds the words, each with the month it stands under. */
function entries(title: string) {
  return $('main li')
    .filter((_, li) => plain($(li).find('h3').text()).includes(title))
    .toArray()
    .map((li) => ({
      text: plain($(li).text()),
      under: plain($(li).closest('section').find('h2').first().text()),
      days: $(li)
        .find('time')
        .toArray()
        .map((time) => time.attribs.datetime),
      items: $(li)
        .find('a[href]')
        .toArray()
        .map((a) => pathOf(site, page, a.attribs.href ?? ''))
        .filter((path) => path.startsWith('/huong-dan/')),
    }));
}

/** "27/7", "17/10 – 18/11": the heading of the month gives the year. */
const short = ([from, to]: readonly [string, string]) =>
  [...new Set([from, to])]
    .map((day) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`)
    .join(' – ');

describe('the calendar of 2017', () => {
  test.each(milestones)('shows “$title” once: $when', ({ title, when, month, days, items }) => {
    const [entry, ...others] = entries(title);
    expect(others).toEqual([]);
    const begins = days ? short(days) : when;
    expect(entry?.text.slice(0, begins.length)).toBe(begins);
    expect(entry?.text).toContain(days ? `Ngày: ${when}` : when);
    expect(entry?.under).toBe(month === null ? 'Chưa có ngày cụ thể' : `Tháng ${month}/2017`);
    expect(entry?.days[0]).toBe(days?.[0]);
    expect(entry?.items).toEqual(items.map((id) => `/huong-dan/2017/${id}/`));
  });

  test('marks 27/07/2017 and 18/11/2017 as the main milestones, and no other', () => {
    const marked = milestones.filter(({ title }) =>
      entries(title).some(({ text }) => text.includes('Mốc chính')),
    );
    expect(marked.map(({ when }) => when)).toEqual(['27/07/2017', '18/11/2017']);
  });

  test('says how many years the two anniversaries count', () => {
    expect(entries('70 năm Ngày Thương binh')[0]?.text).toContain('từ năm 1947');
    expect(entries('87 năm Ngày truyền thống')[0]?.text).toContain('từ năm 1930');
  });
});

describe('the calendar file', () => {
  const text = site.text('/lich/2017.ics');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('holds each milestone that has a day, and Tết, as an event of whole days, and no other', () => {
    const dated = milestones.flatMap(({ title, days }) => (days ? [{ title, days }] : []));
    expect(events).toHaveLength(dated.length + 1);
    for (const { title, days } of dated) {
      const event = events.find(({ summary }) => summary.includes(title));
      expect(event?.startDate.isDate, title).toBe(true);
      expect(event?.startDate.toString(), title).toBe(days[0]);
      // An event of whole days ends on the day after its last.
      const last = event?.endDate.clone();
      last?.adjust(-1, 0, 0, 0);
      expect(last?.toString(), title).toBe(days[1]);
    }
  });

  test('gives each event an id of its own and the address of its entry on the page', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { component } of events) {
      const url = new URL(String(component.getFirstPropertyValue('url')));
      expect(url.pathname).toBe('/lich/2017/');
      expect($(`[id="${url.hash.slice(1)}"]`).length, url.href).toBe(1);
    }
  });

  test('keeps to the form that calendar programs ask for: lines end with CRLF and are short', () => {
    const lines = text.split('\r\n');
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.at(-1), 'the last line ends too').toBe('');
  });
});
