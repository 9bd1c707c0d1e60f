import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { isFrame } from '../../src/domain/paths.ts';

/** One page of a built site. */
export interface BuiltPage {
  /** Address without the base path: "/van-ban/", "/404.html". */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** A built site, every page of it read and parsed. */
export interface Build {
  /** Folder, from the repository's root. */
  readonly folder: string;
  /** The base path it was built for, with a slash at both ends. */
  readonly base: string;
  readonly pages: ReadonlyArray<BuiltPage>;
  /** Charts for other sites to frame: parts of pages, asked for in tests/site/frames.test.ts. */
  readonly frames: ReadonlyArray<BuiltPage>;
  /** The page at an address without the base path. */
  readonly page: (path: string) => BuiltPage;
  /** True when the address, base path left out, is one of a file. */
  readonly has: (path: string) => boolean;
  /** The text of a file at an address without the base path. */
  readonly text: (path: string) => string;
}

const fileOf = (path: string) => path.replace(/\/$/, '/index.html').slice(1);

/**
 * The web form: the page of another program, which has neither the site's layout nor its rules.
 * What is asked of it stands in web-form.test.ts.
 */
export const FORM = '/bien-tap/sua/';

/** Reads a built site, without the page of the form. */
export function readBuild(folder: string, base: string): Build {
  const all = globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file): BuiltPage => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: `/${file.replace(/(?<=^|\/)index\.html$/, '')}`, html, $: load(html) };
    })
    .filter(({ path }) => path !== FORM);
  const [pages, frames] = [false, true].map((framed) =>
    all.filter(({ path }) => isFrame(path) === framed),
  ) as [Array<BuiltPage>, Array<BuiltPage>];
  if (pages.length === 0) throw new Error(`${folder}: no page: it was not built`);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    folder,
    base,
    pages,
    frames,
    page(path) {
      const page = byPath.get(path);
      if (!page) throw new Error(`${folder}: no page ${path}`);
      return page;
    },
    has: (path) => existsSync(join(folder, fileOf(path))),
    text: (path) => readFileSync(join(folder, fileOf(path)), 'utf8'),
  };
}

/** Text as a reader sees it: composed letters, single spaces. */
export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The section of a page below the heading with these words. */
export function sectionOf({ path, $ }: BuiltPage, heading: string) {
  const found = $('main h2').filter((_, h2) => plain($(h2).text()) === heading);
  if (found.length !== 1) throw new Error(`${path}: ${found.length} headings “${heading}”`);
  return found.closest('section, article, aside');
}

/** The addresses, base path left out, that links inside an element lead to. */
export function linksIn(build: Build, page: BuiltPage, selector: string): Array<string> {
  return page
    .$(selector)
    .find('a[href]')
    .toArray()
    .map((a) => pathOf(build, page, page.$(a).attr('href') ?? ''));
}

/** An address as the page writes it, made absolute inside the site, base path left out. */
export function pathOf(build: Build, page: BuiltPage, address: string): string {
  const url = new URL(address, `http://site.invalid${build.base.slice(0, -1)}${page.path}`);
  if (url.origin !== 'http://site.invalid') return url.href;
  return url.pathname.startsWith(build.base) ? url.pathname.slice(build.base.length - 1) : '';
}
