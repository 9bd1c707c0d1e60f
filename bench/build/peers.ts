import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GuidancePage, YEARS } from './corpus.ts';

/**
 * The generators to compare with: each set up as its own guide says, in Vietnamese, with its usual search,
 * and with the same navigation for all: ten links. (Their usual sidebar lists every page on every page,
 * which grows with the square of the content; nobody would run 10,000 pages like that.)
 */
export interface Peer {
  readonly name: string;
  /** Folder of the installed packages below .build/bench-peers/; null for a program of the system. */
  readonly packages: string | null;
  /** The build commands, run in the peer's folder. */
  readonly build: ReadonlyArray<string>;
  /** The output folder, and the files in it that the search loads. */
  readonly output: string;
  readonly index: string;
  /** Writes settings and pages. @param put writes a file into the peer's folder */
  readonly write: (
    put: (file: string, text: string) => void,
    pages: ReadonlyArray<GuidancePage>,
  ) => void;
  /** The source file of a page, to edit it. */
  readonly file: (page: GuidancePage) => string;
}

const TITLE = 'Công tác phong trào';
const nav = YEARS.map((year) => ({ text: `Năm ${year}`, link: `/${year}/` }));
const json = (value: unknown) => JSON.stringify(value, null, 2);
const path = ({ year, slug }: GuidancePage) => `${year}/${slug}`;

/** A page as Markdown: title, three paragraphs, three links. */
function markdown(page: GuidancePage, pages: ReadonlyArray<GuidancePage>): string {
  const links = page.related.map((index) => {
    const other = pages[index] ?? page;
    return `- [${other.title}](/${path(other)}/)`;
  });
  return `---\ntitle: ${JSON.stringify(page.title)}\n---\n\n${page.paragraphs.join('\n\n')}\n\n## Xem thêm\n\n${links.join('\n')}\n`;
}

const writePages = (
  put: (file: string, text: string) => void,
  pages: ReadonlyArray<GuidancePage>,
  folder: string,
  index = 'index.md',
): void => {
  for (const page of pages) put(`${folder}${path(page)}.md`, markdown(page, pages));
  put(`${folder}${index}`, `---\ntitle: ${TITLE}\n---\n\n${TITLE}\n`);
  for (const year of YEARS) {
    put(`${folder}${year}/${index}`, `---\ntitle: Năm ${year}\n---\n\nNăm ${year}\n`);
  }
};

const PAGEFIND = 'npx pagefind --silent --site';

const LAYOUT = (title: string, content: string) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head>
<body><nav>${nav.map(({ text, link }) => `<a href="${link}">${text}</a>`).join(' ')}</nav>
<main data-pagefind-body><h1>${title}</h1>${content}</main></body></html>
`;

export const peers: ReadonlyArray<Peer> = [
  {
    name: 'starlight',
    packages: 'starlight',
    build: ['npx astro build --silent'],
    output: 'dist',
    index: 'dist/pagefind/**/*',
    write(put, pages) {
      put(
        'astro.config.mjs',
        `import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [starlight(${json(
          {
            title: TITLE,
            locales: { root: { label: 'Tiếng Việt', lang: 'vi' } },
            sidebar: nav.map(({ text, link }) => ({ label: text, link })),
          },
        )})] });\n`,
      );
      put(
        'src/content.config.ts',
        `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
      );
      writePages(put, pages, 'src/content/docs/');
    },
    file: (page) => `src/content/docs/${path(page)}.md`,
  },
  {
    name: 'hugo',
    // Hugo is installed on the system; its pages are indexed by this project's Pagefind.
    packages: null,
    build: ['hugo --quiet', `${PAGEFIND} public`],
    output: 'public',
    index: 'public/pagefind/**/*',
    write(put, pages) {
      put(
        'config.toml',
        `baseURL = "http://localhost/"\nlanguageCode = "vi"\ntitle = "${TITLE}"\ndisableKinds = ["RSS", "taxonomy", "term"]\n`,
      );
      const page = LAYOUT('{{ .Title }}', '{{ .Content }}');
      for (const name of ['single', 'list']) put(`layouts/_default/${name}.html`, page);
      put('layouts/index.html', page);
      writePages(put, pages, 'content/', '_index.md');
    },
    file: (page) => `content/${path(page)}.md`,
  },
];

/** Writes a peer's site into a folder. */
export function writePeer(peer: Peer, folder: string, pages: ReadonlyArray<GuidancePage>): void {
  const made = new Set<string>();
  peer.write((file, text) => {
    const target = join(folder, file);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, text);
  }, pages);
}
