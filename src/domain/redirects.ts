import type { Redirect } from '../model/redirect.ts';

export const REDIRECTS_FILE = 'content/redirects.json';

/** Every address that was published once, one a line. Written by a command; a new site has none. */
export const PUBLISHED_FILE = 'content/published-addresses.txt';

/** What is wrong with one redirect, seen beside the others. */
export interface RedirectFault {
  readonly index: number;
  readonly kind: 'twice' | 'loop';
}

const pathOf = (address: string) => address.replace(/#.*$/, '');

/** Follows redirects to the last address; null in a circle. */
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

/** Addresses that lead to two places, and those that lead back to themselves. */
export function redirectFaults(redirects: ReadonlyArray<Redirect>): Array<RedirectFault> {
  const byFrom = mapOf(redirects);
  return redirects.flatMap(({ from, to }, index): Array<RedirectFault> => {
    if (redirects.findIndex((other) => other.from === from) !== index)
      return [{ index, kind: 'twice' }];
    return follow(to, byFrom) === null ? [{ index, kind: 'loop' }] : [];
  });
}

/** Each old address with the last one it leads to, so that readers and servers go there in one step. */
export function resolvedRedirects(redirects: ReadonlyArray<Redirect>): Array<Redirect> {
  const byFrom = mapOf(redirects);
  return redirects.map((redirect) => ({
    ...redirect,
    to: follow(redirect.to, byFrom) ?? redirect.to,
  }));
}

/**
 * True for addresses that have to last: pages and feeds. Not those that come and go with the day of
 * the build: years of the calendar that have no plan, and month-ends; nor files for one entry.
 *
 * @param path site-relative, without the base: "/lich/2017/", "/lich/tat-ca.ics"
 * @param plans years that have a plan
 */
export function isLasting(path: string, plans: ReadonlySet<string>): boolean {
  if (!/\/$|^\/lich\/[^/]+\.ics$/.test(path)) return false;
  if (/^\/tien-do\/[^/]+\/den-/.test(path)) return false;
  const year = /^\/lich\/(\d{4})\b/.exec(path)?.[1];
  return year === undefined || plans.has(year);
}

/** What a built site lacks of what was promised. */
export interface AddressFault {
  readonly kind: 'lost' | 'no-target' | 'still-there';
  readonly address: string;
}

/**
 * @param noted addresses that were published once
 * @param built addresses of the site's own pages and feeds, redirects left out
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
