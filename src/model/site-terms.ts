import { z } from 'zod';

/**
 * Fields whose value is the id of something that content/site.json lists: a level of the
 * organization, a kind of unit. Which ids there are is content, so the checker compares the values
 * (src/editing/check/rules/site-terms.ts); zod only knows that they are text.
 */
export type SiteList = 'levels' | 'areaKinds';

export interface SiteTerm {
  readonly list: SiteList;
  /** Values that are allowed besides those of the list, with their meaning. */
  readonly also: Readonly<Record<string, string>>;
}

/** Which fields take a value of which list. Read by the checker, the web form and the JSON Schemas. */
export const siteTerms = z.registry<SiteTerm>();

/** A field that takes the id of an entry of a list in content/site.json, or one of `also`. */
export const siteTerm = (list: SiteList, also: SiteTerm['also'] = {}) =>
  z.string().min(1, { error: 'không được để trống' }).register(siteTerms, { list, also });

/** The id of a level. */
export const level = siteTerm('levels');
export type Level = z.infer<typeof level>;
