import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { isFrame } from '../../src/domain/paths.ts';
import { FORM } from './built-site.ts';
import { builtFolder, type SiteName } from './sites.ts';

interface Route {
  /** Its file below src/pages, without the ending. */
  readonly name: string;
  readonly pattern: RegExp;
  /** How many of its parts come from the content: the route with the fewest answers an address. */
  readonly open: number;
}

/** Routes of pages that are read; old addresses and the page for wrong ones are none. */
const routes: ReadonlyArray<Route> = globSync('**/*.astro', { cwd: join(ROOT, 'src/pages') })
  .map((file) => file.replaceAll('\\', '/').replace(/\.astro$/, ''))
  .filter((name) => name !== '404' && !name.includes('[...'))
  .map((name) => {
    const place = name.replace(/(?:^|\/)index$/, '');
    const pattern = place.replace(/\[[^\]]+\]/g, '[^/]+');
    return {
      name,
      pattern: new RegExp(`^/${pattern}${place === '' ? '' : '/'}$`),
      open: place.split('[').length - 1,
    };
  })
  .sort((a, b) => a.open - b.open);

/** The route that makes the page at an address; null for one that no route makes. */
export const routeOf = (path: string): string | null =>
  routes.find(({ pattern }) => pattern.test(path))?.name ?? null;

/** Of each route that a site has pages of, the page with the most on it. */
export function largestPages(site: SiteName): Array<readonly [route: string, path: string]> {
  const folder = join(ROOT, builtFolder(site));
  const largest = new Map<string, { path: string; size: number }>();
  for (const file of globSync('**/index.html', { cwd: folder }).sort()) {
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const route = routeOf(path);
    // The web form is another program's page; a framed chart is a part of one.
    if (route === null || path === FORM || isFrame(path)) continue;
    const { size } = statSync(join(folder, file));
    if (size > (largest.get(route)?.size ?? 0)) largest.set(route, { path, size });
  }
  return [...largest].map(([route, { path }]) => [route, path] as const);
}
