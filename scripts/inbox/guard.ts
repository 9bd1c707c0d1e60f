import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Who may use the pages: a browser on this computer that was given the address. Any page on the internet can
 * send requests to localhost, so each is asked for what such a page cannot have.
 */
export interface Gate {
  /** "127.0.0.1:4321": what a browser sends as Host when it really asked for this address. */
  readonly host: string;
  /** A random part of every address. */
  readonly token: string;
}

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // With "no-referrer" browsers would send "Origin: null" with a form.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
};

const equal = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
};

/** True when the request asked for this address: another name that leads to 127.0.0.1 (DNS rebinding) does not. */
export const isOwnHost = ({ headers }: IncomingMessage, { host }: Gate): boolean =>
  headers.host === host;

/** The path behind the token, null when the address has another token or none. */
export function pathBehind(url: string, { token }: Gate): string | null {
  const [, first = '', ...rest] = (url.split('?', 1)[0] ?? '').split('/');
  return equal(first, token) && url.startsWith(`/${token}/`) ? rest.join('/') : null;
}

/** True when a form of these very pages was sent: a browser states the origin, and a page cannot change it. */
export function isOwnForm({ headers }: IncomingMessage, { host }: Gate): boolean {
  const site = headers['sec-fetch-site'];
  return (
    headers.origin === `http://${host}` &&
    (site === undefined || site === 'same-origin') &&
    (headers['content-type'] ?? '').split(';', 1)[0] === 'application/x-www-form-urlencoded'
  );
}
