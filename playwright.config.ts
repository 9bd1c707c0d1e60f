import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/browser.ts';
import { origins } from './tests/e2e/origins.ts';

// `npm run test:e2e` finds or installs the browser, serves the sites, and says here where both are.
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes only at the second try is named "flaky" in the summary: a fault to look into,
  // of the machine or of the page, but none that stops everyone's work.
  retries: 1,
  // Against a hang only: a machine ten times slower than ours has to pass. Nothing waits longer than
  // it has to.
  timeout: 20 * 60_000,
  expect: { timeout: 120_000 },
  reporter: [['list'], ['json', { outputFile: '.build/test/e2e.json' }]],
  outputDir: 'test-results',
  use: {
    baseURL: origins.province,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // An offline cache would answer in place of the server, past what tests hold or fake; offline.spec.ts
    // is the one that wants it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: BROWSER_ARGS,
    },
  },
  // What does not depend on the screen, or is looked at in another way there, runs in one project: tests
  // by their tag, whole files by their name.
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
        /(?:accessibility-all|editor-form|offline|pack|paste|policy|search-quality)\.spec\.ts$/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
  ],
});
