import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/browser.ts';

const PORT = 4390;

// Run through `npm run test:e2e`, which finds or installs the browser and names it here.
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes only at the second try is named "flaky" in the summary: a fault to look into,
  // of the machine or of the page, but none that stops everyone's work.
  retries: 1,
  // Generous, because a busy machine is slow; nothing waits longer than it has to.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A offline cache would answer in place of the server, past what tests hold or fake; offline.spec.ts
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
  webServer: {
    command: 'node scripts/preview.ts',
    env: { PORT: String(PORT), BASE: '/' },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
