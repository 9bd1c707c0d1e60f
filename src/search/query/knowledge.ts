import { fold } from '../../domain/fold.ts';

/**
 * What the query parser knows about the site: written by the build (src/views/search/search-knowledge.ts), loaded
 * with the first query. Lists of words are separated by spaces, so that they compress well.
 */
export interface KnowledgeFile {
  /** [folded abbreviation, expansions] */
  readonly acronyms: ReadonlyArray<readonly [short: string, full: ReadonlyArray<string>]>;
  /** [what people say, what the site says] */
  readonly synonyms: ReadonlyArray<
    readonly [said: ReadonlyArray<string>, meant: ReadonlyArray<string>]
  >;
  /** [folded name of a document type, its codes in symbols, folded] */
  readonly types: ReadonlyArray<readonly [name: string, codes: string]>;
  /** Codes of issuers in the symbols of the site, folded. */
  readonly issuers: string;
  /**
   * [a name of units without the word for their kind, "kind id kind id"]; a kind ends in "!" where the unit reports
   * figures: its name alone names it, other units need the word for their kind or capitals.
   */
  readonly areas: ReadonlyArray<readonly [name: string, units: string]>;
  /** [id of a kind of unit, id of its level, its name and abbreviations] */
  readonly kinds: ReadonlyArray<readonly [id: string, level: string, names: ReadonlyArray<string>]>;
  /** [a name of a level, its id] */
  readonly levels: ReadonlyArray<readonly [name: string, level: string]>;
  /** The syllables of the site as spelled, in order of their folded form; of one form the commonest first. */
  readonly syllables: string;
  /** Other words of the site, folded: "dioxin", "hiv". */
  readonly others: string;
}

export interface KnownArea {
  readonly id: string;
  readonly kind: string;
  /** True for a unit that reports figures. */
  readonly reports: boolean;
}

export interface Knowledge {
  /** Full names of acronyms by their folded form: "attp" → ["an toàn thực phẩm"]. */
  readonly acronyms: ReadonlyMap<string, ReadonlyArray<string>>;
  readonly synonyms: ReadonlyArray<{
    /** Words of a common saying, in lower case. */
    readonly said: ReadonlyArray<string>;
    readonly meant: ReadonlyArray<string>;
  }>;
  /** Codes of document types by folded name; the first is the usual one. */
  readonly types: ReadonlyMap<string, ReadonlyArray<string>>;
  readonly issuers: ReadonlySet<string>;
  /** Units by name, in lower case with diacritics, without the word for their kind. */
  readonly areas: ReadonlyMap<string, ReadonlyArray<KnownArea>>;
  /** Ids of kinds of units by name and abbreviation, in lower case. */
  readonly kinds: ReadonlyMap<string, ReadonlyArray<string>>;
  /** Ids of the kinds of units on the widest level. */
  readonly widest: ReadonlySet<string>;
  /** Ids of levels by a name, also that of a kind of unit. */
  readonly levels: ReadonlyMap<string, string>;
  /** Spellings of each folded syllable of the site, the commonest first; empty when they are not known. */
  readonly syllables: ReadonlyMap<string, ReadonlyArray<string>>;
  /** Other folded words of the site. */
  readonly others: ReadonlySet<string>;
  /** True for two folded syllables that stand side by side somewhere. */
  readonly hasPair: (first: string, second: string) => boolean;
}

/** For queries before the knowledge is there: words are taken as they stand. */
export const NO_KNOWLEDGE: Knowledge = {
  acronyms: new Map(),
  synonyms: [],
  types: new Map(),
  issuers: new Set(),
  areas: new Map(),
  kinds: new Map(),
  widest: new Set(),
  levels: new Map(),
  syllables: new Map(),
  others: new Set(),
  hasPair: () => false,
};

const wordsOf = (list: string): Array<string> => list.split(' ').filter(Boolean);

/** Spellings by folded form, in the order of the list. */
function byFold(spellings: Iterable<string>): Map<string, Array<string>> {
  const groups = new Map<string, Array<string>>();
  for (const spelling of spellings) {
    const folded = fold(spelling);
    const group = groups.get(folded);
    if (group) group.push(spelling);
    else groups.set(folded, [spelling]);
  }
  return groups;
}

/** "district! ba-be commune xa-ba-be" */
function areasOf(units: string): Array<KnownArea> {
  const words = wordsOf(units);
  return words.flatMap((kind, at) => {
    const id = words[at + 1];
    if (at % 2 === 1 || id === undefined) return [];
    return { id, kind: kind.replace('!', ''), reports: kind.endsWith('!') };
  });
}

function namesOfKinds({ kinds }: KnowledgeFile): Map<string, Array<string>> {
  const ids = new Map<string, Array<string>>();
  for (const [id, , names] of kinds) {
    for (const name of names) ids.set(name, [...(ids.get(name) ?? []), id]);
  }
  return ids;
}

/**
 * Reads the file that the build wrote.
 *
 * @param hasPair which syllables stand side by side: the index knows it
 */
export function readKnowledge(
  file: KnowledgeFile,
  hasPair: Knowledge['hasPair'] = () => false,
): Knowledge {
  const syllables = byFold(wordsOf(file.syllables));
  return {
    acronyms: new Map(file.acronyms),
    synonyms: file.synonyms.flatMap(([said, meant]) =>
      said.map((one) => ({ said: wordsOf(one.normalize('NFC').toLowerCase()), meant })),
    ),
    types: new Map(file.types.map(([name, codes]) => [name, wordsOf(codes)] as const)),
    issuers: new Set(wordsOf(file.issuers)),
    areas: new Map(file.areas.map(([name, units]) => [name, areasOf(units)] as const)),
    kinds: namesOfKinds(file),
    widest: new Set(file.kinds.flatMap(([id, level]) => (level === file.levels[0]?.[1] ? id : []))),
    levels: new Map([
      ...file.kinds.flatMap(([, level, [name = '']]) => [[name, level] as const]),
      ...file.levels,
    ]),
    syllables,
    others: new Set(wordsOf(file.others)),
    hasPair,
  };
}
