import { depthOf } from '../../domain/clause-place.ts';
import { formatPartial } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { entities } from '../../model/entities.ts';
import { bookletText } from '../../strings/booklet.ts';
import { chromeText } from '../../strings/chrome.ts';
import { meetingText } from '../../strings/meeting.ts';
import { vi } from '../../strings/vi.ts';
import { documentFields } from '../search/search-fields.ts';
import { attachmentFacts } from '../site/attachments.ts';
import { home, resolve } from '../site/entry-links.ts';
import { itemName } from '../site/entry-names.ts';
import { newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Fact, GuidanceItem, Link, PageMeta, Plan } from '../site/types.ts';
import { href, siteAddress } from '../site/urls.ts';
import { type AmendmentsShown, amendmentsShown } from './amendments-shown.ts';
import { changesLink } from './changes.ts';
import { type Note, numberedNotes, officialText } from './official.ts';
import {
  anchorOf,
  type ContentsEntry,
  contentsOf,
  indexCrumb,
  isListed,
  itemsOf,
} from './parts.ts';

/** A part of the whole document. */
export interface DocumentPart {
  readonly item: GuidanceItem;
  readonly anchor: string;
  readonly official: string;
  /** What later documents made of it; null when none did. */
  readonly amendments: AmendmentsShown | null;
  /** Its own page; null for a part that says no more there. */
  readonly own: Link | null;
}

export interface DocumentPage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly facts: ReadonlyArray<Fact>;
  /** What else is made of the document: booklet, papers for a meeting, what changed. */
  readonly doors: ReadonlyArray<Link>;
  /** True when the source has no letterhead, which the page then says. */
  readonly lacksHead: boolean;
  readonly contents: ReadonlyArray<ContentsEntry>;
  readonly parts: ReadonlyArray<DocumentPart>;
  /** The documents that the printed text cites and where to read them, numbered from 1. */
  readonly notes: ReadonlyArray<Note>;
  /** Where the document is read, for paper; null for a build that has no public address. */
  readonly address: string | null;
  /** The print style sheet: running title, page numbers. */
  readonly sheet: string;
}

/** Only what is known: nobody is told that a copy lacks a number. */
function documentFacts(site: Site, plan: Plan): Array<Fact> {
  const { symbol, issued, issuer, signer, position } = plan.document;
  const labels = vi.guidance.document;
  return [
    {
      label: labels.issuer,
      links: resolve([issuer], site.find.organization).map(({ id, name }) => ({
        href: href.organization(id),
        text: name,
      })),
    },
    { label: labels.symbol, text: symbol ?? '' },
    { label: labels.issued, text: issued.precision === 'unknown' ? '' : formatPartial(issued) },
    { label: labels.signer, text: [position, signer].filter(Boolean).join(' ') },
    ...attachmentFacts(site, plan.attachments),
  ].filter(({ text = '', links = [] }: Fact) => text !== '' || links.length > 0);
}

/** The whole document on one page. */
export function documentPage(site: Site, plan: Plan): DocumentPage {
  const { noteOf, list } = numberedNotes(site);
  const items = itemsOf(site, plan.id);
  const parts = items.map((item) => ({
    item,
    anchor: anchorOf(item),
    official: officialText(site, item, 1 + depthOf(item, site.find.item), {
      on: 'document',
      noteOf,
    }),
    amendments: amendmentsShown(site, item, 1 + depthOf(item, site.find.item)),
    own: isListed(item) ? { href: href.item(item.id), text: itemName(item) } : null,
  }));
  const changes = changesLink(site, plan);
  return {
    meta: {
      title: plan.title,
      short: chromeText.year(plan.year),
      description: vi.guidance.documentDescription(
        plan.title,
        site.find.organization(plan.document.issuer)?.name ?? site.names.owner,
      ),
      path: paths.document(plan.id),
      crumbs: [home(), indexCrumb()],
      kind: entities.guidance.page.kind,
      byTitle: true,
      ...(plan.document.symbol === null ? {} : { search: documentFields(site, plan) }),
      file: plan.file,
      plan: plan.id,
      newer: newerYear(site, plan.id),
    },
    plan,
    facts: documentFacts(site, plan),
    doors: [
      { href: href.meetingSet(plan.id), text: meetingText.link },
      { href: href.booklet(plan.id), text: bookletText.link },
      ...(changes ? [changes] : []),
    ],
    lacksHead: items.length > 0 && !items.some(({ part }) => part === 'letterhead'),
    contents: contentsOf(site, plan.id).filter(({ item }) => isListed(item)),
    parts,
    notes: list(),
    address: publicAddress(href.document(plan.id), siteAddress),
    sheet: href.printSheet(plan.id),
  };
}
