import { describe, expect, test } from 'vitest';
import { anItem, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import type { Site } from '../site/site.ts';
import type { Content } from '../site/types.ts';
import { bookletPage } from './booklet.ts';
import { documentPage } from './document-page.ts';
import { guidanceIndex } from './guidance-index.ts';
import { meetingSet } from './meeting-set.ts';
import { meetingSheet } from './meeting-sheet.ts';

const owners = { lead: ['btt-mttq-tinh'] };
const guidance = [
  anItem('2017/i', 'I. Nội dung', { part: 'section', number: 'I' }),
  anItem('2017/i-1', 'Việc một.', { owners, parent: '2017/i', number: 'I.1' }),
  anItem('2017/i-2', 'Việc hai.', { owners, parent: '2017/i', number: 'I.2' }),
  anItem('2017/i-3', 'Việc ba.', {
    owners,
    levels: ['commune'],
    parent: '2017/i',
    number: 'I.3',
  }),
  anItem('2017/noi-nhan', 'Nơi nhận', { part: 'recipients', number: undefined }),
];

const siteWith = (given: Partial<Content> = {}) =>
  siteOf(tinyContent({ guidance, milestones: [], targets: [], ...given }), '2017-03-15');

describe('the booklet', () => {
  const rowsOf = (site: Site) =>
    bookletPage(site, site.plan).parts.map(({ entry, facts }) => [
      entry.anchor,
      facts.map(({ label, text }) => `${label}: ${text.join('')}`),
    ]);

  test('says once who does what most clauses ask, and of the others what differs', () => {
    const site = siteWith();
    expect(bookletPage(site, site.plan).notes[0]).toBe(
      'Mục không ghi “Thực hiện” do Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh thực hiện.',
    );
    expect(rowsOf(site)).toEqual([
      ['i', []],
      ['i-1', []],
      ['i-2', []],
      ['i-3', ['Thực hiện: Cấp xã.']],
      ['noi-nhan', []],
    ]);
  });

  test('names the owners of every clause where none stands out', () => {
    const site = siteWith({ guidance: guidance.slice(3, 4) });
    const { notes, parts } = bookletPage(site, site.plan);
    expect(notes).toEqual(['Mục không ghi “Thời gian” là mục mà văn bản không nêu ngày.']);
    expect(parts[0]?.facts).toHaveLength(1);
  });
});

describe('the papers of a meeting', () => {
  const site = siteWith();
  const set = meetingSet(site, site.plan);

  test('offer the clauses, and a heading brings in all below it', () => {
    expect(set.clauses.map(({ id, by }) => [id, by])).toEqual([
      ['muc-i', ['muc-i']],
      ['muc-i-1', ['muc-i-1', 'muc-i']],
      ['muc-i-2', ['muc-i-2', 'muc-i']],
      ['muc-i-3', ['muc-i-3', 'muc-i']],
    ]);
  });

  test('offer no results of a year without a target', () => {
    expect(set.results).toBeNull();
    const measured = siteOf(tinyContent(), '2018-02-01');
    expect(meetingSet(measured, measured.plan).results?.rows).toMatchObject([
      { text: 'Khu dân cư ATTP', total: 2, goal: 'từ 80% trở lên' },
    ]);
  });

  test('hide what is chosen neither by itself nor by a heading above it', () => {
    const sheet = meetingSheet(set);
    expect(sheet).toContain(
      'main:not(:has(#muc-i-1:checked,#muc-i:checked)) [data-part="muc-i-1"]{display:none}',
    );
    expect(sheet).not.toContain('ket-qua');
  });
});

describe('the whole document', () => {
  test('says that its head is missing only where the source has none', () => {
    const site = siteWith();
    expect(documentPage(site, site.plan).lacksHead).toBe(true);
    const head = anItem('2017/dau', 'ỦY BAN', { part: 'letterhead', number: undefined });
    const whole = siteWith({ guidance: [head, ...guidance] });
    expect(documentPage(whole, whole.plan).lacksHead).toBe(false);
  });
});

describe('the list of years', () => {
  test('shows each year with its state and the rooms that have something in them', () => {
    const plans = [aPlan(2016, '2017-01-31'), aPlan(2017)];
    const site = siteWith({ plans });
    const [newest, older] = guidanceIndex(site).years;
    expect([newest?.state, older?.state]).toEqual([
      'Đang thực hiện.',
      'Đã kết thúc, số liệu chốt ngày 31/01/2017.',
    ]);
    expect(newest?.doors.map(({ text }) => text)).toEqual([
      'Đọc toàn văn',
      'Bộ tài liệu họp',
      'In thành sổ tay (A5)',
    ]);
    expect(newest?.tree.map(({ id }) => id)).toEqual(['2017/i']);
    expect(older?.doors).toEqual([]);
  });
});
