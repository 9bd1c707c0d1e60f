import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { sidePackages } from '../../scripts/side-packages.ts';
import { CACHE_FOLDER } from '../../src/build-cache.ts';
import type { GuidancePage } from './corpus.ts';
import { type Peer, writePeer } from './peers.ts';
import { writeSiteContent } from './site-content.ts';

/** A generator that is ready to build: the commands with their folder, and the file to edit. */
export interface Ready {
  readonly folder: string;
  readonly build: ReadonlyArray<string>;
  readonly env: Readonly<Record<string, string>>;
  readonly output: string;
  readonly index: string;
  readonly edited: string;
  /** Deletes the output of an earlier build. */
  readonly reset: () => void;
}

/** This project, with the corpus as its content. */
export function readySite(pages: ReadonlyArray<GuidancePage>): Ready {
  const content = `.build/bench-build/site-${pages.length}`;
  const output = `${content}-dist`;
  const [page] = pages;
  writeSiteContent(ROOT, join(ROOT, content), pages);
  return {
    folder: ROOT,
    build: ['node scripts/build.ts'],
    env: { CONTENT_ROOT: content, DIST: output },
    output,
    index: `${output}/pagefind/**/*`,
    edited: `${content}/content/guidance/${page?.year}/${page?.slug}.md`,
    reset: () => {
      for (const folder of [`${content}/.astro-cache`, output, CACHE_FOLDER]) {
        rmSync(join(ROOT, folder), { recursive: true, force: true });
      }
    },
  };
}

/** Another generator; its packages are installed from its own lock file when missing. */
export function readyPeer(peer: Peer, pages: ReadonlyArray<GuidancePage>): Ready {
  const folder = join(ROOT, `.build/bench-build/${peer.name}-${pages.length}`);
  const installed = peer.packages ? sidePackages(`bench/build/peers/${peer.packages}`) : '';
  const [page] = pages;
  const reset = () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writePeer(peer, folder, pages);
    if (!peer.packages) return;
    cpSync(join(installed, 'package.json'), join(folder, 'package.json'));
    // Packages are shared, but a generator's cache in node_modules is not: it is deleted with the folder.
    symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'), 'dir');
    for (const cache of ['.astro', '.cache', '.vite']) {
      rmSync(join(installed, 'node_modules', cache), { recursive: true, force: true });
    }
  };
  return {
    folder,
    build: peer.build,
    env: {},
    output: peer.output,
    index: peer.index,
    edited: page ? peer.file(page) : '',
    reset,
  };
}
