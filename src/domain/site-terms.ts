import type { SiteIdentity } from '../model/site.ts';
import type { SiteTerm } from '../model/site-terms.ts';

/** An allowed value of a field, with its meaning. */
export interface AllowedTerm {
  readonly id: string;
  readonly name: string;
}

/** The allowed values of a field that takes the id of an element of a list in content/site.json. */
export const allowedTerms = (
  { list, also }: SiteTerm,
  identity: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
): ReadonlyArray<AllowedTerm> => [
  ...Object.entries(also).map(([id, name]) => ({ id, name })),
  ...identity[list].map(({ id, name }) => ({ id, name })),
];
