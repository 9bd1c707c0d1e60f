import { siteConfig } from '../../site.config.ts';
import { guidanceText } from '../../strings/guidance.ts';
import { vi } from '../../strings/vi.ts';
import { yearsText } from '../../strings/years.ts';
import { ownerNotes } from '../duties/duties.ts';
import {
  campaignLink,
  directiveLink,
  itemLink,
  milestoneLink,
  planDocumentLink,
  programLink,
  resolve,
} from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem, Link, LinkedText, Milestone } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** A fact of a clause as a sentence. */
export interface ClauseFact {
  readonly label: string;
  readonly text: LinkedText;
  /** Who does it now, where an owner has ended. */
  readonly note?: string;
}

/** What a reader asks first, and what the clause rests on and belongs to. */
export interface ClauseFacts {
  readonly first: ReadonlyArray<ClauseFact>;
  readonly more: ReadonlyArray<ClauseFact>;
  /** The clauses of later years in its place: all that a later year adds to the page. */
  readonly after: ReadonlyArray<ClauseFact>;
}

const text = guidanceText.facts;

/** Links with a sign between them. */
const joined = (links: ReadonlyArray<Link>, sign = ', '): Array<string | Link> =>
  links.flatMap((link, at) => (at === 0 ? [link] : [sign, link]));

/** A row that says something; none of it otherwise. */
const row = (label: string, words: LinkedText, note = ''): Array<ClauseFact> =>
  words.length === 0 ? [] : [{ label, text: words, ...(note === '' ? {} : { note }) }];

/** What nobody has entered yet is shown to staff alone. */
const unknown = (item: GuidanceItem, field: GuidanceItem['notStated'][number]): LinkedText =>
  siteConfig.edition === 'staff' && !item.notStated.includes(field) ? [vi.common.notEntered] : [];

/** Organizations by their full names. */
const organizations = (site: Site, ids: ReadonlyArray<string>): Array<string | Link> =>
  joined(
    resolve(ids, site.find.organization).map(({ id, name }) => ({
      href: href.organization(id),
      text: name,
    })),
  );

function who(site: Site, { owners, levels }: GuidanceItem): LinkedText {
  const leads = organizations(site, owners.lead);
  const names = resolve(levels, site.find.level).map(({ name }) => name);
  const at = guidanceText.levels(names);
  if (leads.length === 0) return names.length === 0 ? [] : [text.onlyAt(at)];
  return [...leads, names.length === 0 ? '.' : text.doneAt(at)];
}

/** True when a text gives a day of the calendar. */
const hasDay = ({ when }: Milestone): boolean =>
  when.precision === 'day' || when.precision === 'range' || when.precision === 'after';

/** True for a clause that gives work: of these alone it is said that no day is stated. */
const givesWork = ({ part, owners }: GuidanceItem): boolean =>
  part === 'item' || owners.lead.length > 0;

function when(site: Site, item: GuidanceItem): LinkedText {
  const milestones = site.of.milestonesOfItem(item.id);
  const links = joined(milestones.map(milestoneLink), '; ');
  if (milestones.some(hasDay)) return [...links, '.'];
  if (milestones.length > 0) return [...links, `. ${text.noDay}`];
  if (!givesWork(item)) return [];
  return item.notStated.includes('when') ? [text.noDay] : unknown(item, 'when');
}

/** The documents that a clause cites, among them those of other years. */
const documentsOf = (site: Site, { id }: GuidanceItem): Array<Link> => [
  ...site.of.directivesOfItem(id).map((directive) => directiveLink(site, directive)),
  ...site.of.plansOfItem(id).map((plan) => planDocumentLink(site, plan)),
];

const sentence = (words: ReadonlyArray<string | Link>): LinkedText =>
  words.length === 0 ? [] : [...words, '.'];

/** Programmes and campaigns in rows of their own: some of both have the same name. */
function within(site: Site, item: GuidanceItem): Array<ClauseFact> {
  const programs = joined(resolve(item.programs, site.find.program).map(programLink));
  const campaigns = joined(resolve(item.campaigns, site.find.campaign).map(campaignLink));
  const rows = [
    ...row(text.program, sentence(programs)),
    ...row(text.campaign, sentence(campaigns)),
  ];
  return rows.length > 0 ? rows : row(text.within, unknown(item, 'programs'));
}

/** Clauses of another year, each with its year. */
const clausesOf = (site: Site, items: ReadonlyArray<GuidanceItem>): LinkedText =>
  sentence(
    joined(
      items.map((item) => {
        const year = site.find.plan(item.plan)?.year ?? 0;
        const link = itemLink(item);
        return { href: link.href, text: yearsText.inYear(link.text, year) };
      }),
      '; ',
    ),
  );

/** The facts of a part as sentences. A fact that the source does not state is left out, except the time. */
export function clauseFacts(site: Site, item: GuidanceItem): ClauseFacts {
  const basis = sentence(joined(documentsOf(site, item)));
  const before = row(
    yearsText.before,
    clausesOf(site, resolve(item.forerunners ?? [], site.find.item)),
  );
  const after = row(yearsText.after, clausesOf(site, site.of.followersOfItem(item.id)));
  // Preamble, closing and the like assign no tasks; they only cite.
  if (item.part !== 'item' && item.part !== 'section' && item.owners.lead.length === 0)
    return { first: [], more: [...row(text.basis, basis), ...before], after };
  const notes = ownerNotes(site, item);
  const partners = organizations(site, item.owners.partners);
  const leads = who(site, item);
  return {
    first: [
      ...row(text.who, leads.length > 0 ? leads : unknown(item, 'owners.lead'), notes.lead),
      ...row(
        text.with,
        partners.length > 0 ? sentence(partners) : unknown(item, 'owners.partners'),
        notes.partners,
      ),
      ...row(text.when, when(site, item)),
    ],
    more: [
      ...within(site, item),
      ...row(text.basis, basis.length > 0 ? basis : unknown(item, 'basis')),
      ...before,
    ],
    after,
  };
}
