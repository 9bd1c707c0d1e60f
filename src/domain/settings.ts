import { Temporal } from 'temporal-polyfill';
import { settingsText } from '../strings/settings.ts';
import type { Edition } from './edition.ts';

/** Environment variables: the only settings that a build has. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of one build, checked. */
export interface Settings {
  /** Public address of the server, without a path: "https://mttq.example". */
  readonly site: string;
  /** The path below that address, with a slash at both ends: "/", "/phong-trao/". */
  readonly base: string;
  readonly edition: Edition;
  /** The folder that holds content/; another than the project's for tests and measurements. */
  readonly contentRoot: string;
  /** Overrides today's date (`YYYY-MM-DD`), for builds that can be repeated. */
  readonly date: string | undefined;
  /** Port of the preview server. */
  readonly port: number;
  /** Address of the repository, without a slash at the end. */
  readonly repository: string;
  readonly branch: string;
  /** What the web form needs to know of GitHub beside repository and branch. */
  readonly form: {
    /** "owner/name". Of the placeholder a name that nobody can own: then the form edits local files only. */
    readonly repository: string;
    /** REST address, of an Enterprise server too; GitHub Actions sets it by itself. */
    readonly apiRoot: string;
    /** Address of an OAuth helper, or null: sign-in by personal token only. */
    readonly authUrl: string | null;
  };
}

/** Settings that cannot be used; the message is Vietnamese and names each of them. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The calendar shows this year and the next; lunar days are known up to 2199 (lunar.ts). */
const FIRST_DAY = '1970-01-01';
const LAST_DAY = '2198-12-31';

/** A reserved name that can belong to nobody: a deployment sets REPOSITORY. */
const NO_REPOSITORY = 'https://git.example/phong-trao';

type Name = Exclude<keyof typeof settingsText, 'heading'>;

/** The address that a text gives, when it is http or https and carries no name, password, query or fragment. */
function webAddress(text: string): URL | null {
  if (/[\s\\?#]/.test(text) || !/^https?:\/\//i.test(text)) return null;
  const url = URL.parse(text);
  return url && url.hostname !== '' && url.username === '' && url.password === '' ? url : null;
}

function siteFrom(text: string): string | null {
  const url = webAddress(text);
  return url && url.pathname === '/' && /^https?:\/\/[^/]+\/?$/i.test(text) ? url.origin : null;
}

/** Slashes at both ends may be left out: a missing one has only one meaning, a doubled one has none. */
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

/** What git accepts as a name of a branch (git-check-ref-format), as far as addresses need it. */
const branchFrom = (text: string) =>
  /^(?![/.-])(?!.*(?:\.\.|\/\/|@\{))[^\s~^:?*[\\\p{C}]+(?<![/.])$/u.test(text) ? text : null;

function authFrom(text: string): string | null {
  const url = webAddress(text);
  return url && (url.protocol === 'https:' || url.hostname === 'localhost') ? text : null;
}

const apiFrom = (text: string) => (webAddress(text) ? text : null);

/** As a terminal may show it: no control characters, not endless. */
const shown = (text: string) => text.replace(/\p{C}/gu, '?').slice(0, 100);

/**
 * Reads and checks all settings. An empty variable counts as not set; every setting has a default, so
 * that a fresh clone builds without any.
 *
 * @param env environment variables
 * @throws SettingsError that names every setting that cannot be used, and what to write instead
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
