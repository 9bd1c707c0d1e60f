import { paths } from '../../domain/paths.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the base path (BASE) before a site-relative path. Every link of the site passes here. */
export const withBase = (path: string): string => `${base}${path}`;

/** The public address of the site (SITE), for texts that leave it: calendar programs, shared links. */
export const siteAddress = new URL(import.meta.env.SITE ?? 'http://localhost:4321');

type Paths = typeof paths;

/** The same names as `paths`, as addresses to put into href. */
export const href = Object.fromEntries(
  Object.entries(paths).map(([name, path]) => [
    name,
    (...args: Array<never>) => withBase((path as (...a: Array<never>) => string)(...args)),
  ]),
) as { readonly [Name in keyof Paths]: (...args: Parameters<Paths[Name]>) => string };
