import { getCollection } from 'astro:content';
import type { z } from 'zod';
import { today } from '../domain/dates.ts';
import { type Edition, isVisible } from '../domain/edition.ts';
import { compareVietnamese } from '../domain/fold.ts';
import type { collectionSpecs } from '../model/collections.ts';
import type { CollectionName } from '../model/common.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { siteConfig } from '../site.config.ts';
import { buildSite, type Site } from './site.ts';
import type { Content } from './types.ts';
import { withoutHiddenEntries } from './visible.ts';

type DataOf<Name extends CollectionName> = z.output<(typeof collectionSpecs)[Name]['schema']>;
type Loaded<Name extends CollectionName> = DataOf<Name> & {
  readonly id: string;
  readonly file: string;
  readonly body: string;
};

/** Loads one collection flat; what the edition must not show stops here. */
async function load<Name extends CollectionName>(
  name: Name,
  edition: Edition,
): Promise<Array<Loaded<Name>>> {
  const entries: Array<{ id: string; filePath?: string; body?: string; data: unknown }> =
    await getCollection(name);
  return entries
    .map(({ id, filePath = '', body = '', data }) => {
      // Astro parsed `data` with this very schema (src/content.config.ts); it only forgets the type.
      return { ...(data as DataOf<Name>), id, file: filePath, body };
    })
    .filter((entry) => isVisible({ draft: false, audience: 'public', ...entry }, edition));
}

/** The ledger of calendar events, drafts and staff entries included: only look-ups read it. */
async function loadLedger(): Promise<Array<LedgerRow>> {
  const rows: Array<{ data: unknown }> = await getCollection('ledger');
  return rows.map(({ data }) => data as LedgerRow);
}

/** Loads all collections. The only place that asks Astro for content. */
async function loadContent(edition: Edition): Promise<Content> {
  const flat = <Name extends CollectionName>(name: Name) => load(name, edition);
  const byName = <T extends { name: string }>(list: Array<T>) =>
    list.sort((a, b) => compareVietnamese(a.name, b.name));
  const byOrder = <T extends { order: number }>(list: Array<T>) =>
    list.sort((a, b) => a.order - b.order);
  const byId = <T extends { id: string }>(list: Array<T>) =>
    list.sort((a, b) => (a.id < b.id ? -1 : 1));

  const [milestoneSets, targetSets] = [await flat('milestones'), await flat('targets')];
  const inYear = <T extends { id: string; draft: boolean; audience: 'public' | 'staff' }>(
    set: { plan: string; file: string },
    items: ReadonlyArray<T>,
  ) =>
    items
      .filter((item) => isVisible(item, edition))
      .map((item) => ({ ...item, id: `${set.plan}/${item.id}`, plan: set.plan, file: set.file }));

  return {
    plans: byId(await flat('plans')),
    guidance: byOrder(await flat('guidance')),
    directives: byId(await flat('directives')),
    programs: (await flat('programs')).sort((a, b) => compareVietnamese(a.title, b.title)),
    campaigns: byOrder(await flat('campaigns')),
    milestones: byId(milestoneSets).flatMap((set) => inYear(set, set.milestones)),
    observances: await flat('observances'),
    targets: byId(targetSets).flatMap((set) => inYear(set, set.targets)),
    organizations: byName(await flat('organizations')),
    areas: byName(await flat('areas')),
    progress: byId(await flat('progress')),
    acronyms: byId(await flat('acronyms')),
  };
}

let current: Promise<Site> | undefined;

/**
 * The joined site, computed once per build and shared by all pages. In `astro dev` it is computed
 * anew each time, so that an edit shows.
 */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV || !current) {
    current = Promise.all([loadContent(siteConfig.edition), loadLedger()]).then(
      ([content, ledger]) =>
        buildSite(withoutHiddenEntries(content), today(siteConfig.date), ledger),
    );
  }
  return current;
}
