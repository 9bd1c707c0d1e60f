/** Closed lists of the query layer. All folded: small letters, no marks. Acronyms are content. */

/** Names of document types and the code each is written with in symbols. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  'nghi quyet lien tich': 'nqlt',
  'thong tu lien tich': 'ttlt',
  'chuong trinh phoi hop': 'ctrph',
  'chuong trinh': 'ctr',
  'nghi quyet': 'nq',
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
  'de an': 'da',
};

/** Issuers that may follow a type with only a space between ("10 CT TW"). */
export const ISSUER_CODES: ReadonlySet<string> = new Set(
  'tw ttg cp ubnd ubmttq mttq mttw btt cat mt syt btc bvhttdl svhttdl vptw tu'.split(' '),
);

/** How people ask; carries nothing that a page would say. Longest first. */
export const QUESTION_PHRASES: ReadonlyArray<string> = [
  'nhu the nao',
  'phai lam gi',
  'la the nao',
  'tu bao gio',
  'the nao',
  'lam sao',
  'khi nao',
  'bao gio',
  've dau',
  'o dau',
  'cho nao',
  'la gi',
  'la ai',
  'vi sao',
  'tai sao',
];

/** Words that carry little meaning of their own. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'cua va cac nhung cho voi ve de la trong theo tai tu den co duoc khi thi ma o bi nao'.split(' '),
);

/** Letters that were surely typed as an acronym: "AN" but not "an". */
export const ACRONYM_SHAPE = /^\p{Lu}{2,}$/u;
