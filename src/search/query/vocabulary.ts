import type { TypeCodes } from '../../domain/symbols.ts';

/** Closed word lists of the query parser. All folded: lower case, no diacritics. Types and acronyms are content. */

/** Laws have no type in their symbol, but the body that passes them: "72/2025/QH15". */
export const LAW = { name: 'luat', code: 'qh' } as const;

/** Codes by which the browser distinguishes symbols in an excerpt from other letters with numbers. */
export const TYPE_CODES: TypeCodes = new Set(
  (
    'nq qd qyd qdi nd ct kl qc qcph nqlt tt ttlt ttri hd hdlt ctr ctph ctrph kh khph da pa cv tb tc ttr bc bb pl pb ' +
    LAW.code
  ).split(' '),
);

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
