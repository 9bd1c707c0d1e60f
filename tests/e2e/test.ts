import { test as base, expect } from '@playwright/test';

/**
 * The test of all files here. Watches every page that a test opens: no request may leave the site,
 * and no script may fail.
 */
export const test = base.extend<{ watched: undefined }>({
  // Pages here answer in milliseconds: what is not there soon is not there.
  actionTimeout: 5_000,
  watched: [
    async ({ context, baseURL }, use) => {
      const elsewhere: Array<string> = [];
      const errors: Array<string> = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) elsewhere.push(request.url());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(elsewhere, 'requests to other addresses').toEqual([]);
      expect(errors, 'script errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
