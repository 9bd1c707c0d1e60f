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
  // Astro keeps content as the schemas gave it, and reads a file again only when the file changes. So the
  // cache belongs to one content folder and to one version of the schemas.
  cacheDir: join(
    resolve(contentRoot) === resolve('.')
      ? 'node_modules/.astro'
      : join(contentRoot, '.astro-cache'),
    hashOfFiles(['src/model/*.ts']).slice(0, 12),
  ),
  trailingSlash: 'always',
  // Two entries, or an entry and another route, with one address: a page would be lost without a word.
  prerenderConflictBehavior: 'error',
  // A strict Content Security Policy refuses inline styles and scripts: everything is a file.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // One style sheet for the whole site: it is small, and every further page has it already.
  vite: {
    // Sites that tests and measurements build: thousands of files that no edit touches.
    server: { watch: { ignored: ['**/.build/**', '**/dist/**'] } },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      // Written out for browsers of 2022: phones in the communes are old. Layers need no less.
      cssTarget: ['chrome99', 'firefox97', 'safari15.4'],
      // Astro marks MDX modules with a directive of its own; the bundler warns about each of them.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  // Official words must come out as they went in: no typographic quotes, no highlighting styles.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // The steps of a build, in their order: what comes before the pages, and what is made of them.
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
