import { globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type ServerResponse, servedFolder, start } from '../../scripts/support/servers.ts';
import { everywhere, headersOf } from '../../src/domain/serving/rules.ts';
import { builtFolder } from '../support/sites.ts';

const names = ['nginx', 'caddy'] as const;
const SITE = builtFolder('province');
const FOLDER = '.build/serve/site';
const ITEM = 'huong-dan/2017/i-1-1/';

/** A file of the folder, by a pattern: names with a hash change. */
const named = (pattern: string) => globSync(pattern, { cwd: SITE })[0]?.replaceAll('\\', '/') ?? '';

/** The headers of an answer that the table speaks of. */
function sent({ headers }: ServerResponse, expected: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.keys(expected).map((name) => [name, headers[name.toLowerCase()]]),
  );
}

for (const name of names) {
  describe.each(['/', '/mttq/'])(`${name}, the site at %s`, (base) => {
    let port = 0;
    let stop: () => Promise<void> = async () => undefined;
    const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      ask(port, `${base}${path}`, headers);

    beforeAll(async () => {
      await servedFolder(SITE, FOLDER, base);
      ({ port, stop } = await start(name, FOLDER, base));
    });
    afterAll(() => stop());

    test.each([
      ['a page', ITEM],
      ['the style sheet', named('_astro/*.css')],
      ['a font', named('_astro/*.woff2')],
      ['a text of the search index', named('pagefind/fragment/*')],
      ['the table of the search index', named('pagefind/*.pf_meta')],
      ['the search, whose name stays', 'pagefind/pagefind.js'],
      ['open data', 'du-lieu/areas.csv'],
      ['a calendar', 'lich/2017.ics'],
      ['the service worker', 'sw.js'],
      ['the editing form', 'bien-tap/sua/'],
    ])('sends the headers of the table with %s', async (_what, path) => {
      const answer = await get(path);
      const expected = headersOf(`/${path}`);
      expect(answer.status).toBe(200);
      expect(sent(answer, expected)).toEqual(expected);
    });

    test.each([
      [ITEM, 'text/html; charset=utf-8'],
      ['lich/2017.ics', 'text/calendar; charset=utf-8'],
      ['du-lieu/areas.csv', 'text/csv; charset=utf-8'],
      ['du-lieu/areas.json', 'application/json; charset=utf-8'],
      ['sitemap-index.xml', 'application/xml; charset=utf-8'],
      ['robots.txt', 'text/plain; charset=utf-8'],
      ['favicon.svg', 'image/svg+xml; charset=utf-8'],
      ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
      [named('_astro/*.woff2'), 'font/woff2'],
      [named('pagefind/fragment/*'), 'application/octet-stream'],
    ])('says what %s is', async (path, type) => {
      expect((await get(path)).headers['content-type']).toBe(type);
    });

    test.each([
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ])('sends the file packed with %s', async (encoding, unpack) => {
      const answer = await get(ITEM, { 'Accept-Encoding': encoding });
      const file = `${FOLDER}${base}${ITEM}index.html`;
      const ending = encoding === 'br' ? '.br' : '.gz';
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(String(answer.headers.vary)).toContain('Accept-Encoding');
      expect(answer.body.equals(readFileSync(file + ending))).toBe(true);
      expect(unpack(answer.body).equals(readFileSync(file))).toBe(true);
    });

    test('prefers Brotli, and sends plain bytes to who takes nothing else', async () => {
      const both = await get(ITEM, { 'Accept-Encoding': 'gzip, deflate, br' });
      const none = await get(ITEM, { 'Accept-Encoding': 'identity' });
      expect(both.headers['content-encoding']).toBe('br');
      expect(none.headers['content-encoding']).toBeUndefined();
      expect(String(none.headers.vary)).toContain('Accept-Encoding');
      expect(none.body.equals(readFileSync(`${FOLDER}${base}${ITEM}index.html`))).toBe(true);
    });

    test('answers a wrong address with the page for it, never to be kept', async () => {
      for (const path of ['khong-co/', '_astro/khong-co.js', 'lich/khong-co.ics']) {
        const answer = await get(path, { 'Accept-Encoding': 'gzip' });
        expect(answer.status, path).toBe(404);
        expect(gunzipSync(answer.body).toString(), path).toBe(
          readFileSync(`${SITE}/404.html`, 'utf8'),
        );
        expect(answer.headers['content-type'], path).toBe('text/html; charset=utf-8');
        const expected = { ...everywhere };
        expect(sent(answer, expected), path).toEqual(expected);
      }
    });

    test('sends no bytes again that the reader has', async () => {
      for (const path of [ITEM, 'lich/2017.ics']) {
        const first = await get(path, { 'Accept-Encoding': 'br' });
        const tag = String(first.headers.etag);
        const again = await get(path, { 'Accept-Encoding': 'br', 'If-None-Match': tag });
        expect([again.status, again.body.length], path).toEqual([304, 0]);
        const other = await get(path, { 'Accept-Encoding': 'br', 'If-None-Match': '"khac"' });
        expect(other.status, path).toBe(200);
      }
    });

    test('leads an address without its last slash to the page, wherever the server stands', async () => {
      const answer = await get(ITEM.slice(0, -1));
      expect([301, 308]).toContain(answer.status);
      const address = new URL(
        String(answer.headers.location),
        `http://noi-nao${base}huong-dan/2017/`,
      );
      expect(`${address.host}${address.pathname}`).toBe(`noi-nao${base}${ITEM}`);
    });

    test('keeps what is asked when it adds a slash, and leads to no other host', async () => {
      for (const path of [
        `${base}${ITEM.slice(0, -1)}`,
        `//khac.example/..${base}${ITEM.slice(0, -1)}`,
      ]) {
        const { headers } = await ask(port, `${path}?q=a%20b`);
        const address = new URL(String(headers.location), `http://noi-nao${base}huong-dan/2017/`);
        expect(`${address.host}${address.pathname}${address.search}`, path).toBe(
          `noi-nao${base}${ITEM}?q=a%20b`,
        );
      }
    });

    test('takes nothing that is sent, and no address with a zero byte', async () => {
      for (const method of ['POST', 'PUT', 'TRACE']) {
        expect((await ask(port, `${base}${ITEM}`, {}, method)).status, method).toBe(405);
      }
      expect((await get('a%00b')).status).toBe(400);
    });

    test('keeps to itself what is no part of the site', async () => {
      for (const path of [
        '.env',
        'index.html.br',
        'index.html.gz',
        '../nginx/nginx.conf',
        '_astro/',
      ]) {
        expect([400, 403, 404], path).toContain((await get(path)).status);
      }
      expect((await get('')).headers.server ?? '').not.toMatch(/\d/);
    });

    test('leads the bare address to the site', async () => {
      const answer = await ask(port, '/');
      const expected = base === '/' ? [200, undefined] : [302, base];
      expect([answer.status, answer.headers.location]).toEqual(expected);
    });
  });
}
