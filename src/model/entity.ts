import type { z } from 'zod';

/**
 * The descriptor of a kind of content: every fact about it that is not a page model. Each entity has one,
 * next to its schema; src/model/entities.ts lists them. Navigation, site map, checker, editing form, open
 * data, offline cache and tests read these facts instead of keeping lists of their own.
 */

/**
 * Where the files are (below content/), and how a file maps to entries.
 * - entry: each file is one entry; its id is the path without the extension
 * - list: one file is a JSON array; each element is an entry with its own id
 * - year: each file is a year's set; its elements under `key` have the id "<year>/<id>"
 */
type Place =
  | {
      readonly shape: 'entry';
      readonly folder: string;
      readonly pattern: string;
      readonly schema: z.ZodType;
    }
  | { readonly shape: 'list'; readonly file: string; readonly schema: z.ZodType }
  | {
      readonly shape: 'year';
      readonly folder: string;
      readonly pattern: string;
      readonly schema: z.ZodType;
      readonly key: string;
      /** The schema of one element under `key`. */
      readonly element: z.ZodType;
    };

/** A field that repeats what the file's path already says; the checker compares the two. */
interface RepeatedByPlace {
  readonly field: string;
  /** The file's name, its folder, or the folder around that. */
  readonly part: 'file' | 'folder' | 'outerFolder';
}

/** The groups of the menu sheet, in their order: what to do, what came of it, on what basis, this site. */
export const menuGroupNames = ['work', 'results', 'basis', 'about'] as const;
export type MenuGroupName = (typeof menuGroupNames)[number];

/** How the editing form (Sveltia CMS) shows a collection. */
export interface FormFacts {
  /** Menu order in the form. */
  readonly order: number;
  /** The name of a Material Symbols icon. */
  readonly icon: string;
  /** The label of a file in the form, where it differs from the descriptor's `names`. */
  readonly names?: { readonly one: string; readonly many: string };
  readonly about: string;
  /** How an entry is labelled in the list of entries. */
  readonly summary: string;
  readonly identifier: string;
  /** The Markdown below the front matter, when the form edits it. */
  readonly body?: { readonly label: string; readonly required: boolean };
  /** Set when the form may create entries: the template of their file names, and advice for editors. */
  readonly create?: { readonly slug: string; readonly hint: string };
}

interface Facts {
  /** Vietnamese names shown to editors. */
  readonly names: {
    /** One entry, inside a sentence: "văn bản". */
    readonly one: string;
    /** All entries, as a heading: "Văn bản được viện dẫn". */
    readonly many: string;
  };
  /** One line of advice for editors who change a file. */
  readonly advice: string;
  /** URL path of the page that lists the entries, without the base path. */
  readonly list: string;
  /** URL path of an entry: its own page, or an anchor on another; null when it has neither. */
  readonly entry: ((id: string) => string) | null;
  /** Further pages that show an entry, besides its own; `[list]` when left out. */
  readonly alsoOn?: (id: string) => ReadonlyArray<string>;
  /** Its position in the menus; omitted when its list is in no menu. */
  readonly menu?: {
    /** Its name in the header, the footer and the breadcrumbs. */
    readonly text: string;
    /** Its name where there is more room: in the menu sheet. */
    readonly full?: string;
    /** Its group in the menu sheet. */
    readonly group: MenuGroupName;
    /** Entries of the header also appear in the footer. */
    readonly in: 'header' | 'footer';
    /** Sort order of menus, the site map and the lists on the 404 page. */
    readonly order: number;
  };
  /** Set when every entry has its own page. */
  readonly page?: {
    /** The page type, a search filter: "Văn bản". */
    readonly kind: string;
    /** The largest page of this kind (bench/weight/budgets.ts). */
    readonly weight: 'median' | 'list' | 'heavy';
    /**
     * Set when the list and the entries need no page design of their own: src/pages/[list]/ generates their
     * pages from the schema. The text introduces the list.
     */
    readonly plain?: string;
  };
  /** Suggest entries by title when a search finds nothing. */
  readonly suggested: boolean;
  /** Priority of its pages in the offline cache, 1 first; omitted: the same as all other pages. */
  readonly offline?: 1 | 2 | 3;
  /** The list page is among the first pages of the offline cache. */
  readonly listOffline?: true;
  /** The field that entries are sorted by; null keeps the order of the file. */
  readonly sortBy: string | null;
  readonly repeatedByPlace?: ReadonlyArray<RepeatedByPlace>;
  /** Report entries that nothing refers to: they are only useful when referenced. */
  readonly mustBeNamed?: true;
  /** Entries consist of names and figures, so a name that occurs only in them does not count as used. */
  readonly onlyNames?: true;
  /** How fields of other collections label an entry in the editing form: "title", "{{slug}}". */
  readonly label: string;
  /** Set when the editing form (/bien-tap/sua/) edits it. */
  readonly form?: FormFacts;
}

export type Entity = Place & Facts;

/** The schema of one entry; for a year's set, of one element. */
type EntrySchema<E> = E extends { readonly element: infer Element extends z.ZodType }
  ? Element
  : E extends { readonly schema: infer Schema extends z.ZodType }
    ? Schema
    : never;

type Fields<Schema extends z.ZodType> = keyof z.output<Schema> & string;

/** The fields that loading adds to an entry (src/views/site/content.ts). */
type Added<E> = E extends { readonly shape: 'entry' }
  ? 'id' | 'file' | 'body'
  : E extends { readonly shape: 'list' }
    ? 'file' | 'body'
    : 'file' | 'body' | 'plan';

type ReservedField<E> = Extract<Fields<EntrySchema<E>>, Added<E>>;

type ReservedInSet<E> = E extends {
  readonly shape: 'year';
  readonly schema: infer Schema extends z.ZodType;
}
  ? Extract<Fields<Schema>, 'id' | 'file' | 'body'>
  : never;

/** A property that no descriptor can have, so that the compiler prints the sentence. */
type Refuse<Sentence extends string> = { readonly schema: Sentence };

type Refusals<E> = ([ReservedField<E> | ReservedInSet<E>] extends [never]
  ? unknown
  : Refuse<`Rename the field “${ReservedField<E> | ReservedInSet<E>}”: loading sets it on every entry and would overwrite it.`>) &
  (E extends { readonly shape: 'list' | 'year' }
    ? 'id' extends Fields<EntrySchema<E>>
      ? unknown
      : Refuse<'Add the field “id”: entries that share a file are told apart by it.'>
    : unknown) &
  (E extends { readonly sortBy: infer Field extends string }
    ? Field extends 'id' | Fields<EntrySchema<E>>
      ? unknown
      : Refuse<`Sort by a field of the schema: it has no “${Field}”.`>
    : unknown) &
  (z.output<EntrySchema<E>> extends { readonly plan: infer Plan }
    ? Plan extends string
      ? unknown
      : Refuse<'Make “plan” a reference, ref("plans"): entries of a hidden year are left out by it.'>
    : unknown);

/**
 * Describes a kind of content. Refuses at compile time, with a readable message, schemas whose fields
 * loading would overwrite and entries without the id they need.
 */
export const describeEntity = <const E extends Entity>(entity: E & Refusals<E>): E => entity;

/** "2017/i-1-2" → "2017" */
export const yearOf = (id: string): string => id.split('/')[0] ?? '';
