import { caddyfile } from './caddy.ts';
import { type HostRedirect, headersFile, redirectsFile } from './host-files.ts';
import { nginxMain, nginxSite } from './nginx.ts';

const ROOT = '/srv/phong-trao';

/**
 * The files in deploy/, which configure how the site is served.
 *
 * @param base the base path, with a slash at both ends
 * @param api the API that the editing form uses; null without a forge
 * @param redirects removed pages, for hosts that handle redirects themselves
 * @returns paths below deploy/ with their texts
 */
export function deployFiles(
  base: string,
  api: string | null,
  redirects: ReadonlyArray<HostRedirect>,
): Array<{ readonly path: string; readonly text: string }> {
  const note = '# Written by "npm run generate" from src/domain/serving; not edited by hand.\n';
  const site = { base, api, root: ROOT };
  const files = {
    'netlify/_headers': headersFile('netlify', base, api),
    'netlify/_redirects': redirectsFile(redirects, base),
    'cloudflare/_headers': headersFile('cloudflare', base, api),
    'cloudflare/_redirects': redirectsFile(redirects, base),
    'nginx/site.conf': nginxSite({ ...site, port: 80 }),
    'caddy/Caddyfile': caddyfile({ ...site, port: 80 }),
    'docker/site.conf': nginxSite({ ...site, port: 8080 }),
    'docker/nginx.conf': nginxMain({
      site: '/etc/nginx/site.conf',
      temporary: '/tmp',
      modules: '/etc/nginx/modules-enabled/*.conf',
    }),
  };
  return Object.entries(files).map(([path, text]) => ({ path, text: `${note}${text}` }));
}
