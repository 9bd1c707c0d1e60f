import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../scripts/root.ts';

/**
 * Loaded before every test of the software: whoever reads the repository's content/ from it gets an
 * error. Such a test would fail as soon as somebody replaces that content; tests/fixtures/sites/ holds
 * content for it.
 */
const CONTENT = join(ROOT, 'content');

/** @throws Error for a path in content/ */
export function refuseContent(path: unknown): void {
  const text = path instanceof URL ? fileURLToPath(path) : path;
  if (typeof text !== 'string') return;
  const whole = resolve(text);
  if (whole !== CONTENT && !whole.startsWith(CONTENT + sep)) return;
  throw new Error(`A test of the software reads ${whole}: use tests/fixtures/sites/ instead`);
}

/** The folder that a pattern looks into, as far as it is named without a wildcard. */
const folderOf = (pattern: string) => pattern.replace(/[^/]*[*?{[(].*$/, '');

type Functions = Record<string, (...args: Array<unknown>) => unknown>;

const READERS = [
  'access',
  'accessSync',
  'copyFile',
  'copyFileSync',
  'cp',
  'cpSync',
  'createReadStream',
  'existsSync',
  'open',
  'openSync',
  'opendir',
  'opendirSync',
  'readFile',
  'readFileSync',
  'readdir',
  'readdirSync',
  'stat',
  'statSync',
];

function guard(api: Functions): void {
  for (const name of READERS) {
    const read = api[name];
    if (!read) continue;
    api[name] = (...args) => {
      refuseContent(args[0]);
      return read.apply(api, args);
    };
  }
  for (const name of ['glob', 'globSync']) {
    const find = api[name];
    if (!find) continue;
    api[name] = (...args) => {
      const [patterns, options] = args as [string | Array<string>, { cwd?: string } | undefined];
      for (const pattern of [patterns].flat()) {
        refuseContent(join(resolve(options?.cwd ?? '.'), folderOf(pattern)));
      }
      return find.apply(api, args);
    };
  }
}

const GUARDED = Symbol.for('tests/support/no-content');
const marks = globalThis as { [GUARDED]?: true };
if (!marks[GUARDED]) {
  marks[GUARDED] = true;
  guard(fs as unknown as Functions);
  guard(fs.promises as unknown as Functions);
  syncBuiltinESMExports();
}
fs.mkdirSync(join(ROOT, '.build/no-content'), { recursive: true });
