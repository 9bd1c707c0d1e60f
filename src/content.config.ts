import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { type CollectionName, mapCollections } from './model/collection-names.ts';
import { entityOf } from './model/entities.ts';
import { ledgerRow } from './model/ledger.ts';
import { SITE_FILE, siteIdentity } from './model/site.ts';
import { siteConfig } from './site.config.ts';

/**
 * Only wiring: src/model/entities.ts describes the collections. Ids are file paths without changes (no
 * slugger). Pages take the Markdown bodies and render them with src/views/site/text.ts, which escapes
 * untrusted text and links citations.
 */
// The folder that holds content/ is a setting, because tests and benchmarks build other content.
const root = `${siteConfig.contentRoot}/content`;

const define = (name: CollectionName) => {
  const entity = entityOf(name);
  return defineCollection({
    loader:
      entity.shape === 'list'
        ? file(`${root}/${entity.file}`)
        : glob({
            base: `${root}/${entity.folder}`,
            pattern: entity.pattern,
            generateId: ({ entry }) => entry.replace(/\.[^./]+$/, ''),
          }),
    schema: entity.schema,
  });
};

export const collections = {
  ...mapCollections(define),
  // One object, not a list of entries.
  site: defineCollection({
    loader: file(`${siteConfig.contentRoot}/${SITE_FILE}`, {
      parser: (text) => ({ site: JSON.parse(text) }),
    }),
    schema: siteIdentity,
  }),
  // Written by a command, not edited by people, so it has no descriptor.
  ledger: defineCollection({ loader: file(`${root}/calendar-ledger.json`), schema: ledgerRow }),
};
