import { clauseName } from '../../domain/clause-place.ts';
import { paths } from '../../domain/paths.ts';
import type { PartialDate } from '../../model/dates.ts';
import { capitalised } from '../../strings/site.ts';
import { directiveValidity } from '../directives/validity-badge.ts';
import { itemsOf } from '../guidance/parts.ts';
import type { Site } from '../site/site.ts';
import type { Directive, GuidanceItem, Plan } from '../site/types.ts';
import { addressOf, type Node, refer } from './node.ts';

/** Only a whole day is a date; the rest stays unknown. */
const dayOf = (date: PartialDate) =>
  date.precision === 'day' ? { legislationDate: date.date } : {};

const passedBy = (site: Site, ids: ReadonlyArray<string>) => {
  const bodies = ids.flatMap((id) => site.find.organization(id) ?? []);
  return bodies.length === 0
    ? {}
    : {
        legislationPassedBy: bodies.map(({ id, name }) => ({
          '@type': 'Organization',
          ...refer(paths.organization(id)),
          name,
        })),
      };
};

const nameOf = ({ number, title }: GuidanceItem) =>
  number ? `${capitalised(clauseName(number))}. ${title}` : title;

/** A part of a document, as the document or the part above it names it. */
const partOf = (item: GuidanceItem): Node => ({
  '@type': 'Legislation',
  ...refer(paths.item(item.id)),
  name: nameOf(item),
});

const partsOf = (items: ReadonlyArray<GuidanceItem>) =>
  items.length === 0 ? {} : { hasPart: items.map(partOf) };

/** The guidance of a year, with its parts at the top; each names those below it. */
export function planNode(site: Site, plan: Plan): Node {
  const { symbol, issued, issuer } = plan.document;
  return {
    '@type': 'Legislation',
    ...refer(paths.document(plan.id)),
    name: plan.title,
    inLanguage: 'vi',
    ...(symbol === null ? {} : { legislationIdentifier: symbol }),
    ...dayOf(issued),
    ...passedBy(site, [issuer]),
    ...partsOf(itemsOf(site, plan.id).filter(({ parent }) => parent === undefined)),
  };
}

/** A clause, within its document and the part above it. */
export function itemNode(site: Site, item: GuidanceItem): Node {
  const parent = item.parent === undefined ? undefined : site.find.item(item.parent);
  const cited = site.of.directivesOfItem(item.id);
  return {
    ...partOf(item),
    inLanguage: 'vi',
    isPartOf: {
      '@type': 'Legislation',
      ...refer(parent ? paths.item(parent.id) : paths.document(item.plan)),
    },
    ...partsOf(itemsOf(site, item.plan).filter((one) => one.parent === item.id)),
    ...(cited.length === 0
      ? {}
      : {
          citation: cited.map(({ id, symbol, title }) => ({
            '@type': 'Legislation',
            ...refer(paths.directive(id)),
            name: symbol ?? title,
          })),
        }),
  };
}

const FORCE = {
  'in-force': 'InForce',
  partial: 'PartiallyInForce',
  expired: 'NotInForce',
} as const;

/** A cited document. Whether it is in force is told only where somebody has found it out. */
export function directiveNode(site: Site, directive: Directive): Node {
  const { id, title, symbol, subject, type, issuers, issued, officialUrl } = directive;
  const { state } = directiveValidity(site, directive);
  const force = state in FORCE ? FORCE[state as keyof typeof FORCE] : null;
  const kind = site.find.documentType(type)?.name;
  return {
    '@type': 'Legislation',
    ...refer(paths.directive(id)),
    name: title,
    inLanguage: 'vi',
    ...(subject === null ? {} : { description: subject }),
    ...(symbol === null ? {} : { legislationIdentifier: symbol }),
    ...(kind === undefined ? {} : { legislationType: kind }),
    ...dayOf(issued),
    ...passedBy(site, issuers),
    ...(force === null ? {} : { legislationLegalForce: { '@id': `https://schema.org/${force}` } }),
    ...(officialUrl === undefined ? {} : { sameAs: officialUrl }),
    url: addressOf(paths.directive(id)),
  };
}
