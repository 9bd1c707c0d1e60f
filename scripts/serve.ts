import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { MachineFault } from '../src/editing/machine-fault.ts';
import { siteConfig } from '../src/site.config.ts';
import { buildText } from '../src/strings/build.ts';
import { machineFaultText } from '../src/strings/machine-fault.ts';
import { previewPort } from './ports.ts';
import { DIST, ROOT } from './root.ts';
import { recoverInterruptedPublish } from './site-folder.ts';

/** A built site that is being served. */
export interface Served {
  /** "http://localhost:4321" */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves a built site on localhost, below the base path in BASE. */
export async function serve(folder: string, port: number): Promise<Served> {
  const server = await preview({ root: ROOT, outDir: folder, server: { port }, logLevel: 'warn' });
  return { origin: `http://localhost:${server.port}`, stop: () => server.stop() };
}

/** Serves dist/ until the process ends, and prints the address. @throws MachineFault without a built site */
export async function showSite(): Promise<void> {
  recoverInterruptedPublish();
  if (!existsSync(join(DIST, 'index.html')))
    throw new MachineFault(machineFaultText.notBuilt(DIST));
  const { origin } = await serve(DIST, await previewPort());
  console.log(buildText.serving(`${origin}${siteConfig.base}`));
}
