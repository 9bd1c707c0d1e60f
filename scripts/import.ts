import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importObservations } from '../src/domain/import.ts';
import { progress } from '../src/model/progress.ts';
import { vi } from '../src/strings/vi.ts';
import { CONTENT_ROOT } from './root.ts';

/** `npm run import -- observations.csv`: adds the new rows of a downloaded table to content/progress/. */
const [table] = process.argv.slice(2);
if (!table) throw new Error(vi.import.usage);

const pathOf = (file: string) => join(CONTENT_ROOT, 'content/progress', `${file}.json`);
const readFile = (file: string) => JSON.parse(readFileSync(pathOf(file), 'utf8'));

const { added, problems } = importObservations(readFileSync(table, 'utf8'), (file) =>
  existsSync(pathOf(file)) ? progress.parse(readFile(file)).observations : null,
);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
for (const [file, observations] of added) {
  const data = readFile(file);
  // Fields left at their defaults are not written, as an editor would not.
  const written = observations.map(({ final, lifecycle, ...rest }) => ({
    ...rest,
    ...(final ? { final } : {}),
    ...(lifecycle === 'running' ? {} : { lifecycle }),
  }));
  data.observations.push(...written);
  writeFileSync(pathOf(file), `${JSON.stringify(data, null, 2)}\n`);
  console.log(vi.import.added(observations.length, `content/progress/${file}.json`));
}
if (added.size === 0) console.log(vi.import.nothing);
