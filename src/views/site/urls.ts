import { paths } from '../../domain/paths.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Prepends the base path (BASE) to a site-relative path. Every link of the site is made here. */
export const withBase = (path: string): string => `${base}${path}`;

/** The public URL of the site (SITE), for content that leaves it: calendar programs, shared links. */
export const siteAddress = new URL(import.meta.env.SITE ?? 'http://localhost:4321');

type Paths = typeof paths;

/** The same names as `paths`, as URLs for href. */
export const href = Object.fromEntries(
  Object.entries(paths).map(([name, path]) => [
    name,
    (...args: Array<never>) => withBase((path as (...a: Array<never>) => string)(...args)),
  ]),
) as { readonly [Name in keyof Paths]: (...args: Parameters<Paths[Name]>) => string };
