import { defineConfig } from 'vitest/config';
import { builtFolder, contentRoot, type SiteName, sites } from './tests/support/sites.ts';

/**
 * Time limits only end a hang: slow work on a busy machine must not fail. Long tests limit their number of
 * cases, not seconds.
 */
const HANGS = 20 * 60_000;
const patient = { testTimeout: HANGS, hookTimeout: HANGS };

/**
 * Tests that build the site from other content run one after the other: Astro stores one list of campaign
 * files for the repository, and two parallel builds of different content would use each other's.
 */
const builds = [
  'tests/site/begun-site.test.ts',
  'tests/site/edition.test.ts',
  'tests/site/failed-build.test.ts',
  'tests/site/later-units.test.ts',
  'tests/site/later-year.test.ts',
];

/**
 * Tests of the software never see content/: reading it fails, and the commands that they start find an
 * empty folder instead.
 */
const software = {
  setupFiles: ['tests/support/no-content.ts'],
  env: { CONTENT_ROOT: '.build/no-content' },
};

/** Tests of content/, run on another site: whatever they require must hold for any content. */
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

// unit: rules and page models, on small data. forge: editors and reviewers on every forge. content: content/ as
// built into dist/ (build first). content: <name>: the same on a test site. site: the pages of the tests'
// province. serve: the same on real servers. safety: hostile content, built and opened. faults: whole builds
// under bad conditions, and twice.
//
// Files of unit, content and site share loaded modules (`isolate: false`): loading them again takes longer
// than the tests. A test that changes global state restores it.
export default defineConfig({
  test: {
    // By default vitest leaves a core free: half of a two-core machine.
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
          ...software,
          name: 'forge',
          include: ['tests/forge/**/*.test.ts'],
          isolate: false,
          env: {
            ...software.env,
            SITE_DATE: '2017-07-10',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_CONFIG_NOSYSTEM: '1',
          },
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
          env: { ...software.env, TEST_SITES: 'province two-years:/mttq/ reform' },
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
          // They copy and build the whole repository, including content/.
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
