import { readFileSync, statSync } from 'node:fs';
import { isForgejoCi } from '../../src/domain/forge/forge.ts';
import type { ForgeApi } from './forge-api.ts';
import { forgejoApi } from './forgejo.ts';
import { githubApi } from './github.ts';
import { gitlabApi } from './gitlab.ts';

/** What a forge's CI tells a job. No packages: privileged jobs import this. */
type Environment = Readonly<Record<string, string | undefined>>;

function setting(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/**
 * The API of the repository whose CI runs this job, with the token that only privileged jobs get as
 * FORGE_TOKEN.
 */
export function ownForge(env: Environment = process.env): ForgeApi {
  const token = setting(env, 'FORGE_TOKEN');
  if (env.GITLAB_CI)
    return gitlabApi(setting(env, 'CI_API_V4_URL'), setting(env, 'CI_PROJECT_PATH'), token);
  const api = isForgejoCi(env) ? forgejoApi : githubApi;
  return api(setting(env, 'GITHUB_API_URL'), setting(env, 'GITHUB_REPOSITORY'), token);
}

/**
 * True when only people with access can read this run's output and comments. What is not known counts as
 * public.
 */
export function isPrivateRepository(env: Environment = process.env): boolean {
  if (env.GITLAB_CI) return ['private', 'internal'].includes(env.CI_PROJECT_VISIBILITY ?? '');
  try {
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    return event.repository?.private === true;
  } catch {
    return false;
  }
}

/** A small file; "" when it is missing or larger than anything this project writes. */
export function readSmall(path: string, limit = 50_000_000): string {
  try {
    return statSync(path).size > limit ? '' : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
