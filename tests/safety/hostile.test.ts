import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type CheerioAPI, load } from 'cheerio';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.ts';
import { isSafeAddress } from '../../src/domain/safe-address.ts';
import { allHostile, MARKER } from '../fixtures/hostile.ts';
import { COMMENTS, exampleAdvice, hostileContent } from '../fixtures/hostile-content.ts';
import { readFeed } from '../fixtures/read-feed.ts';
import { holding, tracesOf } from '../site/traces.ts';
import { buildUnchecked, preview } from './built.ts';

const DIST = '.build/hostile-dist';
const files = (pattern: string) =>
  globSync(pattern, { cwd: DIST })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('pagefind/'))
    .sort();
const textOf = (file: string) => readFileSync(join(DIST, file), 'utf8');
/** Every page once, read. */
let pages: ReadonlyArray<readonly [file: string, $: CheerioAPI]>;

/** The calendars of other years hold no more than recurring days: those of one year stand for them. */
const REPEATED = /^lich\/(?:20(?!17)\d\d)\//;

beforeAll(() => {
  const content = hostileContent();
  expect(content.missed.map(exampleAdvice)).toEqual([]);
  buildUnchecked(content.files, '.build/hostile', DIST);
  pages = files('**/*.html')
    .filter((file) => !REPEATED.test(file))
    .map((file) => [file, load(textOf(file))]);
});

test('at least 100 hostile texts go into every field, and pages show them', () => {
  expect(new Set(allHostile).size).toBeGreaterThanOrEqual(100);
  const shown = pages.filter(([, $]) => $.text().includes('__hit()'));
  expect(shown.length).toBeGreaterThan(40);
  // One page of each collection, of those that have a page.
  for (const page of [
    'huong-dan/2017/i-2-4/',
    'van-ban/10-ct-tw-2016/',
    'chuong-trinh/an-toan-thuc-pham/',
    'chien-dich/vi-nguoi-ngheo/',
    'lich/2017/',
    'tien-do/2017/attp-khu-dan-cu/',
    'don-vi/ba-be/',
    'co-quan/cong-an-tinh/',
  ]) {
    const text = load(textOf(`${page}index.html`))('main').text();
    expect(text, page).toContain('<img src=x onerror=__hit()>');
    expect(text, page).toContain('javascript:__hit()');
  }
});

describe('in the files of the site', () => {
  const SELECTORS: ReadonlyArray<readonly [what: string, selector: string]> = [
    ['scripts inside a page', 'script:not([src]):not([type="application/ld+json"])'],
    [
      'scripts, frames and sheets of other sites',
      ':is(script, iframe, link[rel="stylesheet"], img, source, use)[src*="khac.example"], link[href*="khac.example"]',
    ],
    ['frames and plug-ins', 'iframe, object, embed, applet, base, portal'],
    ['styles inside a page', 'style, [style], font, marquee'],
    ['pages that lead elsewhere by themselves', 'meta[http-equiv="refresh" i]'],
    [
      'forms that send elsewhere',
      '[formaction], form[action*="khac.example"], form[action^="javascript" i]',
    ],
    ['documents inside a page', '[srcdoc]'],
    ['pictures of other sites', 'img:not([src^="/"]):not([src^="x"])'],
    ['a second search', 'site-search[data-bundle*="khac.example"]'],
  ];

  test.each(SELECTORS)('there are no %s', (_what, selector) => {
    const found = pages.flatMap(([file, $]) =>
      $(selector)
        .toArray()
        .map((element) => `${file}: ${$.html(element).slice(0, 120)}`),
    );
    expect(found).toEqual([]);
  });

  test('no element has a handler, no link runs anything', () => {
    const pictures = files('**/*.svg').map(
      (file) => [file, load(textOf(file), { xml: true })] as const,
    );
    const found = [...pages, ...pictures].flatMap(([file, $]) => {
      return $('*')
        .toArray()
        .flatMap((element) => Object.entries($(element).attr() ?? {}))
        .filter(
          ([name, value]) =>
            /^on/i.test(name) ||
            (/^(?:xlink:)?(?:href|src|action|poster|data|cite)$/i.test(name) &&
              !isSafeAddress(value.replace(/^webcal:/, 'https:'))),
        )
        .map(([name, value]) => `${file}: ${name}=${value.slice(0, 80)}`);
    });
    expect(found).toEqual([]);
  });

  test('a data block cannot be left by what stands in it', () => {
    for (const [file, $] of pages) {
      for (const block of $('script[type="application/ld+json"]').toArray()) {
        expect(() => JSON.parse($(block).text()), file).not.toThrow();
      }
    }
  });

  test('JSON is JSON, and holds no name that means something to JavaScript', () => {
    const names = files('**/*.json').filter((file) => {
      let bad = false;
      JSON.parse(textOf(file), (key, value) => {
        if (['__proto__', 'hit'].includes(key)) bad = true;
        return value;
      });
      return bad;
    });
    expect(names).toEqual([]);
  });

  test('no cell of a table is a formula', () => {
    const formulas = files('**/*.csv').flatMap((file) => {
      const rows = Papa.parse<Array<string>>(textOf(file).replace(/^\uFEFF/, ''), {
        skipEmptyLines: true,
      }).data;
      expect(new Set(rows.map((row) => row.length)).size, file).toBe(1);
      return rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)));
    });
    expect(formulas).toEqual([]);
  });

  test('a calendar holds the events it should, and no line that a text brought in', () => {
    const feeds = files('**/*.ics');
    expect(feeds.length).toBeGreaterThan(3);
    for (const file of feeds) {
      const lines = textOf(file)
        .replaceAll(/\r\n[ \t]/g, '')
        .split('\r\n');
      expect(
        lines.filter((line) => /^(?:X-HIT|ATTACH)/i.test(line)),
        file,
      ).toEqual([]);
      expect(lines.join('').includes('\n'), file).toBe(false);
      const alarms = lines.filter((line) => line === 'BEGIN:VALARM').length;
      const events = readFeed(textOf(file)).events.length;
      expect(alarms, file).toBeLessThanOrEqual(file.includes('nhac') ? events : 0);
    }
  });

  test('no comment of an editor is in any byte, packed or not', () => {
    const traces = tracesOf(DIST);
    expect(holding(traces, MARKER)).not.toEqual([]);
    expect(COMMENTS.flatMap((word) => holding(traces, word))).toEqual([]);
  });

  test('names of files are plain', () => {
    expect(files('**/*').filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
  });
});

