import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// SITE is the public address, BASE the path below it ("/mttq/"). Both have local defaults.
export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // A strict Content Security Policy refuses inline styles and scripts: everything is a file.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // One style sheet for the whole site: it is small, and every further page has it already.
  vite: {
    // Sites that tests and measurements build: thousands of files that no edit touches.
    server: { watch: { ignored: ['**/.build/**', '**/dist/**'] } },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      // Astro marks MDX modules with a directive of its own; the bundler warns about each of them.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  // Official words must come out as they went in: no typographic quotes, no highlighting styles.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), sitemap()],
  devToolbar: { enabled: false },
});
