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

const repository = repositoryFromEnvironment();

export const siteConfig: {
  readonly edition: Edition;
  /** Overrides today's date (`YYYY-MM-DD`), for builds that can be repeated. */
  readonly date: string | undefined;
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
} = {
  edition: editionFrom(process.env.EDITION),
  date: process.env.SITE_DATE || undefined,
  repository,
  branch: process.env.BRANCH ?? 'main',
  form: {
    repository: repository.split('/').slice(-2).join('/'),
    apiRoot: process.env.GITHUB_API_URL || 'https://api.github.com',
    authUrl: process.env.FORM_AUTH_URL || null,
  },
};
