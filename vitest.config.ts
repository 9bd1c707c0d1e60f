import { defineConfig } from 'vitest/config';

// unit: rules and page models, on small data. site: the built pages in dist/ (build first). serve: the
// built pages on real servers, where they are installed. safety: hostile content, built and opened.
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
          name: 'safety',
          include: ['tests/safety/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
