import { expect, test } from 'vitest';
import { paths } from '../../src/domain/paths.ts';
import { plain } from '../support/built-site.ts';
import { content, site } from './site.ts';

const pages = content.campaigns
  .filter(({ id }) => content['campaign-editions'].some(({ campaign }) => campaign === id))
  .map(({ id }) => site.page(paths.campaign(id)));
const yearPages = content['campaign-editions']
  .map(({ campaign, plan }) => paths.campaignOf(campaign, plan))
  .flatMap((path) => site.pages.filter((page) => page.path === path));
const textOf = (page: (typeof pages)[number], id: string) => plain(page.$(`#${id}`).text());

test('every campaign has a text to share of at most 300 characters, with its source and the year of it', () => {
  for (const page of pages) {
    const text = textOf(page, 'doan-ngan');
    expect([...text].length, page.path).toBeLessThanOrEqual(300);
    expect(text, page.path).toContain(plain(page.$('h1').text()));
    expect(text, page.path).toMatch(/Nguồn: .*năm \d{4}, .*\.$/);
  }
});

test('every campaign has a text for loudspeakers of at most a minute, with its source and the year of it', () => {
  for (const page of pages) {
    const text = textOf(page, 'bai-doc');
    expect(text.split(' ').length, page.path).toBeLessThanOrEqual(160);
    expect(text, page.path).toMatch(/Thông tin lấy từ .*năm \d{4} của /);
    // Nothing that an announcer would stumble over.
    expect(text, page.path).not.toMatch(/%|\d\/\d|\(|MTTQ/);
  }
});

test('every text names clauses and the document of one year only, a year in which the campaign took place', () => {
  for (const page of [...pages, ...yearPages]) {
    const id = page.path.split('/')[2] ?? '';
    for (const text of ['doan-ngan', 'bai-doc'].map((name) => textOf(page, name))) {
      const years = [...text.matchAll(/Hướng dẫn công tác phong trào (?:năm )?(\d{4})/g)];
      const [, year = ''] = years[0] ?? [];
      expect(years, page.path).toHaveLength(1);
      expect(content['campaign-editions'].map((edition) => edition.id)).toContain(`${year}/${id}`);
      const [, named = ''] = /mục (.+?),? Hướng dẫn/.exec(text) ?? [];
      const known = content.guidance
        .filter(({ plan }) => plan === year)
        .map(({ number }) => number);
      for (const number of named.split(', ').filter(Boolean)) expect(known).toContain(number);
    }
  }
});

test('no text made for sharing holds a figure of sample data', () => {
  const samples = new Set(content.progress.flatMap(({ plan, sample }) => (sample ? plan : [])));
  const wrong = content['campaign-editions'].flatMap(({ plan, campaign }) => {
    if (!samples.has(plan)) return [];
    const places = [paths.campaign(campaign), paths.campaignOf(campaign, plan)];
    return [...pages, ...yearPages]
      .filter(({ path }) => places.includes(path))
      .flatMap((page) => ['doan-ngan', 'bai-doc'].map((id) => textOf(page, id)))
      .filter((text) => /\(đến \d|Kết quả, |minh họa/.test(text));
  });
  expect(wrong).toEqual([]);
});
