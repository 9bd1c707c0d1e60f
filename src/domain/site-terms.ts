import type { SiteIdentity } from '../model/site.ts';
import type { SiteTerm } from '../model/site-terms.ts';

/** One value that a field may take, with its meaning. */
export interface AllowedTerm {
  readonly id: string;
  readonly name: string;
}

/** The values that a field may take which takes the id of an entry of a list in content/site.json. */
export const allowedTerms = (
  { list, also }: SiteTerm,
  identity: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
): ReadonlyArray<AllowedTerm> => [
  ...Object.entries(also).map(([id, name]) => ({ id, name })),
  ...identity[list].map(({ id, name }) => ({ id, name })),
];
