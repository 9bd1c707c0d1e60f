import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from '../../scripts/ports.ts';
import { ask } from '../../scripts/support/servers.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { runScript } from '../support/run-script.ts';

/** Builds other content into a folder, without the checker. */
export function buildUnchecked(files: ReadonlyArray<SourceFile>, root: string, dist: string): void {
  rmSync(root, { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const env = { CONTENT_ROOT: root, DIST: dist };
  const { status, output } = runScript('tests/safety/build-unchecked.ts', [], env);
  if (status !== 0) throw new Error(`${dist} was not built:\n${output}`);
}

/** Serves a built site with the project's own preview. */
export async function preview(dist: string): Promise<{ origin: string; stop: () => void }> {
  const port = await freePort('localhost');
  const child = spawn(process.execPath, ['scripts/preview.ts'], {
    env: { ...process.env, DIST: dist, PORT: String(port), BASE: '/' },
    stdio: 'ignore',
  });
  while (!(await ask(port, '/').catch(() => null))) {
    if (child.exitCode !== null) throw new Error('the preview did not start');
    await new Promise((next) => setTimeout(next, 50));
  }
  return { origin: `http://localhost:${port}`, stop: () => void child.kill() };
}
