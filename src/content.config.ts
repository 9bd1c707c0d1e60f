import { defineCollection } from 'astro:content';
import { file, glob, type Loader, type LoaderContext } from 'astro/loaders';
import { type CollectionSpec, collectionSpecs } from './model/collections.ts';
import type { CollectionName } from './model/common.ts';
import { ledgerRow } from './model/ledger.ts';

/**
 * Only wiring: what a collection is stands in src/model/collections.ts. Ids keep the file's path
 * as it is (no slugger). Pages take the Markdown bodies and render them with src/views/text.ts,
 * where untrusted text is escaped and citations become links.
 */
// Tests and measurements build other content: the folder that holds content/ can be set.
const root = `${process.env.CONTENT_ROOT ?? '.'}/content`;

/**
 * Pages render their Markdown themselves (src/views/text.ts). Astro would render each text too, keep it
 * beside the text, and write both anew at every edit: half of what the development server waits for.
 * What its loader renders with is no part of its documented types: where it is missing, all stays as
 * Astro has it.
 */
function unrendered(loader: Loader): Loader {
  const withoutMarkdown = (context: LoaderContext): LoaderContext => {
    const types: unknown = 'entryTypes' in context ? context.entryTypes : undefined;
    if (!(types instanceof Map)) return context;
    const kept = new Map(types).set('.md', { ...types.get('.md'), getRenderFunction: undefined });
    return Object.assign({ ...context }, { entryTypes: kept });
  };
  return { ...loader, load: (context) => loader.load(withoutMarkdown(context)) };
}

const define = <Name extends CollectionName>(name: Name) => {
  const spec: CollectionSpec = collectionSpecs[name];
  return defineCollection({
    loader:
      spec.shape === 'list'
        ? file(`${root}/${spec.file}`)
        : unrendered(
            glob({
              base: `${root}/${spec.folder}`,
              pattern: spec.pattern,
              generateId: ({ entry }) => entry.replace(/\.[^./]+$/, ''),
            }),
          ),
    schema: collectionSpecs[name].schema,
  });
};

export const collections = {
  plans: define('plans'),
  guidance: define('guidance'),
  directives: define('directives'),
  programs: define('programs'),
  campaigns: define('campaigns'),
  milestones: define('milestones'),
  observances: define('observances'),
  targets: define('targets'),
  organizations: define('organizations'),
  areas: define('areas'),
  progress: define('progress'),
  acronyms: define('acronyms'),
  // Written by a command and edited by nobody, so it is none of the collections of the table.
  ledger: defineCollection({ loader: file(`${root}/calendar-ledger.json`), schema: ledgerRow }),
};
