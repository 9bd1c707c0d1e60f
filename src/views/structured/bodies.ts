import { paths } from '../../domain/paths.ts';
import { vi } from '../../strings/vi.ts';
import type { Site } from '../site/site.ts';
import type { Area, Organization } from '../site/types.ts';
import { type Node, OWNER, refer } from './node.ts';

/** The office whose site it is. */
export const ownerNode = ({ identity }: Site): Node => ({
  '@type': 'Organization',
  '@id': OWNER,
  name: identity.owner,
  alternateName: identity.shortName,
  ...(identity.contact.telephone ? { telephone: identity.contact.telephone } : {}),
  ...(identity.contact.email ? { email: identity.contact.email } : {}),
});

export const organizationNode = ({ id, name, shortName }: Organization): Node => ({
  '@type': 'Organization',
  ...refer(paths.organization(id)),
  name,
  ...(shortName === undefined ? {} : { alternateName: shortName }),
});

/** A unit, within the one above it or the area of the office. */
export function areaNode(site: Site, { id, name, parent }: Area): Node {
  const above = parent === undefined ? undefined : site.find.area(parent);
  return {
    '@type': 'AdministrativeArea',
    ...refer(paths.area(id)),
    name,
    containedInPlace: {
      '@type': 'AdministrativeArea',
      ...(above
        ? { ...refer(paths.area(above.id)), name: above.name }
        : { name: site.identity.area.full }),
    },
  };
}

/** The whole site, with its search. */
export const siteNode = (site: Site, home: string, search: string): Node => ({
  '@type': 'WebSite',
  '@id': home,
  url: home,
  name: vi.site.homeTitle(site.names),
  inLanguage: 'vi',
  publisher: { '@id': OWNER },
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
  },
});
