import type { Redirect } from '../model/redirect.ts';

export const REDIRECTS_FILE = 'content/redirects.json';

/** All URLs ever published, one per line. Written by a command; a new site has none. */
export const PUBLISHED_FILE = 'content/published-addresses.txt';

/** A fault in one redirect, given all others. */
export interface RedirectFault {
  readonly index: number;
  readonly kind: 'twice' | 'loop';
}

const pathOf = (address: string) => address.replace(/#.*$/, '');

/** Follows redirects to the final URL; null in a cycle. */
function follow(to: string, byFrom: ReadonlyMap<string, Redirect>): string | null {
  const seen = new Set<string>();
  let address = to;
  for (;;) {
    const next = byFrom.get(pathOf(address));
    if (!next) return address;
    if (seen.has(next.from)) return null;
    seen.add(next.from);
    address = next.to;
  }
}

const mapOf = (redirects: ReadonlyArray<Redirect>) =>
  new Map(redirects.map((redirect) => [redirect.from, redirect]));

/** URLs that redirect to two places, and those in a cycle. */
export function redirectFaults(redirects: ReadonlyArray<Redirect>): Array<RedirectFault> {
  const byFrom = mapOf(redirects);
  return redirects.flatMap(({ from, to }, index): Array<RedirectFault> => {
    if (redirects.findIndex((other) => other.from === from) !== index)
      return [{ index, kind: 'twice' }];
    return follow(to, byFrom) === null ? [{ index, kind: 'loop' }] : [];
  });
}

/** Maps each old URL to its final target, so that readers and servers need one redirect only. */
export function resolvedRedirects(redirects: ReadonlyArray<Redirect>): Array<Redirect> {
  const byFrom = mapOf(redirects);
  return redirects.map((redirect) => ({
    ...redirect,
    to: follow(redirect.to, byFrom) ?? redirect.to,
  }));
}

/**
 * True for URLs that are permanent: pages and feeds. Not those that depend on the day of the build:
 * calendar years without a plan; nor files with a single entry.
 *
 * @param path site-relative, without the base: "/lich/2017/", "/lich/tat-ca.ics"
 * @param plans years that have a plan
 */
export function isLasting(path: string, plans: ReadonlySet<string>): boolean {
  if (!/\/$|^\/lich\/[^/]+\.ics$/.test(path)) return false;
  const year = /^\/lich\/(\d{4})\b/.exec(path)?.[1];
  return year === undefined || plans.has(year);
}

/** A broken promise of the built site: a lost URL, or a redirect that cannot work. */
export interface AddressFault {
  readonly kind: 'lost' | 'no-target' | 'still-there';
  readonly address: string;
}

/**
 * Compares the built site with the published URLs.
 *
 * @param noted URLs published earlier
 * @param built URLs of the site's own pages and feeds, without redirects
 */
export function addressFaults(
  noted: ReadonlyArray<string>,
  built: ReadonlySet<string>,
  redirects: ReadonlyArray<Redirect>,
): Array<AddressFault> {
  const moved = new Set(redirects.map(({ from }) => from));
  return [
    ...resolvedRedirects(redirects).flatMap(({ from, to }): Array<AddressFault> => {
      if (built.has(from)) return [{ kind: 'still-there', address: from }];
      return built.has(pathOf(to)) ? [] : [{ kind: 'no-target', address: to }];
    }),
    ...noted
      .filter((address) => !built.has(address) && !moved.has(address))
      .map((address): AddressFault => ({ kind: 'lost', address })),
  ];
}
