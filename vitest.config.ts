import { defineConfig } from 'vitest/config';
import { builtFolder, contentRoot, type SiteName, sites } from './tests/support/sites.ts';

/**
 * A limit is there against a hang only: work that is slow on a busy machine must not fail. What takes
 * long counts its cases, not seconds.
 */
const HANGS = 20 * 60_000;
const patient = { testTimeout: HANGS, hookTimeout: HANGS };

/**
 * Tests that build the site from other content, one after the other: Astro keeps one list of campaign
 * files for the repository, and two builds of different content at once would take each other's.
 */
const builds = [
  'tests/site/begun-site.test.ts',
  'tests/site/edition.test.ts',
  'tests/site/failed-build.test.ts',
];

/**
 * Tests of the software never see content/: a read of it fails, and commands that they start find an
 * empty folder in its place.
 */
const software = {
  setupFiles: ['tests/support/no-content.ts'],
  env: { CONTENT_ROOT: '.build/no-content' },
};

/** The tests of content/, on another site: what they hold for, any content may be replaced by. */
const contentOn = (name: SiteName) => ({
  test: {
    ...patient,
    name: `content: ${name}`,
    include: ['tests/content/**/*.test.ts'],
    isolate: false,
    globalSetup: ['tests/support/build-sites.ts'],
    env: {
      CONTENT_ROOT: contentRoot(name),
      DIST: builtFolder(name),
      SITE_DATE: sites[name].date,
      TEST_SITES: name,
    },
  },
});

// unit: rules and page models, on small data. content: content/ as it is built into dist/ (build
// first). content: <name>: the same on a site of the tests. site: what the province of the tests shows.
// serve: it on real servers. safety: hostile content, built and opened. faults: whole builds under bad
// conditions, and twice.
//
// Files of unit, content and site share what they load (`isolate: false`): setting each up anew takes
// longer than its tests. A test that changes something global puts it back.
export default defineConfig({
  test: {
    // vitest would leave a core free: half of a machine of two.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...patient,
          ...software,
          setupFiles: [...software.setupFiles, 'tests/support/fast-check.ts'],
          name: 'unit',
          include: ['{src,scripts,tests/project}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...patient,
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          isolate: false,
        },
      },
      ...(Object.keys(sites) as Array<SiteName>).map(contentOn),
      {
        test: {
          ...patient,
          ...software,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: builds,
          isolate: false,
          globalSetup: ['tests/support/build-sites.ts'],
          env: { ...software.env, TEST_SITES: 'province two-years:/mttq/' },
        },
      },
      {
        test: {
          ...patient,
          ...software,
          name: 'builds',
          include: builds,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...patient,
          ...software,
          name: 'serve',
          include: ['tests/serve/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts'],
          env: { ...software.env, TEST_SITES: 'province' },
        },
      },
      {
        test: {
          // They copy the whole repository and build it: content/ too.
          ...patient,
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          fileParallelism: false,
        },
      },
      {
        test: {
          ...patient,
          ...software,
          name: 'safety',
          include: ['tests/safety/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
