/**
 * The Content Security Policy of the site: what a page may load and run. There is no inline code, so
 * neither hashes nor `unsafe-inline` are needed. Every page contains the policy (src/layouts/Base.astro)
 * for hosts that send no headers; servers also send it as a header (rules.ts).
 */
type Directives = Readonly<Record<string, string>>;

/**
 * The only Trusted Types policy: own code may create script URLs for workers with it, in
 * src/reading/trusted-script-url.ts. No code writes HTML.
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

/**
 * The editing form (Sveltia CMS) is a third-party program on a page of its own. Why each source is allowed:
 * - script 'self': the program, bundled with this site; nothing runs from elsewhere or from text
 * - style 'unsafe-inline': its components insert <style> elements and position elements with style
 *   attributes; a style cannot run code
 * - font 'self': its fonts and icons
 * - img data:, blob: and connect data:, blob: what it shows and reads before saving
 * - connect: this site (the configuration) and the forge's API, where changes go
 * - worker 'self', blob: its image processing, which runs in workers
 */
const form = (api: string | null): Directives => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': `'self' data: blob:${api === null ? '' : ` ${new URL(api).origin}`}`,
  'worker-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
});

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** A directive that browsers accept in the header only. */
const framed = (directives: Directives) => ({ ...directives, 'frame-ancestors': "'none'" });

/** The policy for the page's <meta> element. */
export const pagePolicy: string = written(page);

/** The policy for the header that servers send with every file. */
export const headerPolicy: string = written(framed(page));

/** The header policy for the charts that other sites may show in a frame. */
export const framePolicy: string = written({ ...page, 'frame-ancestors': '*' });

/**
 * The header policy for the editing form, in place of the site's. A browser enforces it and that of the page
 * together, so both have to allow the same API.
 *
 * @param api address of the forge's API; null without a forge
 */
export const formPolicy = (api: string | null): string => written(framed(form(api)));

/** The <meta> policy of the editing form. */
export const formPagePolicy = (api: string | null): string => written(form(api));
