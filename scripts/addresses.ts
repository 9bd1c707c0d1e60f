import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressFaults, isLasting, REDIRECTS_FILE } from '../src/domain/redirects.ts';
import { type Redirect, redirect } from '../src/model/redirect.ts';
import { redirectText } from '../src/strings/redirect.ts';
import { CONTENT_ROOT, ROOT } from './root.ts';

/** Every address that was published once, one a line. Beside content/: no editor has to touch it. */
const FILE = join(ROOT, 'published-addresses.txt');

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const noted = () => read(FILE).split('\n').filter(Boolean);

function redirects(): Array<Redirect> {
  const text = read(join(CONTENT_ROOT, REDIRECTS_FILE));
  return text === '' ? [] : redirect.array().parse(JSON.parse(text));
}

/** True for a page that stands at an old address and leads on. */
const leadsOn = (folder: string, file: string) =>
  file.endsWith('.html') &&
  readFileSync(join(folder, file), 'utf8').slice(0, 4000).includes('http-equiv="refresh"');

/** Addresses of a built site's own pages and feeds. */
function builtAddresses(folder: string, moved: ReadonlyArray<Redirect>): Set<string> {
  const from = new Set(moved.map((one) => one.from));
  const files = globSync(['**/index.html', 'lich/*.ics'], { cwd: folder });
  return new Set(
    files
      .map((file) => ({
        file,
        address: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      }))
      .filter(({ file, address }) => !from.has(address) || !leadsOn(folder, file))
      .map(({ address }) => address),
  );
}

/**
 * Stops a build that would break a promise: an address that was published leads nowhere, or a page
 * that moved leads to none.
 *
 * @throws Error whose message names each address and what to do
 */
export function checkAddresses(folder: string): void {
  const moved = redirects();
  // Other content, of tests and measurements, has published nothing.
  const published = CONTENT_ROOT === ROOT ? noted() : [];
  const faults = addressFaults(published, builtAddresses(folder, moved), moved);
  if (faults.length === 0) return;
  const lines = faults.map(({ kind, address }) => redirectText.faults[kind](address));
  throw new Error([...lines, redirectText.failed].join('\n'));
}

/** Notes the addresses of a built site that are not noted yet; takes none away. @returns how many */
export function noteAddresses(folder: string): { added: number; all: number } {
  const plans = new Set(
    globSync('content/plans/*.json', { cwd: ROOT }).map((file) =>
      file.replace(/^.*[/\\]|\.json$/g, ''),
    ),
  );
  const before = new Set(noted());
  const lasting = [...builtAddresses(folder, redirects())].filter((path) => isLasting(path, plans));
  const all = new Set([...before, ...lasting]);
  writeFileSync(FILE, `${[...all].sort().join('\n')}\n`);
  return { added: all.size - before.size, all: all.size };
}
