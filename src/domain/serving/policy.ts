/**
 * The Content Security Policy of the site: what a page may load and run. Nothing inline exists, so
 * neither hashes nor `unsafe-inline` are needed. Every page carries the policy itself (src/layouts/Base.astro)
 * for hosts that send no headers; servers send it as a header too (rules.ts).
 */
type Directives = Readonly<Record<string, string>>;

/**
 * The only name under which own code may make an address or a piece of HTML that the browser would run
 * (Trusted Types). Only registering a service worker needs one; nothing writes HTML.
 */
const TRUSTED_TYPES = 'phong-trao';

const page: Directives = {
  'default-src': "'none'",
  // The search index compiles WebAssembly, and every page has the search in its header.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': TRUSTED_TYPES,
};

/** The editing form is one library with everything it needs: it styles inline and talks to GitHub. */
const form: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self' blob:",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'img-src': "'self' blob: data: https://*.githubusercontent.com",
  'media-src': 'blob:',
  'frame-src': 'blob:',
  'connect-src': "'self' blob: data: https://api.github.com https://www.githubstatus.com",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** A directive that browsers read in the header only. */
const framed = (directives: Directives) => ({ ...directives, 'frame-ancestors': "'none'" });

/** The policy as a page carries it in its head. */
export const pagePolicy: string = written(page);

/** The policy as a server sends it with every file. */
export const headerPolicy: string = written(framed(page));

/** The policy that a server sends with the editing form, instead of the other. */
export const formPolicy: string = written(framed(form));
