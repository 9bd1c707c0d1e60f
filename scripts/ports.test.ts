import { createServer } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { freePort, previewPort } from './ports.ts';

const servers: Array<ReturnType<typeof createServer>> = [];
const occupy = (port: number) =>
  new Promise<void>((done, failed) => {
    const server = createServer().once('error', failed);
    servers.push(server);
    server.listen(port, 'localhost', () => done());
  });

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
  vi.restoreAllMocks();
});

describe('the port of the preview', () => {
  test('is the one that PORT gives', async () => {
    const port = await freePort('localhost');
    expect(await previewPort(port, String(port))).toBe(port);
  });

  test('is refused by name when PORT gives one that is taken', async () => {
    const port = await freePort('localhost');
    await occupy(port);
    await expect(previewPort(port, String(port))).rejects.toThrow(
      `Cổng ${port} đang có chương trình khác`,
    );
  });

  test('falls back to another port than 4321 when that is taken, and says so', async () => {
    // It may be in use already, which is just as good.
    await occupy(4321).catch(() => undefined);
    const said = vi.spyOn(console, 'log').mockReturnValue();
    const port = await previewPort(4321, '');
    expect(port).not.toBe(4321);
    expect(said).toHaveBeenCalledWith(expect.stringContaining(`dùng cổng ${port}`));
  });
});
