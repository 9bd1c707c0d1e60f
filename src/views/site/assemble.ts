import type { z } from 'zod';
import { type Edition, isVisible } from '../../domain/edition.ts';
import { compareVietnamese } from '../../domain/fold.ts';
import type { collectionSpecs } from '../../model/collections.ts';
import type { CollectionName } from '../../model/common.ts';
import { unconfirmedText } from '../../strings/unconfirmed.ts';
import type { Content } from './types.ts';

export type DataOf<Name extends CollectionName> = z.output<
  (typeof collectionSpecs)[Name]['schema']
>;

/** One file's data (one element's, for a list), with its id, its file and its Markdown. */
export type Loaded<Name extends CollectionName> = DataOf<Name> & {
  readonly id: string;
  readonly file: string;
  readonly body: string;
};

export type LoadedContent = { readonly [Name in CollectionName]: ReadonlyArray<Loaded<Name>> };

/**
 * Loaded files as the page models want them: in reading or alphabetical order, year's sets taken
 * apart, what awaits confirmation marked in its name, and without what the edition must not show. Where the files come from (Astro, a commit, a
 * worker) is the caller's business.
 */
export function assemble(loaded: LoadedContent, edition: Edition): Content {
  const flat = <Name extends CollectionName>(name: Name): Array<Loaded<Name>> =>
    loaded[name].filter((entry) =>
      isVisible({ draft: false, audience: 'public', ...entry }, edition),
    );
  const byName = <T extends { name: string }>(list: Array<T>) =>
    list.sort((a, b) => compareVietnamese(a.name, b.name));
  const byOrder = <T extends { order: number }>(list: Array<T>) =>
    list.sort((a, b) => a.order - b.order);
  const byId = <T extends { id: string }>(list: Array<T>) =>
    list.sort((a, b) => (a.id < b.id ? -1 : 1));
  // The mark stands in the name itself: whatever shows the entry cannot leave it out.
  const marked = <T extends { title: string; shortTitle?: string; unconfirmed: boolean }>(
    entry: T,
  ): T => {
    if (!entry.unconfirmed) return entry;
    const { title, shortTitle } = entry;
    const short = shortTitle === undefined ? {} : { shortTitle: unconfirmedText.mark(shortTitle) };
    return { ...entry, title: unconfirmedText.mark(title), ...short };
  };
  const inYear = <T extends { id: string; draft: boolean; audience: 'public' | 'staff' }>(
    set: { plan: string; file: string },
    items: ReadonlyArray<T>,
  ) =>
    items
      .filter((item) => isVisible(item, edition))
      .map((item) => ({ ...item, id: `${set.plan}/${item.id}`, plan: set.plan, file: set.file }));

  return {
    plans: byId(flat('plans')).map(marked),
    guidance: byOrder(flat('guidance')),
    directives: byId(flat('directives')),
    programs: flat('programs').sort((a, b) => compareVietnamese(a.title, b.title)),
    campaigns: byOrder(flat('campaigns')),
    milestones: byId(flat('milestones')).flatMap((set) => inYear(set, set.milestones).map(marked)),
    observances: flat('observances'),
    targets: byId(flat('targets')).flatMap((set) => inYear(set, set.targets).map(marked)),
    organizations: byName(flat('organizations')),
    areas: byName(flat('areas')),
    progress: byId(flat('progress')),
    acronyms: byId(flat('acronyms')),
  };
}
