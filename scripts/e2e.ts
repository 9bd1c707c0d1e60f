import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { ROOT } from './root.ts';

// `npm run test:e2e [playwright arguments]`: the built site in a real Chromium.
if (!existsSync(join(ROOT, 'dist/index.html'))) {
  console.error('There is no built site: run `npm run build` first.');
  process.exit(1);
}
const result = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CHROMIUM_PATH: ensureBrowser() },
});
process.exitCode = result.status ?? 1;
