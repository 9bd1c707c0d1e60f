import { formatDay, formatPartial } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { directiveText as say } from '../../strings/directive.ts';
import { vi } from '../../strings/vi.ts';
import { directiveFields } from '../search/search-fields.ts';
import { attachmentLink } from '../site/attachments.ts';
import { home, listLink, organizationLink, programLink, resolve } from '../site/entry-links.ts';
import { directiveName, typeName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import { renderText } from '../site/text.ts';
import type { Directive, Fact, Link, PageMeta } from '../site/types.ts';
import { twinAlternate } from '../twins/twin-address.ts';
import { type Amended, amendedBy } from './amended-by.ts';
import { type Citations, citationForms, citedDocument } from './citation-forms.ts';
import { type CitedIn, citedIn } from './cited-in.ts';
import { type DecidedChange, decidedChanges } from './decided-changes.ts';
import { type DirectiveMap, directiveMap } from './directive-map.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { type ValidityBadge, validityBadge } from './validity-badge.ts';

export interface DirectivePage {
  readonly meta: PageMeta;
  readonly id: string;
  /** "Chỉ thị · Ban Bí thư Trung ương Đảng · 15/12/2016" */
  readonly kicker: string;
  /** The symbol with its type, which stays together, and the title. */
  readonly heading: { readonly name: string; readonly rest: string };
  readonly validity: ValidityBadge;
  /** Where the official text is published; null when nobody has entered it. */
  readonly official: Link | null;
  readonly attachments: ReadonlyArray<Link>;
  /** HTML of what the editors say about it. */
  readonly body: string;
  readonly citations: Citations;
  readonly map: DirectiveMap | null;
  /** What it changes in a year's document. */
  readonly amends: ReadonlyArray<Amended>;
  readonly citedIn: ReadonlyArray<CitedIn>;
  readonly programs: ReadonlyArray<Link>;
  readonly changes: ReadonlyArray<DecidedChange>;
  readonly facts: ReadonlyArray<Fact>;
  readonly timeline: Timeline | null;
}

const issuersOf = (site: Site, { issuers }: Directive) => resolve(issuers, site.find.organization);

/** What is known of a document; what no source states is left out, except the day, on which much depends. */
function factsOf(site: Site, directive: Directive): Array<Fact> {
  const { symbol, issued, effectiveOn, subject, period, aliases } = directive;
  const text = (label: string, value: string | null | undefined): Array<Fact> =>
    value ? [{ label, text: value }] : [];
  const issuers = issuersOf(site, directive);
  return [
    ...text(say.symbol, symbol),
    ...text(say.type, typeName(site, directive)),
    ...(issuers.length > 0
      ? [
          {
            label: say.issuers,
            links: issuers.map((one) => ({ ...organizationLink(one), text: one.name })),
          },
        ]
      : []),
    { label: say.issued, text: issued.precision === 'unknown' ? say.noDay : formatPartial(issued) },
    ...text(say.effectiveOn, effectiveOn === undefined ? null : formatDay(effectiveOn)),
    ...text(say.subject, subject),
    ...text(vi.facts.period, period ? vi.facts.years(period.start, period.end) : null),
    ...text(say.aliases, symbol === null ? null : aliases.join('; ')),
    ...text(say.otherSource, directive.notes.join(' ')),
  ];
}

function officialLink({ officialUrl }: Directive): Link | null {
  if (officialUrl === undefined) return null;
  return {
    href: officialUrl,
    text: say.official(new URL(officialUrl).hostname.replace(/^www\./, '')),
  };
}

function headingOf(site: Site, directive: Directive): DirectivePage['heading'] {
  const { symbol, title } = directive;
  if (symbol === null) return { name: '', rest: title };
  return say.heading(typeName(site, directive), symbol, title);
}

/** The page of each cited document. */
export function directivePages(site: Site): Array<DirectivePage> {
  return site.content.directives.map((directive) => {
    const name = directiveName(site, directive);
    const issuers = issuersOf(site, directive).map((one) => one.name);
    return {
      meta: {
        title: directive.symbol ? `${name} – ${directive.title}` : directive.title,
        short: directive.symbol ?? directive.title,
        description: say.description(name, directive.title),
        path: paths.directive(directive.id),
        crumbs: [home(), listLink('directives')],
        kind: entities.directives.page.kind,
        search: directiveFields(site, directive),
        file: directive.file,
        alternates: [twinAlternate(paths.directive(directive.id))],
      },
      id: directive.id,
      kicker: [
        typeName(site, directive),
        ...issuers,
        ...(directive.issued.precision === 'unknown' ? [] : [formatPartial(directive.issued)]),
      ].join(' · '),
      heading: headingOf(site, directive),
      validity: validityBadge(site, directive),
      official: officialLink(directive),
      attachments: directive.attachments.map((one) => attachmentLink(site, one)),
      body: renderText(directive.body, { citations: site.citations, headingLevel: 2 }),
      citations: citationForms(citedDocument(site, directive)),
      map: directiveMap(site, directive),
      amends: amendedBy(site, directive),
      citedIn: citedIn(site, directive),
      programs: site.of.programsOnDirective(directive.id).map(programLink),
      changes: decidedChanges(site, directive),
      facts: factsOf(site, directive),
      timeline: timelineOf(site, directive),
    };
  });
}