describe('in a browser that would let everything run', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof preview>>;
  let page: Page;
  let found: Array<string>;

  beforeAll(async () => {
    server = await preview(DIST);
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
    // Without the policy of the pages: what would be refused by it has to be no part of them at all.
    const context = await browser.newContext({ bypassCSP: true, locale: 'vi-VN' });
    page = await context.newPage();
    found = [];
    await context.exposeFunction('__hit', () => void found.push(`${page.url()}: ran`));
    page.on('dialog', (dialog) => {
      found.push(`${page.url()}: ${dialog.type()}`);
      void dialog.dismiss();
    });
    page.on('popup', () => void found.push(`${page.url()}: a window`));
    page.on('pageerror', (error) => void found.push(`${page.url()}: ${error.message}`));
    await context.route(
      (url) => url.origin !== server.origin,
      async (route) => {
        found.push(`${page.url()}: asked for ${route.request().url()}`);
        await route.abort();
      },
    );
  });
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });

  /** What the page's own scripts may have put in. */
  const living = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        element
          .getAttributeNames()
          .filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
          .map((name) => `${element.localName} ${name}=${element.getAttribute(name)}`),
      ),
    );

  test('none of them runs on any page', async () => {
    expect(pages.length).toBeGreaterThan(50);
    for (const [file] of pages) {
      const path = `/${file.replace(/index\.html$/, '')}`;
      await page.goto(server.origin + path);
      expect(new URL(page.url()).pathname, 'the reader stays on the page').toBe(path);
      expect(await living(), path).toEqual([]);
    }
    expect(found).toEqual([]);
  });

  test('nor among what the search finds', async () => {
    await page.goto(`${server.origin}/tim-kiem/?q=${MARKER}`);
    const results = page.getByRole('main').locator('[data-results]');
    await results.getByRole('listitem').nth(9).waitFor();
    await results
      .getByRole('button', { name: /^Xem thêm/ })
      .first()
      .waitFor();
    expect(await results.innerText()).toContain('__hit()');
    expect(await living()).toEqual([]);
    await page.goto(`${server.origin}/van-ban/`);
    await page.getByRole('banner').getByLabel('Tìm trong toàn trang', { exact: true }).fill(MARKER);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await living()).toEqual([]);
    await page.goto(
      `${server.origin}/tim-kiem/?q=${encodeURIComponent(allHostile.join(' ').slice(0, 2000))}`,
    );
    await page.getByRole('main').getByRole('status').filter({ hasText: /./ }).waitFor();
    expect(await living()).toEqual([]);
    expect(found).toEqual([]);
  });

  test('feeds and pictures are well formed, and name nothing that a reader would fetch', async () => {
    const texts = files('**/*.{xml,svg}').map((file) => [file, textOf(file)] as const);
    expect(texts.length).toBeGreaterThan(3);
    await page.goto(`${server.origin}/404.html`);
    const broken = await page.evaluate(
      (all) =>
        all.flatMap(([file, text]) => {
          const read = new DOMParser().parseFromString(text, 'application/xml');
          const bad = read.querySelector('parsererror, script, foreignObject');
          return bad || read.doctype
            ? [`${file}: ${(bad ?? read).textContent?.slice(0, 200)}`]
            : [];
        }),
      texts,
    );
    expect(broken).toEqual([]);
    for (const [file] of texts) await page.goto(`${server.origin}/${file}`);
    expect(found).toEqual([]);
  });
});
