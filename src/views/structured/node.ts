import { href, siteAddress, withBase } from '../site/urls.ts';

/**
 * A thing in JSON-LD, in the vocabulary of schema.org (and of DCAT, with a prefix, for data). Its id is the address of
 * its page, so that pages can name each other's things.
 */
export interface Node {
  readonly '@type': string | ReadonlyArray<string>;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** The whole address of a page. @param path site-relative, without the base */
export const addressOf = (path: string): string => new URL(withBase(path), siteAddress).href;

/** The same for a link of a page, which has the base path. */
export const absolute = (link: string): string => new URL(link, siteAddress).href;

/** A thing that is told on its own page. */
export const refer = (path: string) => ({ '@id': addressOf(path) });

/** The office whose site it is. */
export const OWNER = `${absolute(href.home())}#co-quan`;
