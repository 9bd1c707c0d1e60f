import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emittedSchemas } from '../src/domain/json-schema.ts';
import { readText } from './read-text.ts';
import { ROOT } from './root.ts';

/**
 * `npm run schemas` writes schemas/*.schema.json from the zod schemas; with --check (in `npm run lint`)
 * it writes nothing and fails when a file is not what would be written.
 */
const check = process.argv.includes('--check');
const folder = join(ROOT, 'schemas');
mkdirSync(folder, { recursive: true });

const stale = emittedSchemas().filter(({ name, text }) => readText(join(folder, name)) !== text);
for (const { name, text } of stale) {
  if (check) console.error(`schemas/${name} is not what src/model says: run npm run schemas`);
  else {
    writeFileSync(join(folder, name), text);
    console.log(`schemas/${name}`);
  }
}
process.exitCode = check && stale.length > 0 ? 1 : 0;
