import type { SiteName } from '../support/sites.ts';

/** Where the sites of the tests are served: `npm run test:e2e` serves them and says where. */
export const origins: Readonly<Partial<Record<SiteName, string>>> = JSON.parse(
  process.env.E2E_ORIGINS ?? '{}',
);
