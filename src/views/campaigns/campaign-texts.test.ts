import { describe, expect, test } from 'vitest';
import {
  anEdition,
  anItem,
  aPlan,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import { campaignPages, campaignYearPages } from './campaigns.ts';
import { isOver } from './editions.ts';

const CAMPAIGN = 'thuong-binh-liet-si';
const aNextYear = {
  plans: [aPlan(), { ...aPlan(2018, null), unconfirmed: false }],
  guidance: [
    anItem('2017/i-1-2', 'Căn cứ Chỉ thị số 10-CT/TW.', { number: 'I.1.2', campaigns: [CAMPAIGN] }),
    anItem('2018/iii-4', 'Thăm hỏi.', {
      plan: '2018',
      number: 'III.4',
      campaigns: [CAMPAIGN],
      summary: 'Thăm hỏi từng gia đình.',
    }),
  ],
  milestones: [],
};
const editions = [
  anEdition(`2017/${CAMPAIGN}`, { targets: ['2017/attp-khu-dan-cu'], summary: 'Tri ân năm 2017' }),
  anEdition(`2018/${CAMPAIGN}`, { summary: 'Tri ân năm 2018' }),
];
const made = (given: object, now: string) =>
  siteOf(tinyContent({ ...aNextYear, 'campaign-editions': editions, ...given }), now);

const allTexts = (now: string, given: object = {}) => {
  const site = made(given, now);
  return [...campaignPages(site), ...campaignYearPages(site)].map(({ edition, texts }) => ({
    plan: edition?.plan ?? '',
    all: `${texts?.short} ${texts?.loud}`,
  }));
};

describe('texts for sharing and for loudspeakers', () => {
  test.each(['2017-03-01', '2018-07-01', '2026-11-30'])(
    'name only clauses, days and the document of their own year on %s',
    (now) => {
      const texts = allTexts(now);
      expect(texts).toHaveLength(2);
      for (const { plan, all } of texts) {
        const other = plan === '2017' ? '2018' : '2017';
        expect(all).toContain(plan === '2017' ? 'mục I.1.2' : 'mục III.4');
        expect(all).not.toContain(plan === '2017' ? 'III.4' : 'I.1.2');
        expect(all).toMatch(new RegExp(`Hướng dẫn công tác phong trào (năm )?${plan}`));
        // The day of the figures may lie in another year.
        const told = all.replace(/Kết quả đến ngày [^,]*|\(đến [^)]*\)/g, '');
        expect(told).not.toContain(other);
      }
    },
  );

  test('invite nobody to what is over, and say that it is', () => {
    const [newest, oldest] = allTexts('2018-07-01');
    expect(newest?.all).toContain('Mong bà con hưởng ứng');
    expect(newest?.all).not.toContain('đã kết thúc');
    expect(oldest?.all).toContain('Đã kết thúc.');
    expect(oldest?.all).toContain('của năm 2017, nay đã kết thúc.');
    expect(oldest?.all).not.toMatch(/Mong bà con|tham gia|mời bà con|có thể/);
  });

  test('tell a day once, and keep the hyphen of “chính trị - xã hội”', () => {
    const when = { precision: 'range', start: '2018-10-17', end: '2018-11-18' } as const;
    const textsOf = (summary: string) => {
      const edition = anEdition(`2018/${CAMPAIGN}`, { summary, when });
      const [texts] = allTexts('2018-07-01', { 'campaign-editions': [edition] });
      return texts?.all ?? '';
    };
    const given = textsOf('Các đoàn thể chính trị - xã hội cùng làm, từ 17/10 đến 18/11/2018');
    expect(given).toContain('chính trị - xã hội');
    expect(given.match(/17\/10|17 tháng 10/g)).toEqual(['17/10', '17 tháng 10']);
    expect(textsOf('Cùng làm')).toMatch(
      /Thời gian: 17\/10\/2018 – 18\/11\/2018\..*từ ngày 17 tháng 10 năm 2018 đến/,
    );
  });

  test('hold figures that were reported, and none of sample data', () => {
    expect(allTexts('2026-11-30').at(-1)?.all).toContain('(đến 31/01/2018)');
    const [reports] = tinyContent().progress;
    const progress = reports ? [{ ...reports, sample: true }] : [];
    for (const { all } of allTexts('2026-11-30', { progress }))
      expect(all).not.toMatch(/\(đến \d|Kết quả|minh họa|60/);
  });
});

describe('the edition that a campaign’s address shows', () => {
  const shown = (given: object) => campaignPages(made(given, '2018-07-01'))[0]?.edition?.plan;

  test('is the newest one that is confirmed, with its plan', () => {
    expect(shown({})).toBe('2018');
    const [first, second] = editions;
    expect(shown({ 'campaign-editions': [first, { ...second, unconfirmed: true }] })).toBe('2017');
    const [before, after] = aNextYear.plans;
    expect(shown({ plans: [before, { ...after, unconfirmed: true }] })).toBe('2017');
  });

  test('is the newest of all while none is confirmed', () => {
    const waiting = editions.map((edition) => ({ ...edition, unconfirmed: true }));
    expect(shown({ 'campaign-editions': waiting })).toBe('2018');
  });

  test('leaves every other year reachable, at an address of its own', () => {
    const site = made({}, '2018-07-01');
    const [page] = campaignPages(site);
    expect(page?.years).toEqual([
      { href: `/chien-dich/${CAMPAIGN}/`, text: 'Năm 2018', isCurrent: true },
      { href: `/chien-dich/${CAMPAIGN}/2017/`, text: 'Năm 2017', isCurrent: false },
    ]);
    expect(campaignYearPages(site).map(({ meta }) => meta.path)).toEqual([
      `/chien-dich/${CAMPAIGN}/2017/`,
    ]);
  });

  test('a campaign with one year has no other address, one without any has a page', () => {
    expect(
      campaignYearPages(made({ 'campaign-editions': editions.slice(0, 1) }, '2018-07-01')),
    ).toEqual([]);
    const [page] = campaignPages(made({ 'campaign-editions': [] }, '2018-07-01'));
    expect(page?.texts).toBeNull();
  });
});

test('a time without a last day ends with the figures of its year', () => {
  const unknown = { plan: '2017', when: { precision: 'unknown', printed: 'Tết' } } as const;
  expect(isOver(made({}, '2018-01-31'), unknown)).toBe(false);
  expect(isOver(made({}, '2018-02-01'), unknown)).toBe(true);
});
