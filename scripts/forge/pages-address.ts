import { isForgejoCi } from '../../src/domain/forge/forge.ts';
import { apiAt } from './http.ts';

/** Where the forge publishes the site: its origin and its base path. */
export interface SiteAddress {
  readonly SITE: string;
  readonly BASE: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The address of a site as the settings SITE and BASE. */
export function addressParts(address: string): SiteAddress {
  const { origin, pathname } = new URL(address);
  return { SITE: origin, BASE: pathname.replace(/\/?$/, '/') };
}

/**
 * The settings SITE and BASE when they are given; else what the forge's pages say of themselves. Forgejo has
 * no pages of its own, so there they have to be given.
 */
export async function siteAddress(env: Environment, fetchIt?: typeof fetch): Promise<SiteAddress> {
  if (env.SITE) return { SITE: env.SITE, BASE: env.BASE || '/' };
  if (env.CI_PAGES_URL) return addressParts(env.CI_PAGES_URL);
  const { GITHUB_API_URL, GITHUB_REPOSITORY, FORGE_TOKEN } = env;
  if (!GITHUB_API_URL || !FORGE_TOKEN || isForgejoCi(env))
    throw new Error('SITE: chưa biết trang công bố ở địa chỉ nào; đặt biến SITE (và BASE) cho CI.');
  const headers = { Authorization: `Bearer ${FORGE_TOKEN}` };
  const api = apiAt(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`, headers, fetchIt);
  const { html_url } = await api<{ html_url: string }>('GET', '/pages');
  return addressParts(html_url);
}
