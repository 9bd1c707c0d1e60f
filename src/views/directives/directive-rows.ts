import { formatPartial } from '../../domain/dates.ts';
import type { PartialDate } from '../../model/dates.ts';
import { directiveListText as say } from '../../strings/directive.ts';
import { directiveLink, planDocumentLink, resolve } from '../site/entry-links.ts';
import { planType, typeName } from '../site/entry-names.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Directive, Link, Organization, Plan } from '../site/types.ts';
import { changesByDecision } from './decided-changes.ts';

export interface DirectiveRow {
  readonly link: Link;
  readonly title: string;
  readonly type: string;
  readonly issuers: string;
  /** Who issued it and when, as far as known. */
  readonly origin: string;
  /** How often it is cited, or what else it does. */
  readonly use: string;
}

/** A line of the lists: a cited document, or the own document of a year, which leads to the guidance. */
export interface Listed {
  readonly row: DirectiveRow;
  /** The id of its type; null when the symbol of a year's own document leaves it open. */
  readonly type: string | null;
  readonly issued: PartialDate;
  readonly isCited: boolean;
}

/** "Ban Bí thư Trung ương Đảng, 15/12/2016"; what is unknown is said once. */
function originOf(issuers: ReadonlyArray<Organization>, issued: PartialDate): string {
  const unknown = [
    ...(issuers.length > 0 ? [] : [say.fields.issuers]),
    ...(issued.precision === 'unknown' ? [say.fields.issued] : []),
  ];
  return [
    ...(issuers.length > 0 ? [issuers.map(({ name }) => name).join('; ')] : []),
    ...(issued.precision === 'unknown' ? [] : [formatPartial(issued)]),
    ...(unknown.length > 0 ? [say.unknownOf(unknown)] : []),
  ].join(' · ');
}

const namesOf = (issuers: ReadonlyArray<Organization>): string =>
  issuers.map(({ name }) => name).join('; ') || say.noIssuer;

function useOf(site: Site, { id }: Directive): string {
  const cited = site.of.itemsCiting(id).length;
  if (cited > 0) return say.cited(cited);
  const changes = changesByDecision(site).get(id)?.length ?? 0;
  return changes > 0 ? say.decides(changes) : say.notCited;
}

function listed(site: Site, directive: Directive): Listed {
  const issuers = resolve(directive.issuers, site.find.organization);
  return {
    row: {
      link: directiveLink(site, directive),
      title: directive.title,
      type: typeName(site, directive),
      issuers: namesOf(issuers),
      origin: originOf(issuers, directive.issued),
      use: useOf(site, directive),
    },
    type: directive.type,
    issued: directive.issued,
    isCited: site.of.itemsCiting(directive.id).length > 0,
  };
}

function listedPlan(site: Site, plan: Plan): Listed {
  const { issuer, issued } = plan.document;
  const issuers = resolve([issuer], site.find.organization);
  const cited = site.of.itemsCitingPlan(plan.id).length;
  return {
    row: {
      link: planDocumentLink(site, plan),
      title: plan.title,
      type: planType(site, plan)?.name ?? say.otherType,
      issuers: namesOf(issuers),
      origin: originOf(issuers, issued),
      use: say.ofYear(plan.year, cited),
    },
    type: planType(site, plan)?.id ?? null,
    issued,
    isCited: cited > 0,
  };
}

/** All documents: those that texts cite, and those of the years whose numbers are known. */
export const allListed = perSite(
  (site): ReadonlyArray<Listed> => [
    ...site.content.directives.map((directive) => listed(site, directive)),
    ...site.content.plans
      .filter(({ document }) => document.symbol !== null)
      .map((plan) => listedPlan(site, plan)),
  ],
);
