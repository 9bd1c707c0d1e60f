import { Temporal } from 'temporal-polyfill';
import { settingsText } from '../strings/settings.ts';
import type { Edition } from './edition.ts';

/** Environment variables: the only settings of a build. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The validated settings of one build. */
export interface Settings {
  /** Public origin of the server, without a path: "https://mttq.example". */
  readonly site: string;
  /** The path below that origin, with a slash at both ends: "/", "/phong-trao/". */
  readonly base: string;
  readonly edition: Edition;
  /** The folder that holds content/; tests and measurements use another than the project's. */
  readonly contentRoot: string;
  /** Overrides today's date (`YYYY-MM-DD`), for reproducible builds. */
  readonly date: string | undefined;
  /** Port of the preview server. */
  readonly port: number;
  /** URL of the repository, without a trailing slash. */
  readonly repository: string;
  readonly branch: string;
  /** GitHub details that the web form needs in addition to repository and branch. */
  readonly form: {
    /**
     * "owner/name". For the placeholder repository a name that nobody can own: the form then edits local
     * files only.
     */
    readonly repository: string;
    /** REST API root, also of an Enterprise server; GitHub Actions sets it. */
    readonly apiRoot: string;
    /** URL of an OAuth helper, or null: sign-in by personal token only. */
    readonly authUrl: string | null;
  };
}

/** Invalid settings; the Vietnamese message names each of them. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The calendar shows this year and the next; lunar days are known up to 2199 (lunar.ts). */
const FIRST_DAY = '1970-01-01';
const LAST_DAY = '2198-12-31';

/** A reserved name that nobody can own: a deployment sets REPOSITORY. */
const NO_REPOSITORY = 'https://git.example/phong-trao';

type Name = Exclude<keyof typeof settingsText, 'heading'>;

/** The parsed URL, when it is http or https without user name, password, query or fragment. */
function webAddress(text: string): URL | null {
  if (/[\s\\?#]/.test(text) || !/^https?:\/\//i.test(text)) return null;
  const url = URL.parse(text);
  return url && url.hostname !== '' && url.username === '' && url.password === '' ? url : null;
}

function siteFrom(text: string): string | null {
  const url = webAddress(text);
  return url && url.pathname === '/' && /^https?:\/\/[^/]+\/?$/i.test(text) ? url.origin : null;
}

/** Slashes at both ends are optional: a missing one is unambiguous; a doubled one is refused. */
function baseFrom(text: string): string | null {
  const path = text.replace(/^\//, '').replace(/\/$/, '');
  if (path === '') return text.length < 2 ? '/' : null;
  const isSegment = (part: string) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part);
  return path.split('/').every(isSegment) ? `/${path}/` : null;
}

function dateFrom(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return null;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}

function portFrom(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port > 0 && port < 65_536 ? port : null;
}

const repositoryFrom = (text: string) => {
  const url = webAddress(text);
  return url && url.pathname.replaceAll('/', '') !== '' ? text.replace(/\/$/, '') : null;
};

/** Valid git branch names (git-check-ref-format), as far as URLs need it. */
const branchFrom = (text: string) =>
  /^(?![/.-])(?!.*(?:\.\.|\/\/|@\{))[^\s~^:?*[\\\p{C}]+(?<![/.])$/u.test(text) ? text : null;

function authFrom(text: string): string | null {
  const url = webAddress(text);
  return url && (url.protocol === 'https:' || url.hostname === 'localhost') ? text : null;
}

const apiFrom = (text: string) => (webAddress(text) ? text : null);

/** Sanitised for a terminal: no control characters, limited length. */
const shown = (text: string) => text.replace(/\p{C}/gu, '?').slice(0, 100);

/**
 * Reads and validates all settings. An empty variable counts as not set; every setting has a default, so
 * that a fresh clone builds without any.
 *
 * @param env environment variables
 * @throws SettingsError that names every invalid setting and what to write instead
 */
export function readSettings(env: Environment): Settings {
  const faults: Array<string> = [];
  function read<Value>(
    name: Name,
    text: string | undefined,
    parse: (text: string) => Value | null,
    otherwise: Value,
  ): Value {
    if (!text) return otherwise;
    const value = parse(text);
    if (value !== null) return value;
    const rule =
      name === 'SITE_DATE' ? settingsText.SITE_DATE(FIRST_DAY, LAST_DAY) : settingsText[name];
    faults.push(`✗ ${name}=${shown(text)}: ${rule}`);
    return otherwise;
  }
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: onGitHub } = env;
  const repository = read(
    'REPOSITORY',
    env.REPOSITORY || (onGitHub && `${server}/${onGitHub}`),
    repositoryFrom,
    NO_REPOSITORY,
  );
  const edition = (text: string): Edition | null =>
    text === 'staff' || text === 'public' ? text : null;
  const settings: Settings = {
    site: read('SITE', env.SITE, siteFrom, 'http://localhost:4321'),
    base: read('BASE', env.BASE, baseFrom, '/'),
    edition: read('EDITION', env.EDITION, edition, 'public'),
    contentRoot: env.CONTENT_ROOT || '.',
    date: read<string | undefined>('SITE_DATE', env.SITE_DATE, dateFrom, undefined),
    port: read('PORT', env.PORT, portFrom, 4321),
    repository,
    branch: read('BRANCH', env.BRANCH, branchFrom, 'main'),
    form: {
      repository: repository.split('/').slice(-2).join('/'),
      apiRoot: read('GITHUB_API_URL', env.GITHUB_API_URL, apiFrom, 'https://api.github.com'),
      authUrl: read<string | null>('FORM_AUTH_URL', env.FORM_AUTH_URL, authFrom, null),
    },
  };
  if (faults.length > 0) throw new SettingsError([settingsText.heading, ...faults].join('\n'));
  return settings;
}
