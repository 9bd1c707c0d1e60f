import { globSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isFrame, paths } from '../domain/paths.ts';
import { siteConfig } from '../site.config.ts';
import { readRedirects } from '../views/site/read-redirects.ts';

/**
 * Lists that show a year which has an address of its own: that of progress while there is only one year
 * (src/views/site/only-year.ts), that of tasks always.
 */
const listsOfOneYear = (): ReadonlyArray<string> => [
  paths.tasks(),
  ...(globSync('content/plans/*.json', { cwd: siteConfig.contentRoot }).length === 1
    ? [paths.progressIndex()]
    : []),
];

/** The sitemap, without redirects and without duplicate addresses of one page. */
export function siteMap(): AstroIntegration {
  // Read when the pages are built: by then the content has been checked.
  let left: ReadonlySet<string> | undefined;
  return sitemap({
    filter: (page) => {
      left ??= new Set(
        [...readRedirects().map(({ from }) => from), ...listsOfOneYear()].map(
          (path) => `${siteConfig.base}${path.slice(1)}`,
        ),
      );
      const { pathname } = new URL(page);
      return !left.has(pathname) && !isFrame(pathname);
    },
  });
}
