import { createServer } from 'node:net';
import { MachineFault } from '../src/editing/machine-fault.ts';
import { siteConfig } from '../src/site.config.ts';
import { vi } from '../src/strings/vi.ts';

/** Opens a port of this machine for a moment. @returns its number, or null when it is taken */
const open = (port: number, host: string): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : null));
    });
  });

/** A port of this machine that nothing listens on. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const port = await open(0, host);
  if (port === null) throw new Error(`no free port on ${host}`);
  return port;
}

/**
 * The port to show the site on. One that somebody chose with PORT has to be free; in place of the
 * default one another is taken, and said.
 *
 * @throws MachineFault when the chosen one is taken
 */
export async function previewPort(
  port = siteConfig.port,
  chosen = process.env.PORT,
): Promise<number> {
  if ((await open(port, 'localhost')) !== null) return port;
  if (chosen) throw new MachineFault(vi.build.portTaken(port));
  const other = await freePort('localhost');
  console.log(vi.build.otherPort(port, other));
  return other;
}
