import { defineConfig } from 'vitest/config';

/**
 * Tests that build the site from other content, one after the other: Astro keeps one list of campaign
 * files for the repository, and two builds of different content at once would take each other's.
 */
const builds = [
  'tests/site/begun-site.test.ts',
  'tests/site/edition.test.ts',
  'tests/site/failed-build.test.ts',
];

// unit: rules and page models, on small data. site: the built pages in dist/ (build first). serve: the
// built pages on real servers. safety: hostile content, built and opened. faults: whole builds under
// bad conditions, and twice.
//
// Files of unit and site share what they load (`isolate: false`): setting each up anew takes longer
// than its tests. A test that changes something global puts it back.
export default defineConfig({
  test: {
    // vitest would leave a core free: half of a machine of two.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts,tests/project}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: builds,
          isolate: false,
          testTimeout: 60_000,
          // Whole builds of other content, on a machine that may be busy.
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'builds',
          include: builds,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
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
