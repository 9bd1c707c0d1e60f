import { globSync } from 'node:fs';
import { commandsText } from '../src/strings/commands.ts';
import { ROOT } from './root.ts';

// `npm run bench -- <name> [arguments]`: runs bench/<name>/run.ts; most have a README.
const [name = ''] = process.argv.splice(2, 1);
const names = globSync('bench/*/run.ts', { cwd: ROOT }).map((file) => file.split(/[/\\]/)[1] ?? '');
if (names.includes(name)) await import(`../bench/${name}/run.ts`);
else if (name === '--help') console.log(commandsText.bench(names.sort()));
else {
  console.error(commandsText.bench(names.sort()));
  process.exitCode = 2;
}
