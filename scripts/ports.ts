import { createServer } from 'node:net';
import { MachineFault } from '../src/editing/machine-fault.ts';
import { siteConfig } from '../src/site.config.ts';
import { buildText } from '../src/strings/build.ts';

/** Opens a local port briefly. @returns its number, or null when it is in use */
const open = (port: number, host: string): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : null));
    });
  });

/** An unused local port. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const port = await open(0, host);
  if (port === null) throw new Error(`no free port on ${host}`);
  return port;
}

/**
 * The port for the preview. A port given by PORT must be free; instead of the default, another one is used
 * and reported.
 *
 * @throws MachineFault when the given port is in use
 */
export async function previewPort(
  port = siteConfig.port,
  chosen = process.env.PORT,
): Promise<number> {
  if ((await open(port, 'localhost')) !== null) return port;
  if (chosen) throw new MachineFault(buildText.portTaken(port));
  const other = await freePort('localhost');
  console.log(buildText.otherPort(port, other));
  return other;
}
