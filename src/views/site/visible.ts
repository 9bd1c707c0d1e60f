import type { z } from 'zod';
import { type EntryExists, withoutHidden } from '../../domain/hidden.ts';
import { collectionSpecs } from '../../model/collections.ts';
import { milestone } from '../../model/milestone.ts';
import { target } from '../../model/target.ts';
import type { Content } from './types.ts';

type Name = keyof Content;

/** The schema of one entry; for a year's set, that of its elements. */
const entrySchema = (name: Name): z.ZodType =>
  name === 'milestones' ? milestone : name === 'targets' ? target : collectionSpecs[name].schema;

/**
 * Takes out what hangs on hidden entries: references to them, and entries that cannot stand without
 * them (the clauses of a hidden plan, the figures of a hidden district). What goes may leave others
 * hanging, so it is repeated until nothing more goes.
 */
export function withoutHiddenEntries(content: Content): Content {
  const names = Object.keys(content) as Array<Name>;
  const ids = new Map(names.map((name) => [name, new Set(content[name].map(({ id }) => id))]));
  const exists: EntryExists = (collection, id) => ids.get(collection)?.has(id) ?? false;
  const keep = <T extends { readonly id: string; readonly plan?: string }>(
    name: Name,
    entries: ReadonlyArray<T>,
  ): Array<T> =>
    entries
      .filter((entry) => entry.plan === undefined || exists('plans', entry.plan))
      .flatMap((entry) => withoutHidden(entrySchema(name), entry, exists) ?? []);

  const kept: Content = {
    plans: keep('plans', content.plans),
    guidance: keep('guidance', content.guidance),
    directives: keep('directives', content.directives),
    programs: keep('programs', content.programs),
    campaigns: keep('campaigns', content.campaigns),
    milestones: keep('milestones', content.milestones),
    observances: keep('observances', content.observances),
    targets: keep('targets', content.targets),
    organizations: keep('organizations', content.organizations),
    areas: keep('areas', content.areas),
    progress: keep('progress', content.progress),
    acronyms: keep('acronyms', content.acronyms),
  };
  return names.every((name) => kept[name].length === content[name].length)
    ? kept
    : withoutHiddenEntries(kept);
}
