import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { paths } from '../domain/paths.ts';
import { cmsWords } from '../strings/cms-words.ts';

/** What the form never shows: other languages than Vietnamese, colours of program code. */
const UNUSED = [/^\.\.\/locales\/(?!vi\.)[\w-]+\.json$/, /^@shikijs\/(?:langs|themes)\//];
const EMPTY = '\0unused';
/** The same letters and icons once more, from somebody else's server; those built in replace them. */
const REMOTE_FONT = /@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g;

type Words = { [name: string]: string | Words };

/** The program's Vietnamese, with the words that it lacks. */
function completed(json: string): string {
  const words: Words = JSON.parse(json);
  for (const [name, text] of Object.entries(cmsWords)) {
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

/**
 * Builds the form's program beside its page. It is a build of its own: in one build with the site's
 * small scripts, these would load what they share with it, some 50 kB on every page that is searched.
 */
export function webForm(): AstroIntegration {
  let base = '/';
  return {
    name: 'web-form',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const script = paths.formScript();
        const folder = script.slice(1, script.lastIndexOf('/') + 1);
        await build({
          configFile: false,
          root: fileURLToPath(new URL('.', import.meta.url)),
          base: base + folder,
          publicDir: false,
          logLevel: 'warn',
          plugins: [slim],
          build: {
            outDir: fileURLToPath(new URL(folder, dir)),
            emptyOutDir: false,
            assetsInlineLimit: 0,
            // The whole program is one file; it is loaded on this page only.
            chunkSizeWarningLimit: 4000,
            rolldownOptions: {
              input: fileURLToPath(new URL('boot.ts', import.meta.url)),
              output: {
                entryFileNames: script.slice(script.lastIndexOf('/') + 1),
                chunkFileNames: 'phan/[name].[hash].js',
                assetFileNames: 'phan/[name].[hash][extname]',
              },
            },
          },
        });
      },
    },
  };
}
