import { settingsText } from '../../strings/settings.ts';
import {
  apiOf,
  type Forge,
  type ForgeName,
  forgeNames,
  forgeOfHost,
  isForgejoCi,
} from './forge.ts';

/**
 * Which forge a build belongs to: from FORGE, REPOSITORY, BRANCH and FORGE_API, else from what the forges'
 * own CI sets, else from the repository's host.
 */
type Environment = Readonly<Record<string, string | undefined>>;

/** Reads one setting; calls `fault` for a value that `parse` does not accept. */
export type Read = <Value>(
  name: string,
  text: string | undefined,
  parse: (text: string) => Value | null,
  rule: string,
) => Value | null;

/** The parsed URL, when it is http or https without user name, password, query or fragment. */
export function webAddress(text: string): URL | null {
  if (/[\s\\?#]/.test(text) || !/^https?:\/\//i.test(text)) return null;
  const url = URL.parse(text);
  return url && url.hostname !== '' && url.username === '' && url.password === '' ? url : null;
}

const repositoryFrom = (text: string) => {
  const url = webAddress(text);
  return url && url.pathname.replaceAll('/', '') !== '' ? text.replace(/(?:\.git)?\/*$/, '') : null;
};

/** Valid git branch names (git-check-ref-format), as far as URLs need it. */
const branchFrom = (text: string) =>
  /^(?![/.-])(?!.*(?:\.\.|\/\/|@\{))[^\s~^:?*[\\\p{C}]+(?<![/.])$/u.test(text) ? text : null;

const apiFrom = (text: string) => (webAddress(text) ? text.replace(/\/+$/, '') : null);
const forgeFrom = (text: string) => forgeNames.find((name) => name === text) ?? null;

interface Ci {
  readonly name: ForgeName;
  readonly repository: string | undefined;
}

/** The CI that runs the build. */
function ciOf(env: Environment): Ci | null {
  if (env.GITLAB_CI) return { name: 'gitlab', repository: env.CI_PROJECT_URL };
  const { GITHUB_REPOSITORY, GITHUB_SERVER_URL = 'https://github.com' } = env;
  if (!GITHUB_REPOSITORY) return null;
  return {
    name: isForgejoCi(env) ? 'forgejo' : 'github',
    repository: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`,
  };
}

const sameHost = (one: string | null, other: string | undefined) =>
  one !== null && other !== undefined && URL.parse(one)?.host === URL.parse(other)?.host;

/** The name of a repository's forge; null when neither its host nor the CI tells. */
function nameOf(address: string, ci: Ci | null): ForgeName | null {
  return sameHost(address, ci?.repository) && ci ? ci.name : forgeOfHost(address);
}

/** "owner/name"; on GitLab the whole path, without that of a GitLab below a path of its server. */
function projectOf(address: string, name: ForgeName, api: string | null): string {
  const path = new URL(address).pathname.slice(1);
  if (name !== 'gitlab') return path.split('/').slice(-2).join('/');
  const below = /^\/(.+)\/api\/v4$/.exec(api ? new URL(api).pathname : '')?.[1];
  return below && path.startsWith(`${below}/`) ? path.slice(below.length + 1) : path;
}

/**
 * @param read reads one setting and records a fault
 * @param fault records that settings do not go together
 */
export function forgeFromEnvironment(
  env: Environment,
  read: Read,
  fault: (name: string, text: string, rule: string) => void,
): Forge {
  const ci = ciOf(env);
  const given = env.REPOSITORY || ci?.repository;
  const address = read('REPOSITORY', given, repositoryFrom, settingsText.REPOSITORY);
  const branch = read('BRANCH', env.BRANCH, branchFrom, settingsText.BRANCH) ?? 'main';
  const chosen = read('FORGE', env.FORGE, forgeFrom, settingsText.FORGE);
  const derived = address === null ? 'none' : nameOf(address, ci);
  if (!env.FORGE && derived === null) fault('REPOSITORY', given ?? '', settingsText.unknownForge);
  if (!given && chosen && chosen !== 'none') fault('FORGE', chosen, settingsText.forgeAlone);
  const name = chosen ?? derived ?? 'none';
  // What the CI of another forge says of itself is not about this one.
  const ofCi = name === 'gitlab' ? 'CI_API_V4_URL' : 'GITHUB_API_URL';
  const isOwn = ci === null || sameHost(address, ci.repository);
  const variable = !env.FORGE_API && isOwn ? ofCi : 'FORGE_API';
  const api = read(variable, env[variable], apiFrom, settingsText.FORGE_API);
  if (name === 'none' || address === null) return { name, address, project: '', branch, api: null };
  return {
    name,
    address,
    project: projectOf(address, name, api),
    branch,
    api: api ?? apiOf(name, address),
  };
}
