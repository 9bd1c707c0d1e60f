import { readFileSync, statSync } from 'node:fs';
import { type Api, githubApi } from './api.ts';

/** An environment variable that GitHub sets for every step. */
export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/** The event that started the run, read from its file: its texts never pass through a shell. */
export const readEvent = <Event>(): Event =>
  JSON.parse(readFileSync(setting('GITHUB_EVENT_PATH'), 'utf8')) as Event;

/**
 * True when only people with access can read this run's output and comments. Events without that property
 * count as public.
 */
export function isPrivateRepository(): boolean {
  try {
    return readEvent<{ repository?: { private?: unknown } }>().repository?.private === true;
  } catch {
    return false;
  }
}

/** The API of this repository, with the token that the workflow passes as GH_TOKEN. */
export const ownApi = (): Api =>
  githubApi({
    address: setting('GITHUB_API_URL'),
    repository: setting('GITHUB_REPOSITORY'),
    token: setting('GH_TOKEN'),
  });

/** A small file; "" when it is missing or larger than anything this project writes. */
export function readSmall(path: string, limit = 5_000_000): string {
  try {
    return statSync(path).size > limit ? '' : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
