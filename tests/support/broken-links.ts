import type { Build, BuiltPage } from './built-site.ts';

const HERE = 'http://site.invalid';

/** What a page points to, and with which tag; the canonical address is no link. */
function references({ $ }: BuiltPage): Array<{ tag: string; address: string }> {
  return $('[href], [src], [action], [poster], [data-bundle]')
    .not('link[rel="canonical"]')
    .toArray()
    .flatMap((element) => {
      const { href, src, action, poster, 'data-bundle': bundle } = element.attribs;
      return [href, src, action, poster, bundle && `${bundle}pagefind.js`].flatMap((address) =>
        address === undefined ? [] : { tag: element.tagName, address },
      );
    });
}

function problem(build: Build, page: BuiltPage, tag: string, address: string): string | null {
  // A subscription's address is absolute, in a scheme that calendar programs know; its file is here.
  const own = address.replace(/^webcal:\/\/[^/]+/, HERE);
  const url = new URL(own, `${HERE}${build.base.slice(0, -1)}${page.path}`);
  if (url.origin !== HERE) {
    if (url.hostname === 'localhost') return 'an address of the machine that built the site';
    return tag === 'a' && /^(?:https?|mailto|tel):$/.test(url.protocol)
      ? null
      : 'loads from elsewhere';
  }
  if (!url.pathname.startsWith(build.base)) return `outside ${build.base}`;
  const path = decodeURIComponent(url.pathname.slice(build.base.length - 1));
  if (!build.has(path)) return 'no such file';
  if (url.hash === '') return null;
  const id = decodeURIComponent(url.hash.slice(1));
  const ids = build.page(path).$('[id]').toArray();
  return ids.some((element) => element.attribs.id === id) ? null : 'no such place on the page';
}

/** Every link, image, script and form of a site that leads nowhere, as "page → address: why". */
export function brokenLinks(build: Build): Array<string> {
  return build.pages.flatMap((page) =>
    references(page).flatMap(({ tag, address }) => {
      const why = problem(build, page, tag, address);
      return why === null ? [] : `${page.path} → ${address}: ${why}`;
    }),
  );
}

/** Files that the style sheets ask for and that are not there. */
export function brokenStyleUrls(build: Build, sheets: ReadonlyArray<string>): Array<string> {
  return sheets.flatMap((sheet) =>
    [...build.text(sheet).matchAll(/url\(["']?([^)"']+)/g)].flatMap(([, address = '']) => {
      const url = new URL(address, `${HERE}${build.base.slice(0, -1)}${sheet}`);
      const inside = url.origin === HERE && url.pathname.startsWith(build.base);
      return inside && build.has(url.pathname.slice(build.base.length - 1))
        ? []
        : `${sheet} → ${address}`;
    }),
  );
}
