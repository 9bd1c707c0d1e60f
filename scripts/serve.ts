import { preview } from 'astro';
import { siteConfig } from '../src/site.config.ts';
import { vi } from '../src/strings/vi.ts';
import { DIST, ROOT } from './root.ts';
import { recoverInterruptedPublish } from './site-folder.ts';

/** Serves the built site (dist/) on localhost; says where. */
export async function serve(port: number): Promise<{ address: string; stop: () => Promise<void> }> {
  recoverInterruptedPublish();
  const server = await preview({ root: ROOT, outDir: DIST, server: { port }, logLevel: 'warn' });
  const address = `http://localhost:${server.port}${siteConfig.base}`;
  console.log(vi.build.serving(address));
  return { address, stop: () => server.stop() };
}
