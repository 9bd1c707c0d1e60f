import { z } from 'zod';

/**
 * Fields whose value is an id that content/site.json lists: a level of the organization, or a kind of unit.
 * The set of ids is content, so the checker validates the values (src/editing/check/rules/site.ts);
 * zod only knows that they are strings.
 */
export type SiteList = 'levels' | 'areaKinds';

export interface SiteTerm {
  readonly list: SiteList;
  /** Further values that are allowed in addition to the ids of the list, with their meaning. */
  readonly also: Readonly<Record<string, string>>;
}

/** Which fields take values of which list. Read by the checker, the web form and the JSON Schemas. */
export const siteTerms = z.registry<SiteTerm>();

/** A field that takes the id of an element of a list in content/site.json, or one of `also`. */
export const siteTerm = (list: SiteList, also: SiteTerm['also'] = {}) =>
  z.string().min(1, { error: 'không được để trống' }).register(siteTerms, { list, also });

/** The id of a level. */
export const level = siteTerm('levels');
export type Level = z.infer<typeof level>;
