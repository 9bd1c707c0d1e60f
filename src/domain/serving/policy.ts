/**
 * The Content Security Policy of the site: what a page may load and run. Nothing inline exists, so
 * neither hashes nor `unsafe-inline` are needed. Every page carries the policy itself (src/layouts/Base.astro)
 * for hosts that send no headers; servers send it as a header too (rules.ts).
 */
type Directives = Readonly<Record<string, string>>;

/**
 * The only name under which own code may make an address or a piece of HTML that the browser would run
 * (Trusted Types): the addresses of workers, in src/reading/trusted-script-url.ts. Nothing writes HTML.
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

/** Where GitHub's own installation answers programs. */
const GITHUB_API = 'https://api.github.com';

/**
 * The editing form (Sveltia CMS) is another program, on a page of its own. Each source has its reason:
 * - script 'self': the program, built into this site; nothing is run from elsewhere or from text
 * - style 'unsafe-inline': its components put their styles into the page as <style> elements and
 *   positions into style attributes; a style cannot run anything
 * - font 'self': its letters and icons
 * - img data:, blob: and connect data:, blob: what it shows and reads before it is saved
 * - connect: this site (the configuration) and the GitHub API, where changes go
 * - worker 'self', blob: its image tools, which work beside the page
 */
const form = (api: string): Directives => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': `'self' data: blob: ${api}`,
  'worker-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
});

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
export const formPolicy: string = written(framed(form(GITHUB_API)));

/** The policy that the editing form carries in its head. @param apiRoot address of the GitHub it works with */
export const formPagePolicy = (apiRoot: string): string => written(form(new URL(apiRoot).origin));
