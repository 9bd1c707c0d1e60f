import type { TypeCodes } from '../../domain/symbols.ts';

/**
 * Closed word lists of the query parser. All folded: lower case, no diacritics. Acronyms are content. Only
 * the usual type names are listed: a rare type of content/document-types.json is found by its words.
 */

/** Names of document types and their codes in symbols. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  'nghi quyet lien tich': 'nqlt',
  'thong tu lien tich': 'ttlt',
  'chuong trinh phoi hop': 'ctrph',
  'chuong trinh': 'ctr',
  'nghi quyet': 'nq',
  luat: 'qh',
  'nghi dinh': 'nd',
  'quyet dinh': 'qd',
  'quy dinh': 'qd',
  'thong tu': 'tt',
  'thong bao': 'tb',
  'thong tri': 'ttri',
  'chi thi': 'ct',
  'ket luan': 'kl',
  'ke hoach': 'kh',
  'huong dan': 'hd',
  'bao cao': 'bc',
  'quy che': 'qc',
  'cong van': 'cv',
  'to trinh': 'ttr',
  'de an': 'da',
};

/** Codes by which the browser distinguishes symbols in an excerpt from other letters with numbers. */
export const TYPE_CODES: TypeCodes = new Set([
  ...Object.values(TYPE_NAMES),
  ...'qyd qdi tc pa bb pl ctph qcph khph'.split(' '),
]);

/** Documents of several issuers, which people call by the plain name: "nghị quyết 88" for 88/NQLT. */
export const JOINT_TYPES: Readonly<Record<string, string>> = { nqlt: 'nq', ttlt: 'tt' };

/** Issuers that may follow a type after a space only ("10 CT TW"). */
export const ISSUER_CODES: ReadonlySet<string> = new Set(
  'tw ttg cp ubnd ubmttq mttq mttw btt cat mt syt btc bvhttdl svhttdl vptw tu'.split(' '),
);

/** Function words. */
const LIGHT =
  'của và các những cho với về để là trong theo tại từ đến có được khi thì mà ở bị nào'.split(' ');

// Without diacritics, only those that are unambiguous: "tai" may be tai, tài or tại.
const LIGHT_UNMARKED = 'cua va cac nhung cho voi ve la trong theo den duoc khi nao'.split(' ');

const LIGHT_WORDS: ReadonlySet<string> = new Set([...LIGHT, ...LIGHT_UNMARKED]);

/** True for a lower-case function word; diacritics must match where they were typed. */
export const isLight = (word: string): boolean => LIGHT_WORDS.has(word);

/** Letters that were certainly typed as an acronym: "AN" but not "an". */
export const ACRONYM_SHAPE = /^\p{Lu}{2,}$/u;
