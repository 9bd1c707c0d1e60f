import { everywhere, type Headers, servingRules } from './rules.ts';

/** The files `_headers` and `_redirects` for hosts that read them from the published folder. */
type Host = 'netlify' | 'cloudflare';

const below = (base: string, path: string) => `${base.replace(/\/$/, '')}${path}`;

const block = (path: string, why: string, lines: ReadonlyArray<string>) =>
  [`# ${why}`, path, ...lines.map((line) => `  ${line}`)].join('\n');

const plainLines = (headers: Headers) =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

/**
 * Cloudflare joins the values of a header set by two rules with a comma, so the first has to be removed; on
 * Netlify the later rule wins.
 */
const linesOf = (host: Host, headers: Headers) =>
  plainLines(headers).flatMap((line) => {
    const name = line.slice(0, line.indexOf(':'));
    return host === 'cloudflare' && name in everywhere ? [`! ${name}`, line] : [line];
  });

/**
 * @param base the base path, with a slash at both ends
 * @param api the API that the editing form uses; null without a forge
 */
export function headersFile(host: Host, base: string, api: string | null): string {
  return `${[
    block(below(base, '/*'), 'every file', plainLines(everywhere)),
    // These hosts derive the type from the file name, but not the charset.
    block(below(base, '/*.ics'), 'calendars', ['Content-Type: text/calendar; charset=utf-8']),
    ...servingRules(api).map(({ path, why, headers }) =>
      block(below(base, path), why, linesOf(host, headers)),
    ),
  ].join('\n\n')}\n`;
}

export interface HostRedirect {
  /** URL paths below the base path. */
  readonly from: string;
  readonly to: string;
}

/** Removed pages as redirects of the host. With a base path, "/" redirects to the site. */
export function redirectsFile(redirects: ReadonlyArray<HostRedirect>, base: string): string {
  const home = base === '/' ? [] : [`/ ${base} 302`];
  const lines = redirects.map(({ from, to }) => `${below(base, from)} ${below(base, to)} 301`);
  return `${['# Pages that went away, each with the page that took its place.', ...home, ...lines].join('\n')}\n`;
}
