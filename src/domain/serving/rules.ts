import { attachmentKinds } from '../../model/attachment.ts';
import { usualApi } from '../forge/forge.ts';
import { formPolicy, framePolicy, headerPolicy } from './policy.ts';

/**
 * How the built site is served: the table from which the files in deploy/ are generated (`npm run
 * generate`). Paths are relative to the base path.
 */
export type Headers = Readonly<Record<string, string>>;

export interface ServingRule {
  /** A URL path; a single `*` matches any characters, including slashes. */
  readonly path: string;
  /** Why these files differ from the others. */
  readonly why: string;
  readonly headers: Headers;
}

const REVALIDATED = 'public, max-age=0, must-revalidate';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Browser features that no page uses, disabled also for any code that might be injected. */
const REFUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Sent with every response, including errors. */
export const everywhere: Headers = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  // For browsers without frame-ancestors.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...REFUSED.map((feature) => `${feature}=()`),
    'clipboard-write=(self)',
    'web-share=(self)',
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Browsers honour it over HTTPS only. Without includeSubDomains: other sites may share the domain.
  'Strict-Transport-Security': 'max-age=31536000',
  'Cache-Control': REVALIDATED,
};

const immutable = (path: string, why: string): ServingRule => ({
  path,
  why,
  headers: { 'Cache-Control': IMMUTABLE },
});

const open = (path: string, why: string): ServingRule => ({
  path,
  why,
  headers: { 'Access-Control-Allow-Origin': '*' },
});

/**
 * Deviations from `everywhere`. When two rules set the same header, the later one wins.
 *
 * @param api the forge's API, which only the editing form may reach; null without a forge
 */
export const servingRules = (api: string | null): ReadonlyArray<ServingRule> => [
  immutable('/_astro/*', 'style sheet, scripts, fonts: the name changes with the bytes'),
  immutable('/pagefind/fragment/*', 'texts of the search index, named by their hash'),
  immutable('/pagefind/index/*', 'words of the search index, named by their hash'),
  immutable('/tim-kiem/dau/*', 'parts of the head index of search, named by their hash'),
  immutable('/pagefind/*.pf_meta', 'table of the search index, named by its hash'),
  {
    path: '/sw.js',
    why: 'service worker: a browser asks for a new one each time',
    headers: { 'Cache-Control': 'no-cache' },
  },
  open('/du-lieu/*', 'open data: any site may read it in a browser'),
  open('/lich/*', 'calendars: any site may read them in a browser'),
  {
    path: '/tep/*',
    why: 'attachments: files to save, never pages, even if their bytes could be read as one',
    headers: {
      'Content-Disposition': 'attachment',
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    },
  },
  {
    path: '/tien-do/*/nhung/',
    // Browsers that know frame-ancestors ignore X-Frame-Options beside it.
    why: 'charts that other sites may show in a frame',
    headers: { 'Content-Security-Policy': framePolicy },
  },
  {
    path: '/bien-tap/sua/*',
    why: 'editing form: a policy of its own, and a window to sign in that may answer it',
    headers: {
      'Content-Security-Policy': formPolicy(api),
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    },
  },
];

/** Content types by file extension. Text is UTF-8 and declared as such. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  zip: 'application/zip',
  ...Object.fromEntries(
    Object.entries(attachmentKinds).map(([ending, { type }]) => [ending, type]),
  ),
  // Pagefind decompresses the search index itself; for a server it is binary.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** The page sent with status 404. */
export const NOT_FOUND = '/404.html';

/** "/pagefind/*.pf_meta" → a regular expression for whole paths, with the base path prepended. */
export const patternOf = (path: string, base = '/'): string =>
  `^${`${base.replace(/\/$/, '')}${path}`.replace(/[.+]/g, '\\$&').replace('*', '.*')}$`;

/** The Content-Type of a file. Unknown extensions are binary. */
export const contentType = (path: string): string =>
  contentTypes[/\.([^./]+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';

/** The headers of a file, by its path below the base path, with the committed configuration. */
export function headersOf(path: string): Headers {
  const own = servingRules(usualApi).filter((rule) => new RegExp(patternOf(rule.path)).test(path));
  return Object.assign({}, everywhere, ...own.map(({ headers }) => headers));
}
