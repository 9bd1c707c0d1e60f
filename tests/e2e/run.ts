import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from '../../scripts/browser.ts';
import { freePort } from '../../scripts/ports.ts';
import { ROOT } from '../../scripts/root.ts';
import { serve } from '../../scripts/serve.ts';
import { buildSites } from '../support/build-sites.ts';
import { builtFolder } from '../support/sites.ts';

/**
 * `npm run test:e2e [playwright arguments]`: the sites of the tests in a real Chromium. They are served
 * from here, on ports that are free, and go when this process goes; Playwright is told where they are.
 */
const SITES = ['province', 'smallest', 'two-years', 'communes', 'many-targets'] as const;

const browser = ensureBrowser();
buildSites(SITES);
process.env.BASE = '/';
const servers = await Promise.all(
  SITES.map(
    async (name) => [name, await serve(builtFolder(name), await freePort('localhost'))] as const,
  ),
);
const origins = Object.fromEntries(servers.map(([name, { origin }]) => [name, origin]));

const playwright = spawn(
  process.execPath,
  [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser, E2E_ORIGINS: JSON.stringify(origins) },
  },
);
// Playwright ends its browsers on SIGINT only.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => playwright.kill('SIGINT'));
}
playwright.on('close', async (code) => {
  await Promise.all(servers.map(([, { stop }]) => stop()));
  process.exit(code ?? 1);
});
