import { getCollection, getEntry } from 'astro:content';
import { today } from '../../domain/dates.ts';
import type { Edition } from '../../domain/edition.ts';
import { withoutMdxComments } from '../../domain/mdx-comments.ts';
import { type CollectionName, collectionNames } from '../../model/collection-names.ts';
import type { LedgerRow } from '../../model/ledger.ts';
import { SITE_FILE, type SiteIdentity } from '../../model/site.ts';
import { siteConfig } from '../../site.config.ts';
import { siteCheckText } from '../../strings/site.ts';
import { assemble, type LoadedEntry } from './assemble.ts';
import { attachmentFiles } from './attachment-files.ts';
import { createSite, type Site } from './site.ts';
import type { Content } from './types.ts';
import { withoutHiddenEntries } from './visible.ts';

/** Loads one collection as flat entries: its data has passed its schema (src/content.config.ts). */
async function load(name: CollectionName): Promise<Array<LoadedEntry>> {
  const entries: Array<{ id: string; filePath?: string; body?: string; data: unknown }> =
    await getCollection(name);
  return entries.map(({ id, filePath = '', body = '', data }) => ({
    ...(data as object),
    id,
    file: filePath,
    body: filePath.endsWith('.mdx') ? withoutMdxComments(body) : body,
  }));
}

/** The ledger of calendar events, including drafts and staff-only entries: it is only used for lookups. */
async function loadLedger(): Promise<Array<LedgerRow>> {
  const rows: Array<{ data: unknown }> = await getCollection('ledger');
  return rows.map(({ data }) => data as LedgerRow);
}

async function loadIdentity(): Promise<SiteIdentity> {
  const entry = await getEntry('site', 'site');
  // The checker reports this before a build; `astro dev` runs without a check.
  if (!entry) throw new Error(`${SITE_FILE}: ${siteCheckText.missing.message}`);
  return entry.data;
}

/** Loads all collections. The only place that reads content from Astro. */
async function loadContent(edition: Edition): Promise<Content> {
  const entries = await Promise.all(
    collectionNames.map(async (name) => [name, await load(name)] as const),
  );
  const loaded: ReadonlyMap<CollectionName, Array<LoadedEntry>> = new Map(entries);
  return assemble((name) => loaded.get(name) ?? [], edition);
}

let current: Promise<Site> | undefined;

/**
 * The joined site, computed once per build and shared by all pages. In `astro dev` it is recomputed on each
 * call, so that edits show up.
 */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV || !current) {
    current = Promise.all([loadContent(siteConfig.edition), loadIdentity(), loadLedger()]).then(
      ([content, identity, ledger]) =>
        createSite(
          withoutHiddenEntries(content),
          identity,
          today(siteConfig.date),
          ledger,
          attachmentFiles(siteConfig.contentRoot),
        ),
    );
  }
  return current;
}
