import { posix } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { exportZipText } from '../src/strings/export-zip.ts';

/** What rewriting a page needs to know of the site. */
export interface ZippedSite {
  /** The base path it was built for, with a slash at both ends. */
  readonly base: string;
  /** Files of the pack, from the site's root: "lich/index.html". */
  readonly files: ReadonlySet<string>;
  /** Day of the pack, as people write it. */
  readonly day: string;
  /** Where the newest version is; null when the site has no public address yet. */
  readonly online: string | null;
}

const HERE = 'http://packed.invalid';
/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'] as const;

/**
 * An address as a page in a folder needs it: relative, and naming the file. What the pack does not
 * hold, and other sites, stay as they are.
 *
 * @param file that holds the address, from the site's root
 */
export function relativeAddress(site: ZippedSite, file: string, address: string): string {
  if (address.startsWith('#')) return address;
  const url = new URL(address, `${HERE}${site.base}${file}`);
  if (url.origin !== HERE || !url.pathname.startsWith(site.base)) return address;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(target)) return address;
  return posix.relative(posix.dirname(file), target) + url.search + url.hash;
}

function rewriteAddresses($: CheerioAPI, site: ZippedSite, file: string): void {
  for (const name of ADDRESSES) {
    for (const element of $(`[${name}]`).toArray()) {
      const address = $(element).attr(name) ?? '';
      $(element).attr(name, relativeAddress(site, file, address));
    }
  }
  for (const link of $('a[href^="/"]').toArray()) {
    // A page that is of no use without a server: it is named, and led to where it can be.
    if (site.online === null) $(link).removeAttr('href');
    else {
      const path = ($(link).attr('href') ?? '').slice(site.base.length);
      $(link).attr('href', new URL(path, site.online).href);
    }
  }
  const refresh = $('meta[http-equiv="refresh"]');
  const [wait = '0', address] = (refresh.attr('content') ?? '').split(/;\s*url=/i);
  if (address) refresh.attr('content', `${wait};url=${relativeAddress(site, file, address)}`);
}

/** A page for the pack: relative addresses, no modules (browsers refuse them there), and its day. */
export function zippedPage(site: ZippedSite, file: string, html: string): string {
  const $ = load(html);
  $('script, link[rel="manifest"], link[rel="modulepreload"]').remove();
  $('site-search').removeAttr('data-bundle').removeAttr('data-knowledge').removeAttr('data-titles');
  // 'self' is nobody where a page has no origin: such a policy would refuse the style sheet.
  $('meta[http-equiv="Content-Security-Policy" i]').remove();
  rewriteAddresses($, site, file);
  const sign = $('<p class="notice small" role="note"></p>').text(
    `${exportZipText.sign(site.day)} `,
  );
  if (site.online !== null)
    sign.append($('<a></a>').attr('href', site.online).text(exportZipText.newest));
  $('main').prepend(sign);
  return $.html();
}

/** A style sheet for the pack. */
export const zippedStyles = (site: ZippedSite, file: string, css: string): string =>
  css.replace(
    /url\((["']?)([^)"']+)\1\)/g,
    (_, quote: string, address: string) =>
      `url(${quote}${address.startsWith('data:') ? address : relativeAddress(site, file, address)}${quote})`,
  );
