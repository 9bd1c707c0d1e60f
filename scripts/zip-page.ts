import { posix } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { exportZipText } from '../src/strings/export-zip.ts';

/** What is needed to rewrite the pages of a site. */
export interface ZippedSite {
  /** The base path it was built for, with a slash at both ends. */
  readonly base: string;
  /** Files in the zip, relative to the site's root: "lich/index.html". */
  readonly files: ReadonlySet<string>;
  /** Date of the zip, as displayed. */
  readonly day: string;
  /** The URL of the online site; null when the site has no public address yet. */
  readonly online: string | null;
}

const HERE = 'http://packed.invalid';
/** Attributes that hold one URL. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'] as const;

/**
 * A URL as a page in a folder needs it: relative, with a file name. Files outside the zip, and other sites,
 * stay unchanged.
 *
 * @param file the file that contains the URL, relative to the site's root
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
    // A page that only works on a server: link to it online, or show only its name.
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

/** A page for the zip: relative URLs, no modules (browsers refuse them on file://), and the zip's date. */
export function zippedPage(site: ZippedSite, file: string, html: string): string {
  const $ = load(html);
  $('script, link[rel="manifest"], link[rel="modulepreload"]').remove();
  $('site-search').removeAttr('data-bundle').removeAttr('data-titles');
  // On file://, 'self' matches nothing: the policy would block the style sheet.
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

/**
 * A style sheet for the zip. A browser keeps no cache of files on a disk, so a font that came late on one page
 * would come late on the next one too: it is always swapped in.
 */
export const zippedStyles = (site: ZippedSite, file: string, css: string): string =>
  css
    .replace(/(font-display:\s*)optional/g, '$1swap')
    .replace(
      /url\((["']?)([^)"']+)\1\)/g,
      (_, quote: string, address: string) =>
        `url(${quote}${address.startsWith('data:') ? address : relativeAddress(site, file, address)}${quote})`,
    );
