import type { AreaData } from '../../model/area.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { DirectiveData } from '../../model/directive.ts';
import type { DocumentTypeData } from '../../model/document-type.ts';
import type { GuidanceData } from '../../model/guidance.ts';
import type { ObservanceData } from '../../model/observance.ts';
import type { OrganizationData } from '../../model/organization.ts';
import type { PlanData } from '../../model/plan.ts';
import type { TargetData } from '../../model/target.ts';
import { openedYear } from '../document/year/opened-year.ts';
import { type Existing, requireIdentity } from '../new/content.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the page calls by name and offers to choose from: the site's entries, as little of each as is shown. */
export interface Names {
  readonly organizations: ReadonlyArray<Named>;
  readonly directives: ReadonlyArray<Named>;
  readonly types: ReadonlyArray<Named>;
  readonly levels: ReadonlyArray<Named>;
  readonly areas: ReadonlyArray<Named>;
  readonly observances: ReadonlyArray<Named>;
  /** Clauses and targets of the newest year before. */
  readonly clauses: ReadonlyArray<Named>;
  readonly targets: ReadonlyArray<Named>;
}

const entries = <Data>(existing: Existing, name: CollectionName) =>
  existing
    .of(name)
    .flatMap(({ entries: all }) =>
      all.flatMap(({ id, data }) => (data === null ? [] : [{ id, data: data as Data }])),
    );

/** The years that the site has; not those that were only opened, before their document came. */
export const yearsOf = (existing: Existing): Array<number> =>
  entries<PlanData>(existing, 'plans').flatMap(({ data: { year } }) =>
    openedYear(existing, year) ? [] : [year],
  );

/** @param year of the document */
export function namesOf(existing: Existing, year: number): Names {
  const before = Math.max(...yearsOf(existing).filter((known) => known < year));
  const ofBefore = ({ id }: { readonly id: string }) => id.startsWith(`${before}/`);
  const named = <Data>(collection: CollectionName, name: (data: Data, id: string) => string) =>
    entries<Data>(existing, collection).map(({ id, data }) => ({ id, name: name(data, id) }));
  return {
    organizations: named<OrganizationData>('organizations', ({ name }) => name),
    directives: named<DirectiveData>('directives', ({ symbol, title }) =>
      symbol === null ? title : `${symbol}: ${title}`,
    ),
    types: named<DocumentTypeData>('document-types', ({ name }) => name),
    levels: requireIdentity(existing).levels.map(({ id, full, name }) => ({
      id,
      name: full ?? name,
    })),
    areas: named<AreaData>('areas', ({ name }) => name),
    observances: named<ObservanceData>('observances', ({ title }) => title),
    clauses: named<GuidanceData>('guidance', ({ number, title }) =>
      number === undefined ? title : `${number}. ${title}`,
    ).filter(ofBefore),
    targets: named<TargetData>('targets', ({ title }) => title).filter(ofBefore),
  };
}
