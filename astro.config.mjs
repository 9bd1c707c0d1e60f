import { join, resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { hashOfFiles } from './src/build-cache.ts';
import { componentGallery } from './src/integrations/component-gallery.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { offlineFiles } from './src/integrations/offline-files.ts';
import { pageCodes } from './src/integrations/page-codes.ts';
import { publishedAddresses } from './src/integrations/published-addresses.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { webForm } from './src/integrations/web-form.ts';
import { siteConfig } from './src/site.config.ts';

const { site, base, contentRoot } = siteConfig;

export default defineConfig({
  site,
  base,
  // Astro caches content as the schemas parsed it, and re-reads a file only when the file changes. So the
  // cache is keyed by content folder and schema version.
  cacheDir: join(
    resolve(contentRoot) === resolve('.')
      ? 'node_modules/.astro'
      : join(contentRoot, '.astro-cache'),
    hashOfFiles(['src/model/*.ts']).slice(0, 12),
  ),
  trailingSlash: 'always',
  // Two entries, or an entry and another route, with one URL: a page would be lost silently.
  prerenderConflictBehavior: 'error',
  // A strict Content Security Policy forbids inline styles and scripts: everything is a file.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    // Do not watch sites that tests and benchmarks build: thousands of files that nobody edits.
    server: { watch: { ignored: ['**/.build/**', '**/dist/**'] } },
    build: {
      assetsInlineLimit: 0,
      // Compile for browsers of 2022: phones in the communes are old. Cascade layers need at least these.
      cssTarget: ['chrome99', 'firefox97', 'safari15.4'],
      // Astro marks MDX modules with its own directive; the bundler warns about each of them.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: {
          codeSplitting: {
            // The site's own styles and those of components that many pages share are one file: a page loads a
            // few files, and one file compresses better than three.
            groups: [
              {
                name: 'shared',
                test: /\.astro\?astro&type=style|\/src\/styles\/\w+\.css$/,
                minShareCount: 8,
              },
              // Small modules of the search that others use, too: one file, not three.
              {
                name: 'small',
                test: /\/(?:domain\/(?:fold|edit-distance)|search\/page\/dom)\.ts$/,
              },
            ],
          },
        },
      },
    },
  },
  // Official text must be rendered unchanged: no typographic quotes, no highlighting styles.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // The build steps in order: those before the pages, and those that process them.
  integrations: [
    contentCheck(),
    mdx(),
    componentGallery(),
    siteMap(),
    pageCodes(),
    webForm(),
    publishedAddresses(),
    searchIndex(),
    offlineFiles(),
  ],
  devToolbar: { enabled: false },
});
