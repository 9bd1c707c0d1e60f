import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { zipSite } from '../../scripts/zip-site.ts';

/** Packs a built site and unpacks it into a folder, as its reader does. @returns the zip */
export async function unzippedSite(dist: string, base: string, to: string): Promise<Uint8Array> {
  const { zip } = await zipSite(dist, { base, day: '23/11/2026', online: null });
  rmSync(to, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), bytes);
  }
  return zip;
}
