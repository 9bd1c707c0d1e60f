import type { z } from 'zod';
import type { CollectionName } from '../../model/collection-names.ts';
import type { DataOf, Entities } from '../../model/entities.ts';

/** Fields that loading adds to every entry: its full id ("2017/i-1-2") and the file it comes from. */
interface Loaded {
  readonly id: string;
  readonly file: string;
}

/** The Markdown below the frontmatter; editions of campaigns are MDX, which Astro renders. */
type Body<Pattern> = Pattern extends `${string}.md` ? { readonly body: string } : unknown;

/** Fields that `assemble` leaves out: what was read from a document and nobody has confirmed. */
type EditorsOnly = 'proposed' | 'readFrom';

/** An entry as pages use it. */
export type EntryOf<Name extends CollectionName> = Entities[Name] extends {
  readonly element: infer Element extends z.ZodType;
}
  ? Omit<z.output<Element>, 'id' | EditorsOnly> & Loaded & { readonly plan: string }
  : Omit<DataOf<Name>, 'id' | EditorsOnly> &
      Loaded &
      (Entities[Name] extends { readonly pattern: infer Pattern } ? Body<Pattern> : unknown);

export type Plan = EntryOf<'plans'>;
export type GuidanceItem = EntryOf<'guidance'>;
export type Directive = EntryOf<'directives'>;
export type Program = EntryOf<'programs'>;
export type ProgramEdition = EntryOf<'program-editions'>;
export type Campaign = EntryOf<'campaigns'>;
export type CampaignEdition = EntryOf<'campaign-editions'>;
export type Milestone = EntryOf<'milestones'>;
export type Target = EntryOf<'targets'>;
export type Amendment = EntryOf<'amendments'>;
export type Organization = EntryOf<'organizations'>;
export type Area = EntryOf<'areas'>;
export type DocumentType = EntryOf<'document-types'>;
export type Acronym = EntryOf<'acronyms'>;
export type Synonym = EntryOf<'synonyms'>;

/** Everything this edition may show, in document order or alphabetical order. */
export type Content = { readonly [Name in CollectionName]: ReadonlyArray<EntryOf<Name>> };

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Links under one heading, in the menu and the footer. */
export interface LinkGroup {
  readonly title: string;
  readonly links: ReadonlyArray<Link>;
}

/** A sentence with links in it. */
export type LinkedText = ReadonlyArray<string | Link>;

/** One row of a fact list: a label, and links or text. Rows with neither say "not stated". */
export interface Fact {
  readonly label: string;
  readonly links?: ReadonlyArray<Link>;
  readonly text?: string;
  readonly note?: string;
}

/** One entry of a list of cards. */
export interface Card extends Link {
  readonly summary: string;
  readonly detail: string;
}

/** Search metadata in addition to the page's text; see src/views/search/search-fields.ts. */
export interface SearchFields {
  /** The page's own symbols and clause number, as index words. */
  readonly own: string;
  readonly cited: string;
  readonly dates: string;
  readonly citedDates: string;
  readonly abstract: string;
  /** The date shown next to a result. */
  readonly shown?: string;
  /** True for a page that comes after others of its kind: a unit that reports nothing here. */
  readonly minor?: boolean;
  readonly filters: ReadonlyArray<readonly [name: string, values: ReadonlyArray<string>]>;
}

/** The same content in another format, for feed readers and calendar programs. */
export interface Alternate extends Pick<Link, 'href'> {
  /** MIME type: "text/calendar". */
  readonly type: string;
  readonly title: string;
}

/** A link of the main navigation: "page" on the page it leads to, "true" on pages below that. */
export interface NavLink extends Link {
  readonly current: 'page' | 'true' | undefined;
}

/** What a page of an older year says: that a newer year is in force, and where its counterpart is. */
export interface NewerYear {
  /** "Đây là nội dung của năm 2017.", for a page whose band does not name its year. */
  readonly ofYear: string;
  /** What the links follow: "Bản mới năm 2018:". */
  readonly text: string;
  readonly links: ReadonlyArray<Link>;
}

/** Data that every page passes to the layout. */
export interface PageMeta {
  readonly title: string;
  /** A shorter name for breadcrumbs, when the title is long. */
  readonly short?: string;
  readonly description: string;
  /** Site-relative path with slashes at both ends, without the base. */
  readonly path: string;
  /** Breadcrumbs from the home page to the parent of this page. */
  readonly crumbs: ReadonlyArray<Link>;
  /** The page with the same content whose URL is canonical and printed on paper. */
  readonly sameAs?: string;
  /** The kind of page, a filter in search; a page without one is found by its title (src/views/search/searched.ts). */
  readonly kind: string | null;
  readonly search?: SearchFields;
  /** True where search knows the title, abstract and terms only, because other pages hold the text. */
  readonly byTitle?: boolean;
  /** True for a page without a kind that is not to be found by its title either. */
  readonly unsearched?: boolean;
  /** True for a page of reported figures: editors find the way to report or correct them. */
  readonly hasFigures?: boolean;
  /** Where its figures are reported, if there is a form of its own for them. */
  readonly reportForm?: string | undefined;
  /** The content file to edit, if the page has one. */
  readonly file?: string;
  readonly alternates?: ReadonlyArray<Alternate>;
  /** The plan that the page is about, if any: the band at the top says when its year is over. */
  readonly plan?: string | undefined;
  /** The unit that the page is about, if any: the band says when it has ended. */
  readonly unit?: string | undefined;
  /** Set on a page of a year while a newer one is in force. */
  readonly newer?: NewerYear | undefined;
  /** True when its shared link has a preview picture of its own (src/views/pictures/pictures.ts). */
  readonly pictured?: boolean;
}

/** A page that lists entries as cards. */
export interface CardListPage {
  readonly meta: PageMeta;
  readonly cards: ReadonlyArray<Card>;
}
