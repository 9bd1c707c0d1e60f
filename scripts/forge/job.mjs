// Every job of every forge's CI starts here: `node scripts/forge/job.mjs <task> [folder in] [folder out]`.
// JavaScript, so that the Node that an office has can run it: tasks with packages run `npm ci` first, and
// then the project's own Node. Privileged tasks install nothing: they run as the CI's Node 24 reads them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const withPackages = ['check', 'test', 'faults', 'read', 'publish'];
const privileged = ['list', 'write'];

const [task = '', ...folders] = process.argv.slice(2);
const { FORGE_TOKEN: _token, ...withoutToken } = process.env;

/** @param {ReadonlyArray<string>} command @param {NodeJS.ProcessEnv} env */
function run([program = '', ...args], env) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(program, args, { stdio: 'inherit', env, shell });
  if (status !== 0) process.exit(status ?? 1);
}

/** Reading nothing needs no packages: forges that ask every ten minutes mostly find nothing. */
function isIdle([given = '', out = '']) {
  if (task !== 'read') return false;
  const { requests, issues } = JSON.parse(readFileSync(join(given, 'viec.json'), 'utf8'));
  if (requests.length + issues.length > 0) return false;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'da-doc.json'), '{"requests": [], "issues": []}');
  return true;
}

if (isIdle(folders)) console.log('nothing to read');
else if (privileged.includes(task))
  run(['node', 'scripts/forge/tend.ts', task, ...folders], process.env);
else if (withPackages.includes(task)) {
  run(['npm', 'ci', '--no-audit', '--no-fund'], withoutToken);
  // Of the tasks with packages only publishing asks the forge, for the site's address, and only reads.
  const env = task === 'publish' ? process.env : withoutToken;
  run(['npm', 'exec', '--no', '--', 'node', 'scripts/forge/tasks.ts', task, ...folders], env);
} else {
  console.error(`no such task: ${task}; there are ${[...privileged, ...withPackages].join(', ')}`);
  process.exit(2);
}
