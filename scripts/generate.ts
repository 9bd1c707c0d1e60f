import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { instantNow } from '../src/domain/dates.ts';
import { usualApi } from '../src/domain/forge/forge.ts';
import { emittedSchemas } from '../src/domain/json-schema.ts';
import { deployFiles } from '../src/domain/serving/deploy-files.ts';
import { terminalReport } from '../src/editing/check/terminal-report.ts';
import { commandsText } from '../src/strings/commands.ts';
import { vi } from '../src/strings/vi.ts';
import { FORGE_ROOT, generatedForgeFiles } from './generate-forge.ts';
import type { GeneratedFile } from './generated-file.ts';
import { writeLedger } from './ledger-file.ts';
import { readText } from './read-text.ts';
import { CONTENT_ROOT, ROOT } from './root.ts';

/**
 * `npm run generate [what …] [-- --check]` writes the files that are generated from the content and the
 * model; with --check (in `npm run lint`) it writes nothing and fails when one of them is out of date.
 */

/** Prefixes the files' paths with a folder. */
const inFolder = (folder: string, files: ReadonlyArray<GeneratedFile>) =>
  files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));

/** Generators whose output depends only on the content and the code. */
const files: Readonly<Record<string, () => ReadonlyArray<GeneratedFile>>> = {
  forge: generatedForgeFiles,
  schemas: () => emittedSchemas().map(({ name, text }) => ({ path: `schemas/${name}`, text })),
  // The committed files are for a site at the root of its domain and for the usual forge: for redirects, BASE
  // and another forge use `npm run export hosts`.
  hosts: () => inFolder('deploy', deployFiles('/', usualApi, [])),
};

/** Need a built site, or change only with a drawing: run only when named. */
const others: Readonly<Record<string, () => Promise<unknown>>> = {
  addresses: () => import('./generate-addresses.ts'),
  icons: () => import('./generate-icons.ts'),
  screenshots: () => import('./generate-screenshots.ts'),
};

/** Records new and changed calendar entries in content/calendar-ledger.json. @returns true on success */
function ledger(): boolean {
  const { added, changed, problems, files: count } = writeLedger(CONTENT_ROOT, instantNow());
  const isGood = problems.length === 0;
  if (!isGood) console.log(terminalReport({ problems, files: count }));
  console.log(isGood ? vi.ledger.done(added, changed) : vi.ledger.contentFailed);
  return isGood;
}

/** @returns true when every file is up to date */
function write(generated: ReadonlyArray<GeneratedFile>, root: string, check: boolean): boolean {
  const stale = generated.filter(({ path, text }) =>
    text === null ? existsSync(join(root, path)) : readText(join(root, path)) !== text,
  );
  for (const { path, text } of stale) {
    if (check) console.error(commandsText.stale(path));
    else if (text === null) {
      rmSync(join(root, path));
      console.log(commandsText.removed(path));
    } else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      console.log(path);
    }
  }
  return !check || stale.length === 0;
}

const check = process.argv.includes('--check');
const asked = process.argv.slice(2).filter((name) => name !== '--check');
const [first = ''] = asked;
const names = asked.length > 0 ? asked : ['ledger', ...Object.keys(files)];
if (asked.includes('--help')) console.log(commandsText.generate);
else if (first in others) await others[first]?.();
else if (names.some((name) => name !== 'ledger' && !(name in files))) {
  console.error(commandsText.generate);
  process.exitCode = 2;
} else {
  const results = names.map((name) => {
    // `npm run check` reports an outdated ledger.
    if (name === 'ledger') return check || ledger();
    return write(files[name]?.() ?? [], name === 'forge' ? FORGE_ROOT : ROOT, check);
  });
  process.exitCode = results.every(Boolean) ? 0 : 1;
}
