import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { siteConfig } from '../site.config.ts';
import { readRedirects } from '../views/site/read-redirects.ts';

/** The sitemap, without old addresses: they lead on, they are no pages to find. */
export function siteMap(): AstroIntegration {
  // Read when the pages are there: by then the content has been checked.
  let moved: ReadonlySet<string> | undefined;
  return sitemap({
    filter: (page) => {
      moved ??= new Set(readRedirects().map(({ from }) => `${siteConfig.base}${from.slice(1)}`));
      return !moved.has(new URL(page).pathname);
    },
  });
}
