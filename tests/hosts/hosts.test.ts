import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everywhere, headersOf } from '../../src/domain/serving/rules.ts';
import { ask } from '../serve/servers.ts';
import { type Host, MOVED, startHost } from './hosts.ts';

const named = (pattern: string) => `/${globSync(pattern, { cwd: 'dist' })[0] ?? ''}`;

/** Netlify's program for use at home keeps nothing, whatever the rules say; the host itself heeds them. */
const UNTRIED = { cloudflare: [], netlify: ['Cache-Control'] } as const;

describe.each(['cloudflare', 'netlify'] as const)('%s, tried at home', (name) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost(name);
  });
  afterAll(() => host.stop());

  const expected = (headers: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(headers).filter(([header]) => !UNTRIED[name].some((left) => left === header)),
    );
  const sent = async (path: string, headers: Readonly<Record<string, string>>) => {
    const answer = await ask(host.port, path);
    const seen = Object.keys(headers).map((header) => [
      header,
      answer.headers[header.toLowerCase()],
    ]);
    return { status: answer.status, headers: Object.fromEntries(seen) };
  };

  test.each([
    ['a page', '/huong-dan/2017/i-1-1/'],
    ['the style sheet', named('_astro/*.css')],
    ['the table of the search index', named('pagefind/*.pf_meta')],
    ['a calendar', '/lich/2017.ics'],
    ['open data', '/du-lieu/areas.csv'],
    ['the service worker', '/sw.js'],
    ['the editing form', '/bien-tap/sua/'],
  ])('sends the headers of the table with %s', async (_what, path) => {
    const headers = expected(headersOf(path));
    expect(await sent(path, headers)).toEqual({ status: 200, headers });
  });

  test('says what calendars are, with their letters', async () => {
    const { headers } = await ask(host.port, '/lich/2017.ics');
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  });

  test('answers a wrong address with 404, its page and the policy', async () => {
    const { 'Cache-Control': _, ...headers } = everywhere;
    expect(await sent('/khong-co/', headers)).toEqual({ status: 404, headers });
    const { body } = await ask(host.port, '/khong-co/');
    expect(body.toString()).toContain('<title>');
  });

  test('leads an address without its slash, and a page that went away, to the page', async () => {
    const moved = await ask(host.port, MOVED.from);
    expect([moved.status, moved.headers.location]).toEqual([301, MOVED.to]);
    const bare = await ask(host.port, MOVED.to.slice(0, -1));
    // Netlify's program shows the page at once.
    if (bare.status !== 200) {
      expect([301, 308]).toContain(bare.status);
      expect(bare.headers.location).toBe(MOVED.to);
    }
  });
});
