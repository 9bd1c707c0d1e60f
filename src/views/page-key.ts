import { hash } from 'node:crypto';
import { siteConfig } from '../site.config.ts';
import { lastChange } from './history.ts';

/** Values that JSON tells apart and loses nothing of: a key made of others would not see them change. */
type Plain<T> = T extends
  | ((...given: never) => unknown)
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | Date
  | bigint
  | symbol
  ? never
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

/** Nobody asks for keys, and they are not made, unless pages of the build before may be taken. */
const digest = (shown: unknown, file?: string): string =>
  siteConfig.incremental
    ? hash('sha256', JSON.stringify([shown, file ? lastChange(file) : null]))
    : '';

/** A page to be, as `getStaticPaths` gives it. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: { readonly page: { readonly meta: { readonly file?: string | undefined } } };
}

/**
 * Gives pages the key by which a later build knows that it may take the page that it made before:
 * all that the page shows, which is its model, and when its file last changed, which the layout
 * prints. What no page model holds (code, settings, the edition) is the build's own key, in
 * scripts/build-key.ts. Only for routes that show their props and nothing else.
 */
export const keyed = <Path extends StaticPath>(
  paths: ReadonlyArray<Path & { readonly props: Plain<Path['props']> }>,
): Array<Path & { readonly cacheKey: string }> =>
  paths.map((path) => ({ ...path, cacheKey: digest(path.props, path.props.page.meta.file) }));

/**
 * The key of one page.
 *
 * @param shown everything that the page shows
 * @param file the content file that it is edited in, if there is one
 */
export const keyOf = <Shown>(shown: Shown & Plain<Shown>, file?: string): string =>
  digest(shown, file);
