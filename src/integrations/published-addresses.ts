import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressFaults, isLasting } from '../domain/redirects.ts';
import { siteConfig } from '../site.config.ts';
import { redirectText } from '../strings/redirect.ts';
import { readRedirects } from '../views/site/read-redirects.ts';
import { runStep, stopBuild } from './step.ts';

/** Every address that was published once, one a line. Beside content/: no editor has to touch it. */
const FILE = 'published-addresses.txt';

function readPublished(contentRoot: string): Array<string> {
  const file = join(contentRoot, FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** True for a page that stands at an old address and leads on. */
const leadsOn = (folder: string, file: string) =>
  file.endsWith('.html') &&
  readFileSync(join(folder, file), 'utf8').slice(0, 4000).includes('http-equiv="refresh"');

/** Addresses of a built site's own pages and feeds, without those that lead on. */
function builtAddresses(folder: string, moved: ReadonlySet<string>): Set<string> {
  const files = globSync(['**/index.html', 'lich/*.ics'], { cwd: folder });
  return new Set(
    files
      .map((file) => ({
        file,
        address: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      }))
      .filter(({ file, address }) => !moved.has(address) || !leadsOn(folder, file))
      .map(({ address }) => address),
  );
}

/**
 * What a built site breaks of what was promised: an address that was published leads nowhere, or a page
 * that moved leads to none.
 *
 * @param folder the built site
 * @param contentRoot the folder that holds content/
 * @returns one message for each address, with what to do
 */
export function brokenPromises(folder: string, contentRoot: string): Array<string> {
  const redirects = readRedirects(contentRoot);
  const built = builtAddresses(folder, new Set(redirects.map(({ from }) => from)));
  return addressFaults(readPublished(contentRoot), built, redirects).map(({ kind, address }) =>
    redirectText.faults[kind](address),
  );
}

/** Notes the addresses of a built site that are not noted yet; takes none away. @returns how many */
export function noteAddresses(folder: string, contentRoot: string): { added: number; all: number } {
  const plans = new Set(
    globSync('content/plans/*.json', { cwd: contentRoot }).map((file) =>
      file.replace(/^.*[/\\]|\.json$/g, ''),
    ),
  );
  const before = new Set(readPublished(contentRoot));
  const moved = new Set(readRedirects(contentRoot).map(({ from }) => from));
  const lasting = [...builtAddresses(folder, moved)].filter((path) => isLasting(path, plans));
  const all = new Set([...before, ...lasting]);
  writeFileSync(join(contentRoot, FILE), `${[...all].sort().join('\n')}\n`);
  return { added: all.size - before.size, all: all.size };
}

/** Stops a build that would break a promise: addresses stand in printed documents. */
export function publishedAddresses(): AstroIntegration {
  let contentRoot = '.';
  return {
    name: 'published-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        contentRoot = resolve(fileURLToPath(config.root), siteConfig.contentRoot);
      },
      'astro:build:done': ({ dir }) =>
        runStep(redirectText.step, () => {
          const broken = brokenPromises(fileURLToPath(dir), contentRoot);
          if (broken.length > 0) stopBuild([...broken, redirectText.failed].join('\n'));
        }),
    },
  };
}
