/** Names under which a computer reaches only itself. */
const ITSELF = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * What may be printed, drawn as a QR code or read out as the address of a page: null for a build without a
 * public address, whose address would lead everyone else nowhere.
 *
 * @param path as the site is served, with its base path
 * @param site the origin that the build is for
 */
export function publicAddress(path: string, site: URL): string | null {
  return ITSELF.test(site.hostname) ? null : new URL(path, site).href;
}
