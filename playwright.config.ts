import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/browser.ts';
import { origins } from './tests/e2e/origins.ts';

// `npm run test:e2e` finds or installs the browser, serves the sites, and passes both in the environment.
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes only on retry is "flaky" in the summary: a problem of the machine or the page to
  // investigate, but not one that stops everyone's work.
  retries: 1,
  // Only ends a hang: a machine ten times slower than ours has to pass. Nothing waits longer than it has
  // to.
  timeout: 20 * 60_000,
  expect: { timeout: 120_000 },
  reporter: [['list'], ['json', { outputFile: '.build/test/e2e.json' }]],
  outputDir: 'test-results',
  use: {
    baseURL: origins.province,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // An offline cache would answer instead of the server and bypass what tests delay or mock; only
    // offline.spec.ts uses it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: BROWSER_ARGS,
    },
  },
  // Tests that do not depend on the screen size, or that have a counterpart for the other size, run in one
  // project: single tests by tag, whole files by name.
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      testIgnore:
        /(?:accessibility-all|editor-form|offline|pack|paste|policy|search-header|search-quality)\.spec\.ts$/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
  ],
});
