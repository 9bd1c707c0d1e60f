import { Temporal } from 'temporal-polyfill';
import { settingsText } from '../strings/settings.ts';
import type { Edition } from './edition.ts';
import type { Forge } from './forge/forge.ts';
import { forgeFromEnvironment, type Read, webAddress } from './forge/forge-settings.ts';

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
  /** Where the repository and its requests are kept. */
  readonly forge: Forge;
  /** How editors sign in to the web form. */
  readonly form: {
    /** URL of an OAuth helper, or null: sign-in by personal token only. */
    readonly authUrl: string | null;
    /** Id of the forge's OAuth application for the form, or null; GitLab needs no helper with it. */
    readonly appId: string | null;
  };
}

/** Invalid settings; the Vietnamese message names each of them. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The calendar shows this year and the next; lunar days are known up to 2199 (lunar.ts). */
const FIRST_DAY = '1970-01-01';
const LAST_DAY = '2198-12-31';

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

function authFrom(text: string): string | null {
  const url = webAddress(text);
  return url && (url.protocol === 'https:' || url.hostname === 'localhost') ? text : null;
}

const appFrom = (text: string) => (/^[\w-]{1,200}$/.test(text) ? text : null);

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
  const fault = (name: string, text: string, rule: string) =>
    faults.push(`✗ ${name}=${shown(text)}: ${rule}`);
  const read: Read = (name, text, parse, rule) => {
    const value = text ? parse(text) : null;
    if (text && value === null) fault(name, text, rule);
    return value;
  };
  const own = <Value>(
    name: 'SITE' | 'BASE' | 'EDITION' | 'PORT' | 'FORM_AUTH_URL' | 'FORM_APP_ID',
    parse: (text: string) => Value | null,
  ) => read(name, env[name], parse, settingsText[name]);
  const edition = (text: string): Edition | null =>
    text === 'staff' || text === 'public' ? text : null;
  const dates = settingsText.SITE_DATE(FIRST_DAY, LAST_DAY);
  const settings: Settings = {
    site: own('SITE', siteFrom) ?? 'http://localhost:4321',
    base: own('BASE', baseFrom) ?? '/',
    edition: own('EDITION', edition) ?? 'public',
    contentRoot: env.CONTENT_ROOT || '.',
    date: read('SITE_DATE', env.SITE_DATE, dateFrom, dates) ?? undefined,
    port: own('PORT', portFrom) ?? 4321,
    forge: forgeFromEnvironment(env, read, fault),
    form: { authUrl: own('FORM_AUTH_URL', authFrom), appId: own('FORM_APP_ID', appFrom) },
  };
  if (faults.length > 0) throw new SettingsError([settingsText.heading, ...faults].join('\n'));
  return settings;
}
