import type { z } from 'zod';

/**
 * The descriptor of a kind of content: every fact about it that is not a page model. One per entity,
 * beside its schema; src/model/entities.ts lists them. Navigation, site map, checker, editing form,
 * open data, offline copy and tests read these facts instead of keeping lists of their own.
 */

/**
 * Where the files are (below content/), and how a file maps to entries.
 * - entry: one file is one entry, its id is the path without the ending
 * - list: one file is a JSON array, each element an entry with its own id
 * - year: one file is a year's set; its elements under `key` have the id "<year>/<id>"
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

/** A field that says again what the file's place says; the checker compares them. */
interface RepeatedByPlace {
  readonly field: string;
  readonly part: 'file' | 'folder';
}

/** How the editing form (Sveltia CMS) shows a collection. */
export interface FormFacts {
  /** Menu order in the form. */
  readonly order: number;
  /** A Material Symbols name. */
  readonly icon: string;
  /** What a file is called there, where it differs from the descriptor's `names`. */
  readonly names?: { readonly one: string; readonly many: string };
  readonly about: string;
  /** How an entry is named in the list of entries. */
  readonly summary: string;
  readonly identifier: string;
  /** The Markdown below the frontmatter, when the form edits it. */
  readonly body?: { readonly label: string; readonly required: boolean };
  /** New entries may be made: the template of their file names, and what to mind. */
  readonly create?: { readonly slug: string; readonly hint: string };
}

interface Facts {
  /** What editors call it. */
  readonly names: {
    /** One entry, inside a sentence: "văn bản". */
    readonly one: string;
    /** All entries, as a heading: "Văn bản được viện dẫn". */
    readonly many: string;
  };
  /** One line for editors: what to mind when a file is changed. */
  readonly advice: string;
  /** Address of the page that lists the entries, without the base path. */
  readonly list: string;
  /** Address of an entry: its own page, or its place on another; null when it has neither. */
  readonly entry: ((id: string) => string) | null;
  /** Further pages that show an entry, besides its own; `[list]` when left out. */
  readonly alsoOn?: (id: string) => ReadonlyArray<string>;
  /** Its place in the menus; left out when its list is not in a menu. */
  readonly menu?: {
    readonly text: string;
    /** Header entries are in the footer too. */
    readonly in: 'header' | 'footer';
    /** Menus, the site map and the lists for a wrong address are in this order. */
    readonly order: number;
  };
  /** Set when every entry has a page of its own. */
  readonly page?: {
    /** The kind of page, a filter of the search: "Văn bản". */
    readonly kind: string;
    /** The largest page of the kind (bench/weight/budgets.ts). */
    readonly weight: 'median' | 'list' | 'heavy';
    /**
     * Set when its list and its entries need no page of their own design: src/pages/[list]/ makes them
     * from the schema. The text introduces the list.
     */
    readonly plain?: string;
  };
  /** Entries are suggested by title where a search finds nothing. */
  readonly suggested: boolean;
  /** How early its pages go into the offline copy, 1 first; left out: with all other pages. */
  readonly offline?: 1 | 2 | 3;
  /** The list page is among the first pages of the offline copy. */
  readonly listOffline?: true;
  /** The field that entries are ordered by; null keeps the order of the file. */
  readonly sortBy: string | null;
  readonly repeatedByPlace?: ReadonlyArray<RepeatedByPlace>;
  /** An entry that nothing names is reported: it only makes sense through being named. */
  readonly mustBeNamed?: true;
  /** Entries are names and figures: a name that occurs only there is not in use. */
  readonly onlyNames?: true;
  /** How fields of other collections name an entry in the editing form: "title", "{{slug}}". */
  readonly label: string;
  /** Set when the editing form (/bien-tap/sua/) edits it. */
  readonly form?: FormFacts;
}

export type Entity = Place & Facts;

/** The schema of one entry; for a year's set, of its elements. */
type EntrySchema<E> = E extends { readonly element: infer Element extends z.ZodType }
  ? Element
  : E extends { readonly schema: infer Schema extends z.ZodType }
    ? Schema
    : never;

type Fields<Schema extends z.ZodType> = keyof z.output<Schema> & string;

/** What loading adds to an entry (src/views/site/content.ts). */
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

/** A property that no descriptor can have: the compiler prints the sentence. */
type Refuse<Sentence extends string> = { readonly schema: Sentence };

type Refusals<E> = ([ReservedField<E> | ReservedInSet<E>] extends [never]
  ? unknown
  : Refuse<`Rename the field «${ReservedField<E> | ReservedInSet<E>}»: loading sets it on every entry and would overwrite it.`>) &
  (E extends { readonly shape: 'list' | 'year' }
    ? 'id' extends Fields<EntrySchema<E>>
      ? unknown
      : Refuse<'Add the field «id»: entries that share a file are told apart by it.'>
    : unknown) &
  (E extends { readonly sortBy: infer Field extends string }
    ? Field extends 'id' | Fields<EntrySchema<E>>
      ? unknown
      : Refuse<`Sort by a field of the schema: it has no «${Field}».`>
    : unknown) &
  (z.output<EntrySchema<E>> extends { readonly plan: infer Plan }
    ? Plan extends string
      ? unknown
      : Refuse<'Make «plan» a reference, ref("plans"): entries of a hidden year are left out by it.'>
    : unknown);

/**
 * Describes a kind of content. Refuses, at compile time and in words, schemas whose fields loading
 * would overwrite and entries without the id they need.
 */
export const describeEntity = <const E extends Entity>(entity: E & Refusals<E>): E => entity;

/** "2017/i-1-2" → "2017" */
export const yearOf = (id: string): string => id.split('/')[0] ?? '';
