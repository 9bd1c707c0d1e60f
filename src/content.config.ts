import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { type CollectionSpec, collectionSpecs } from './model/collections.ts';
import type { CollectionName } from './model/common.ts';
import { ledgerRow } from './model/ledger.ts';
import { SITE_FILE, siteIdentity } from './model/site.ts';
import { siteConfig } from './site.config.ts';

/**
 * Only wiring: what a collection is stands in src/model/collections.ts. Ids keep the file's path
 * as it is (no slugger). Pages take the Markdown bodies and render them with src/views/site/text.ts,
 * where untrusted text is escaped and citations become links.
 */
// Tests and measurements build other content: the folder that holds content/ can be set.
const root = `${siteConfig.contentRoot}/content`;

const define = <Name extends CollectionName>(name: Name) => {
  const spec: CollectionSpec = collectionSpecs[name];
  return defineCollection({
    loader:
      spec.shape === 'list'
        ? file(`${root}/${spec.file}`)
        : glob({
            base: `${root}/${spec.folder}`,
            pattern: spec.pattern,
            generateId: ({ entry }) => entry.replace(/\.[^./]+$/, ''),
          }),
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
  // One object, not a list of entries.
  site: defineCollection({
    loader: file(`${siteConfig.contentRoot}/${SITE_FILE}`, {
      parser: (text) => ({ site: JSON.parse(text) }),
    }),
    schema: siteIdentity,
  }),
  // Written by a command and edited by nobody, so it is none of the collections of the table.
  ledger: defineCollection({ loader: file(`${root}/calendar-ledger.json`), schema: ledgerRow }),
};
