import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { writeLedger } from '../../scripts/ledger-file.ts';
import { runScript } from './run-script.ts';
import { fixtureRoot } from './sites.ts';

/** A copy of the province's content in a folder of its own, for builds of other content. */
export function copyContent(root: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(join(fixtureRoot('province'), 'content'), join(root, 'content'), { recursive: true });
}

/** Writes a file below the copy's content/. */
export function writeContent(root: string, file: string, text: string): void {
  const path = join(root, 'content', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Notes the entries of a copy of the content in its ledger, as an editor does before the build. */
export const noteEntries = (root: string) => writeLedger(root, '2017-01-05T08:00:00+07:00');

/** Begins a year in a copy of the content, with the command that editors have for it. */
export function newYear(root: string, year: string, from: string): void {
  const args = ['year', year, '--from', from];
  const { status, output } = runScript('scripts/new.ts', args, { CONTENT_ROOT: root });
  if (status !== 0) throw new Error(output);
}

/** Runs the project's build on a copy of the content. */
export const buildCopy = (root: string, dist: string, env: Readonly<Record<string, string>> = {}) =>
  runScript('scripts/build.ts', [], { ...env, CONTENT_ROOT: root, DIST: dist });

/** Every file of a folder with its bytes; what is packed (the search index, *.gz, *.br) is unpacked. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = globSync('**/*', { cwd: folder, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => {
        const bytes = readFileSync(path);
        const name = path.slice(folder.length + 1);
        if (name.endsWith('.br')) return [name, brotliDecompressSync(bytes)];
        const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
        return [name, packed ? gunzipSync(bytes) : bytes];
      }),
  );
}
