import { type Edition, editionFrom } from './domain/edition.ts';

/**
 * Settings of one build, from the environment. Addresses (SITE, BASE) are in astro.config.mjs.
 * Everything here has a default, so that a fresh clone builds without any setting.
 */
function repositoryFromEnvironment(): string {
  const { REPOSITORY, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  if (REPOSITORY) return REPOSITORY.replace(/\/$/, '');
  if (GITHUB_REPOSITORY) return `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}`;
  // A reserved name that can belong to nobody: a deployment sets REPOSITORY.
  return 'https://git.example/phong-trao';
}

export const siteConfig: {
  readonly edition: Edition;
  /** Overrides today's date (`YYYY-MM-DD`), for builds that can be repeated. */
  readonly date: string | undefined;
  readonly repository: string;
  readonly branch: string;
} = {
  edition: editionFrom(process.env.EDITION),
  date: process.env.SITE_DATE || undefined,
  repository: repositoryFromEnvironment(),
  branch: process.env.BRANCH ?? 'main',
};
