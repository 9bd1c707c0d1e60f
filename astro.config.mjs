import { existsSync, readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { pageCodes } from './scripts/page-codes.ts';
import { webForm } from './src/editing/web-form/integration.ts';
import { gallery } from './src/gallery/integration.ts';
import { siteConfig } from './src/site.config.ts';

const { site, base, contentRoot } = siteConfig;
const redirects = `${contentRoot}/content/redirects.json`;
const moved = new Set(
  (existsSync(redirects) ? JSON.parse(readFileSync(redirects, 'utf8')) : []).map(
    ({ from }) => `${base.replace(/\/$/, '')}${from}`,
  ),
);

export default defineConfig({
  site,
  base,
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
  integrations: [
    mdx(),
    // Old addresses lead on; they are no pages to find.
    sitemap({
      filter: (page) => !moved.has(new URL(page).pathname),
    }),
    pageCodes(),
    webForm(),
    gallery(),
  ],
  devToolbar: { enabled: false },
});
