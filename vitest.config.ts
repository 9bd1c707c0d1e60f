import { defineConfig } from 'vitest/config';

// unit: rules and page models, on small data. site: the built pages in dist/ (build first). serve: the
// built pages on real servers, where they are installed. safety: hostile content, built and opened. faults:
// whole builds under bad conditions, and twice.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{src,scripts,tests/project}/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'serve',
          include: ['tests/serve/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Whole builds, one after the other: they share Astro's cache.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'safety',
          include: ['tests/safety/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
