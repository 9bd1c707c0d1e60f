import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { cached, hashOfFiles } from '../build-cache.ts';
import { paths } from '../domain/paths.ts';
import { cmsText } from '../strings/cms.ts';
import { vi } from '../strings/vi.ts';
import { runStep } from './step.ts';

/** What the form never shows: other languages than Vietnamese, colours of program code. */
const UNUSED = [/^\.\.\/locales\/(?!vi\.)[\w-]+\.json$/, /^@shikijs\/(?:langs|themes)\//];
const EMPTY = '\0unused';
/** The same letters and icons once more, from somebody else's server; those built in replace them. */
const REMOTE_FONT = /@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g;

type Words = { [name: string]: string | Words };

/** The program's Vietnamese, with the words that it lacks. */
function completed(json: string): string {
  const words: Words = JSON.parse(json);
  for (const [name, text] of Object.entries(cmsText)) {
    const parents = name.split('.');
    const last = parents.pop() ?? '';
    let group = words;
    for (const parent of parents) {
      group[parent] ??= {};
      group = group[parent] as Words;
    }
    group[last] ??= text;
  }
  return JSON.stringify(words);
}

/** Leaves parts of the CMS that this site has no use for out of the build: 280 files. */
const slim: Plugin = {
  name: 'slim-form',
  enforce: 'pre',
  resolveId: (source) => (UNUSED.some((pattern) => pattern.test(source)) ? EMPTY : null),
  load: (id) => (id === EMPTY ? 'export default {};' : null),
  transform(code, id) {
    if (id.endsWith('/@sveltia/cms/locales/vi.json')) return { code: completed(code), map: null };
    const own = id.includes('/@sveltia/cms/');
    return own ? { code: code.replace(REMOTE_FONT, ''), map: null } : null;
  },
};

/** What the form's program is made of: the rooms that its code is taken from, and all packages. */
const CODE = ['src/{editing,domain,model,strings}/**/*.ts', 'package-lock.json'];

/** Where its code is. */
const ROOM = new URL('../editing/web-form/', import.meta.url);

/** @param base address of the folder in which the program will stand */
const buildForm = (base: string, script: string, outDir: string) =>
  build({
    configFile: false,
    root: fileURLToPath(ROOM),
    base,
    publicDir: false,
    logLevel: 'warn',
    plugins: [slim],
    build: {
      outDir: resolve(outDir),
      emptyOutDir: false,
      assetsInlineLimit: 0,
      // The whole program is one file; it is loaded on this page only.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: fileURLToPath(new URL('start-cms.ts', ROOM)),
        output: {
          entryFileNames: script,
          chunkFileNames: 'phan/[name].[hash].js',
          assetFileNames: 'phan/[name].[hash][extname]',
        },
      },
    },
  });

/**
 * Builds the form's program beside its page. It is a build of its own: in one build with the site's
 * small scripts, these would load what they share with it, some 50 kB on every page that is searched.
 */
export function webForm(): AstroIntegration {
  let site = '/';
  return {
    name: 'web-form',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) =>
        runStep(vi.build.form, async () => {
          const address = paths.formScript();
          const folder = address.slice(1, address.lastIndexOf('/') + 1);
          const script = address.slice(address.lastIndexOf('/') + 1);
          const base = site + folder;
          const program = await cached('form', [hashOfFiles(CODE), base, script], async (aside) => {
            await buildForm(base, script, aside);
          });
          cpSync(program, new URL(folder, dir), { recursive: true });
        }),
    },
  };
}
