import { expect, test } from 'vitest';
import { plain, site } from './pages.ts';

const pages = site.pages.filter(({ path }) => /^\/chien-dich\/[^/]+\/$/.test(path));
const textOf = (page: (typeof pages)[number], id: string) => plain(page.$(`#${id}`).text());

test('every campaign has a text to share of at most 300 characters, with its source and a date', () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const text = textOf(page, 'doan-ngan');
    expect([...text].length, page.path).toBeLessThanOrEqual(300);
    expect(text, page.path).toContain(plain(page.$('h1').text()));
    expect(text, page.path).toMatch(/Nguồn: mục [IVX\d., ]+ Hướng dẫn .*; \d\d\/\d\d\/\d{4}\.$/);
  }
});

test('every campaign has a text of about a minute for loudspeakers, with its source and a date', () => {
  for (const page of pages) {
    const text = textOf(page, 'bai-doc');
    const count = text.split(' ').length;
    expect(count, page.path).toBeGreaterThanOrEqual(130);
    expect(count, page.path).toBeLessThanOrEqual(160);
    expect(text, page.path).toMatch(/tính đến ngày \d+ tháng \d+ năm \d{4}\./);
    // Nothing that an announcer would stumble over.
    expect(text, page.path).not.toMatch(/%|\d\/\d|\(|MTTQ/);
  }
});

test('no text made for sharing holds a figure of sample data', () => {
  const texts = pages.flatMap((page) =>
    ['doan-ngan', 'bai-doc'].map((id) => ({ where: `${page.path} ${id}`, text: textOf(page, id) })),
  );
  const withFigure = texts.filter(({ text }) => /\(đến \d|Kết quả, |minh họa/.test(text));
  expect(withFigure).toEqual([]);
});
