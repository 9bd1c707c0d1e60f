import { paths } from '../../domain/paths.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { areaNode, organizationNode, ownerNode, siteNode } from './bodies.ts';
import { catalogNode, targetNode } from './data.ts';
import { eventNodes } from './events.ts';
import { directiveNode, itemNode, planNode } from './legislation.ts';
import { absolute, addressOf, type Node, OWNER } from './node.ts';

const SCHEMA = 'https://schema.org';
/** The vocabularies of data portals. */
const DATA = { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' };

/** What each page is about, by its path. Made when the page is rendered. */
const thingsByPath = perSite((site): ReadonlyMap<string, () => ReadonlyArray<Node>> => {
  const { content } = site;
  return new Map<string, () => ReadonlyArray<Node>>([
    [
      paths.home(),
      () => [siteNode(site, addressOf(paths.home()), absolute(href.search())), ownerNode(site)],
    ],
    [paths.about(), () => [ownerNode(site)]],
    [paths.data(), () => [catalogNode(site), ownerNode(site)]],
    ...content.plans.map(
      (plan) => [paths.document(plan.id), () => [planNode(site, plan)]] as const,
    ),
    ...content.plans.map(
      ({ id }) =>
        [
          paths.calendar(id),
          () =>
            eventNodes(
              site,
              content.milestones.filter(({ plan }) => plan === id),
            ),
        ] as const,
    ),
    ...content.guidance.map((item) => [paths.item(item.id), () => [itemNode(site, item)]] as const),
    ...content.directives.map(
      (one) => [paths.directive(one.id), () => [directiveNode(site, one)]] as const,
    ),
    ...content.targets.map(
      (target) => [paths.target(target.id), () => [targetNode(site, target)]] as const,
    ),
    ...content.campaigns.map(
      ({ id }) =>
        [paths.campaign(id), () => eventNodes(site, site.of.milestonesOfCampaign(id))] as const,
    ),
    ...content.organizations.map(
      (one) => [paths.organization(one.id), () => [organizationNode(one)]] as const,
    ),
    ...content.areas.map((area) => [paths.area(area.id), () => [areaNode(site, area)]] as const),
  ]);
});

/** Where the page stands, from the home page on; none on the home page. */
function breadcrumbs({ crumbs, short, title, path }: PageMeta): Array<Node> {
  if (crumbs.length === 0) return [];
  const places = [
    ...crumbs.map(({ href: link, text }) => [text, absolute(link)] as const),
    [short ?? title, addressOf(path)] as const,
  ];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: places.map(([name, item], at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name,
        item,
      })),
    },
  ];
}

/** The office is named in full once on each page that refers to it. */
const withOwner = (site: Site, nodes: ReadonlyArray<Node>): ReadonlyArray<Node> => {
  const isNamed = nodes.some((node) => node['@id'] === OWNER);
  return isNamed || !JSON.stringify(nodes).includes(OWNER) ? nodes : [...nodes, ownerNode(site)];
};

/**
 * What a page is about and where it stands, as JSON-LD for a script element: every "<" is escaped, because content
 * comes from strangers.
 */
export function structuredData(site: Site, meta: PageMeta): string {
  const things = thingsByPath(site).get(meta.path)?.() ?? [];
  const graph = withOwner(site, [...things, ...breadcrumbs(meta)]);
  const isData = graph.some((node) => 'dct:license' in node);
  const context = isData ? [SCHEMA, DATA] : SCHEMA;
  return JSON.stringify({ '@context': context, '@graph': graph }).replaceAll('<', '\\u003c');
}
