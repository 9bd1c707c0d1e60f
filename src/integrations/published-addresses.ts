import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressFaults, isLasting, PUBLISHED_FILE } from '../domain/redirects.ts';
import { MachineFault } from '../editing/machine-fault.ts';
import { siteConfig } from '../site.config.ts';
import { redirectText } from '../strings/redirect.ts';
import { vi } from '../strings/vi.ts';
import { readRedirects } from '../views/site/read-redirects.ts';
import { runStep, stopBuild } from './step.ts';

/** From this many lost addresses on, the list probably belongs to another site. */
const MANY = 10;

function readPublished(contentRoot: string): Array<string> {
  const file = join(contentRoot, PUBLISHED_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** True for a redirect page at an old address. */
const leadsOn = (folder: string, file: string) =>
  file.endsWith('.html') &&
  readFileSync(join(folder, file), 'utf8').slice(0, 4000).includes('http-equiv="refresh"');

/** Addresses of a built site's own pages and feeds, without redirects. */
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
 * Finds addresses that a built site promised but breaks: a published address that leads nowhere, or a
 * redirect whose target does not exist.
 *
 * @param folder the built site
 * @param contentRoot the folder that contains content/
 * @returns one message per address, with what to do; a single message when the list is another site's
 */
export function brokenPromises(folder: string, contentRoot: string): Array<string> {
  const redirects = readRedirects(contentRoot);
  const built = builtAddresses(folder, new Set(redirects.map(({ from }) => from)));
  const published = readPublished(contentRoot);
  const faults = addressFaults(published, built, redirects);
  const lost = faults.filter(({ kind }) => kind === 'lost').length;
  // Nobody removes most of a site on purpose: the content was replaced and the list was not.
  if (lost >= MANY && lost > published.length / 2) {
    return [redirectText.anotherSite(lost, published.length)];
  }
  return faults.map(({ kind, address }) => redirectText.faults[kind](address));
}

/** True for a site that must not be published: it has pages of staff-only entries. */
const isStaffEdition = (folder: string) =>
  readFileSync(join(folder, 'index.html'), 'utf8').includes(vi.nav.staffEdition);

/**
 * Adds the addresses of a built site to the list of published addresses; never removes any.
 *
 * @returns how many were added, and how many there are
 * @throws MachineFault without a built site, and for the staff edition: the list is a public file
 */
export function noteAddresses(folder: string, contentRoot: string): { added: number; all: number } {
  if (!existsSync(join(folder, 'index.html'))) throw new MachineFault(redirectText.notBuilt);
  if (isStaffEdition(folder)) throw new MachineFault(redirectText.staffEdition);
  const plans = new Set(
    globSync('content/plans/*.json', { cwd: contentRoot }).map((file) =>
      file.replace(/^.*[/\\]|\.json$/g, ''),
    ),
  );
  const before = new Set(readPublished(contentRoot));
  const moved = new Set(readRedirects(contentRoot).map(({ from }) => from));
  const lasting = [...builtAddresses(folder, moved)].filter((path) => isLasting(path, plans));
  const all = new Set([...before, ...lasting]);
  writeFileSync(join(contentRoot, PUBLISHED_FILE), `${[...all].sort().join('\n')}\n`);
  return { added: all.size - before.size, all: all.size };
}

/** Stops a build in which a published address would break: addresses are printed in documents. */
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
