import { attachmentKinds } from '../../model/attachment.ts';
import { formPolicy, headerPolicy } from './policy.ts';

/**
 * How the built site is served: the one table from which the files in deploy/ are written
 * (`npm run generate`). Paths stand below the base path.
 */
export type Headers = Readonly<Record<string, string>>;

export interface ServingRule {
  /** An address; one `*` in it stands for any letters, slashes too. */
  readonly path: string;
  /** Why these files differ from the others. */
  readonly why: string;
  readonly headers: Headers;
}

const REVALIDATED = 'public, max-age=0, must-revalidate';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Features that no page uses, switched off also for whatever might be injected one day. */
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

/** Sent with every answer, errors too. */
export const everywhere: Headers = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...REFUSED.map((feature) => `${feature}=()`),
    'clipboard-write=(self)',
    'web-share=(self)',
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Browsers heed it over HTTPS only. Other sites may share the domain: they are not spoken for.
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

/** What differs from `everywhere`. Where two rules set the same header the later one holds. */
export const servingRules: ReadonlyArray<ServingRule> = [
  immutable('/_astro/*', 'style sheet, scripts, fonts: the name changes with the bytes'),
  immutable('/pagefind/fragment/*', 'texts of the search index, named by their hash'),
  immutable('/pagefind/index/*', 'words of the search index, named by their hash'),
  immutable('/pagefind/filter/*', 'filters of the search index, named by their hash'),
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
    path: '/bien-tap/sua/*',
    why: 'editing form: a policy of its own, and a window to sign in that may answer it',
    headers: {
      'Content-Security-Policy': formPolicy,
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    },
  },
];

/** What a file is, by the ending of its name. Text is UTF-8, and said to be. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
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
  // The search index is unpacked by Pagefind itself; to a server it is bytes.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** The page that is sent for a wrong address, with status 404. */
export const NOT_FOUND = '/404.html';

/** "/pagefind/*.pf_meta" → a pattern for whole addresses; the base path is put before it. */
export const patternOf = (path: string, base = '/'): string =>
  `^${`${base.replace(/\/$/, '')}${path}`.replace(/[.+]/g, '\\$&').replace('*', '.*')}$`;

/** What a file is, for its Content-Type. An ending that the table lacks is bytes. */
export const contentType = (path: string): string =>
  contentTypes[/\.([^./]+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';

/** The headers of a file, by its address below the base path. */
export function headersOf(path: string): Headers {
  const own = servingRules.filter((rule) => new RegExp(patternOf(rule.path)).test(path));
  return Object.assign({}, everywhere, ...own.map(({ headers }) => headers));
}
