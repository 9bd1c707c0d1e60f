import { cpSync, globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { cached, hashOfFiles } from '../build-cache.ts';
import { paths } from '../domain/paths.ts';
import { refusingForm } from '../domain/serving/form-differs.ts';
import { formApi } from '../editing/web-form/back-end.ts';
import { siteConfig } from '../site.config.ts';
import { buildText } from '../strings/build.ts';
import { cmsText } from '../strings/cms.ts';
import { webFormText } from '../strings/web-form.ts';
import { runStep } from './step.ts';

/** Modules the form never shows: languages other than Vietnamese, syntax highlighting of program code. */
const UNUSED = [/^\.\.\/locales\/(?!vi\.)[\w-]+\.json$/, /^@shikijs\/(?:langs|themes)\//];
const EMPTY = '\0unused';
/** Font rules that load the same letters and icons from a third-party server; the bundled ones replace them. */
const REMOTE_FONT = /@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g;

type Words = { [name: string]: string | Words };

/** The CMS's Vietnamese translation, completed with the strings it lacks. */
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

/** Leaves out 280 files of the CMS that this site does not use. */
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

/** Inputs of the form's bundle: the source folders its code comes from, and all packages. */
const CODE = ['src/{editing,domain,model,strings}/**/*.ts', 'package-lock.json'];

/** Source folder of the form's code. */
const ROOM = new URL('../editing/web-form/', import.meta.url);

/** @param base URL of the folder that the bundle will be served from */
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
      // The whole program is one file; only this page loads it.
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

/** Says which committed configurations of servers would keep the form from its forge. */
function sayRefused(): void {
  const api = formApi(siteConfig.forge);
  const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url));
  const files = globSync('*/*', { cwd: deploy, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({
      path: `deploy/${relative(deploy, path)}`,
      text: readFileSync(path, 'utf8'),
    }));
  const refusing = refusingForm(api, files);
  if (api && refusing.length > 0)
    process.stdout.write(`${webFormText.refused(new URL(api).origin, refusing)}\n`);
}

/**
 * Builds the form's bundle next to its page, as a separate build: in one build with the site's small scripts,
 * these would load the chunks they share with it, some 50 kB on every page with search.
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
        runStep(buildText.form, async () => {
          const address = paths.formScript();
          const folder = address.slice(1, address.lastIndexOf('/') + 1);
          const script = address.slice(address.lastIndexOf('/') + 1);
          const base = site + folder;
          const program = await cached('form', [hashOfFiles(CODE), base, script], async (aside) => {
            await buildForm(base, script, aside);
          });
          cpSync(program, new URL(folder, dir), { recursive: true });
          sayRefused();
        }),
    },
  };
}
