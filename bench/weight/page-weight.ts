import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { budgetOf } from './budgets.ts';

/** What one built page makes a new reader download before any interaction; bytes after Brotli. */
export interface PageWeight {
  /** Path, without the base path. */
  readonly path: string;
  readonly kind: string;
  readonly html: number;
  /** The page with gzip. */
  readonly gzip: number;
  readonly css: number;
  readonly scripts: number;
  readonly requests: number;
}

/** HTML and CSS: render-blocking resources. */
export const critical = ({ html, css }: PageWeight): number => html + css;

const addressOf = (file: string) =>
  `/${file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, '')}`;

/**
 * Weighs every page of a built site.
 *
 * @param folder the built site
 * @param base the base path of the build, with a slash at both ends
 */
export function weighSite(folder: string, base = '/'): Array<PageWeight> {
  const sizes = new Map<string, number>();
  const sizeOf = (address: string): number => {
    const file = join(folder, address.slice(base.length));
    const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
    sizes.set(file, size);
    return size;
  };
  const sum = (addresses: ReadonlyArray<string>) =>
    addresses.reduce((total, address) => total + sizeOf(address), 0);
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file));
      const $ = load(html);
      const all = (selector: string, name: string) =>
        $(selector)
          .toArray()
          .flatMap((element) => $(element).attr(name) ?? []);
      const styles = all('link[rel="stylesheet"]:not([media="print"])', 'href');
      const scripts = all('script[src]', 'src').concat(all('link[rel="modulepreload"]', 'href'));
      const path = addressOf(file);
      return {
        path,
        kind: budgetOf(path).kind,
        html: brotliCompressSync(html).length,
        gzip: gzipSync(html).length,
        css: sum(styles),
        scripts: sum(scripts),
        requests: 1 + styles.length + scripts.length,
      };
    });
}

/** The median of a list; for an even number of values, the lower middle one. */
export const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
