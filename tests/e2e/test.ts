import { test as base, expect } from '@playwright/test';

/**
 * The test of all files here. Watches every page that a test opens: no request may leave the site,
 * and no script may fail.
 */
export const test = base.extend<{
  libraryErrors: RegExp;
  answered: RegExp;
  watched: undefined;
}>({
  // Against a hang only, as all limits are (playwright.config.ts).
  actionTimeout: 120_000,
  // What a library throws into the void by itself when a test takes its files away.
  libraryErrors: [/^$/, { option: true }],
  // Other addresses, which the test answers by itself: nothing leaves the machine there either.
  answered: [/^$/, { option: true }],
  watched: [
    async ({ context, baseURL, libraryErrors, answered }, use) => {
      const elsewhere: Array<string> = [];
      const errors: Array<string> = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (!protocol.startsWith('http') || origin === baseURL) return;
        if (!answered.test(request.url())) elsewhere.push(request.url());
      });
      context.on('weberror', (error) => {
        const text = String(error.error());
        if (!libraryErrors.test(text)) errors.push(text);
      });
      await use(undefined);
      expect(elsewhere, 'requests to other addresses').toEqual([]);
      expect(errors, 'script errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
