import { describe, expect, test } from 'vitest';
import { usualApi } from '../forge/forge.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { headersOf, servingRules } from './rules.ts';

/** The headers of a URL, computed from the file as the host would. */
function answer(file: string, address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let fits = false;
  for (const line of file.split('\n')) {
    if (/^\//.test(line)) {
      fits = new RegExp(`^${line.replace(/[.+]/g, '\\$&').replace('*', '.*')}$`).test(address);
    } else if (fits && line.startsWith('  ! ')) delete headers[line.slice(4)];
    else if (fits && line.startsWith('  ')) {
      const [name = '', ...value] = line.trim().split(': ');
      // Cloudflare joins the values; make that visible in the result.
      headers[name] = [headers[name], value.join(': ')].filter(Boolean).join(', ');
    }
  }
  return headers;
}

/** An example URL that matches a rule. */
const examples = servingRules(usualApi).map(({ path }) => path.replace('*', 'x'));

describe('_headers for Cloudflare', () => {
  test.each(['/', '/huong-dan/', ...examples])('gives %s the headers of the table', (path) => {
    expect(answer(headersFile('cloudflare', '/', usualApi), path)).toEqual(headersOf(path));
    expect(answer(headersFile('cloudflare', '/mttq/', usualApi), `/mttq${path}`)).toEqual(
      headersOf(path),
    );
  });

  test('stays within the limits of the host: 100 rules, 2000 characters a line', () => {
    const lines = headersFile('cloudflare', '/', usualApi).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

test('_headers for Netlify, where the later rule wins, resets nothing', () => {
  expect(headersFile('netlify', '/', usualApi)).not.toContain('!');
  expect(headersFile('netlify', '/', usualApi)).toContain('text/calendar; charset=utf-8');
});

test('_redirects leads a removed page to its replacement, below the base path', () => {
  const gone = [{ from: '/van-ban/cu/', to: '/van-ban/moi/' }];
  expect(redirectsFile(gone, '/')).toContain('\n/van-ban/cu/ /van-ban/moi/ 301\n');
  expect(redirectsFile(gone, '/mttq/')).toContain('\n/ /mttq/ 302\n');
  expect(redirectsFile(gone, '/mttq/')).toContain('\n/mttq/van-ban/cu/ /mttq/van-ban/moi/ 301\n');
});
