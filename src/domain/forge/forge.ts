/**
 * The forge: the program that keeps the repository and its requests. Everything that differs between forges
 * and that pages need is in this folder; what tools need is in src/editing/forge and scripts/forge.
 */
export const forgeNames = ['github', 'gitlab', 'forgejo', 'none'] as const;
export type ForgeName = (typeof forgeNames)[number];

/** True in the CI of Forgejo or Gitea, which set GitHub's variables and one of their own. */
export const isForgejoCi = (env: Readonly<Record<string, string | undefined>>): boolean =>
  Boolean(env.FORGEJO_ACTIONS || env.GITEA_ACTIONS);

/** A repository on a forge, or one that is on none: plain data, so that it can be sent to a browser. */
export interface Forge {
  /** Forgejo also stands for Gitea: the same addresses and the same API. */
  readonly name: ForgeName;
  /** Web address of the repository, without a trailing slash; null when there is none. */
  readonly address: string | null;
  /** "owner/name"; on GitLab with all groups, "group/subgroup/name". "" when there is none. */
  readonly project: string;
  readonly branch: string;
  /** Root of the REST API; null without a forge. */
  readonly api: string | null;
}

/** Where each forge has the repository's API, seen from the origin of its web pages. */
const apiPaths = { github: '/api/v3', gitlab: '/api/v4', forgejo: '/api/v1' } as const;

/** The forge whose API the committed files in deploy/ allow. */
export const usualApi = 'https://api.github.com';

/** The API of a forge, when no setting names another one. */
export function apiOf(name: ForgeName, address: string | null): string | null {
  if (name === 'none' || address === null) return null;
  const { origin } = new URL(address);
  return name === 'github' && origin === 'https://github.com'
    ? usualApi
    : `${origin}${apiPaths[name]}`;
}

const hosts: ReadonlyArray<readonly [RegExp, ForgeName]> = [
  [/(?:^|[.-])github(?:[.-]|$)/, 'github'],
  [/(?:^|[.-])gitlab(?:[.-]|$)/, 'gitlab'],
  [/(?:^|[.-])(?:forgejo|gitea|codeberg)(?:[.-]|$)/, 'forgejo'],
];

/** The forge that a repository's host names; null when only a setting can tell. */
export const forgeOfHost = (address: string): ForgeName | null =>
  hosts.find(([host]) => host.test(new URL(address).hostname))?.[1] ?? null;
