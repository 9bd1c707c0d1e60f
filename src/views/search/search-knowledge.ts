import { fold } from '../../domain/fold.ts';
import { asOf } from '../../domain/lives.ts';
import { codeLetters, findSymbols } from '../../domain/symbols.ts';
import type { KnowledgeFile } from '../../search/query/knowledge.ts';
import type { Site } from '../site/site.ts';
import { siteWords } from './site-words.ts';

/** Names of units in lower case, with the ids of all units that have them. */
function areaNames(site: Site): Array<readonly [string, string]> {
  const names = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    const lower = name.normalize('NFC').toLowerCase();
    names.set(lower, (names.get(lower) ?? new Set()).add(id));
  };
  const kinds = new Map(site.identity.areaKinds.map((kind) => [kind.id, kind.name.toLowerCase()]));
  for (const area of site.content.areas) {
    for (const shown of [area, ...area.changes.map(({ from }) => asOf(area, from))]) {
      const lower = shown.name.toLowerCase();
      const kind = kinds.get(shown.kind) ?? '';
      const bare = kind !== '' && lower.startsWith(`${kind} `) ? lower.slice(kind.length + 1) : '';
      for (const name of [lower, shown.shortName, bare, ...area.spellings]) {
        if (name !== '') add(name, area.id);
      }
    }
  }
  return [...names].map(([name, ids]) => [name, [...ids].join(' ')] as const);
}

/** Names of levels, and of the kinds of units on them. */
const levelNames = ({ identity }: Site): Array<readonly [string, string]> => [
  ...identity.levels.map(({ name, id }) => [name.toLowerCase(), id] as const),
  ...identity.areaKinds.map(({ name, level }) => [name.toLowerCase(), level] as const),
];

/** The codes of issuers in the symbols of documents, folded. */
function issuers({ content, typeCodes }: Site): string {
  const symbols = [
    ...content.directives.flatMap(({ symbol, aliases }) => [symbol ?? '', ...aliases]),
    ...content.plans.map(({ document }) => document.symbol ?? ''),
  ];
  const codes = symbols.flatMap((symbol) =>
    findSymbols(symbol, typeCodes).flatMap((found) =>
      found.issuers.map((one) => codeLetters([one])),
    ),
  );
  return [...new Set(codes)].sort().join(' ');
}

/** All texts of the content that its edition shows; ids, file names and addresses are left out. */
function textsOf(site: Site): Array<string> {
  const texts: Array<string> = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    // Ids, file names and URLs are already folded: they would make every đ look like a d as well.
    if (typeof value === 'string' && !/^[a-z0-9/._-]+$/.test(value)) texts.push(value);
  };
  visit(site.content);
  return texts;
}

/**
 * Site-specific data for the search queries in the browser; served as one small JSON file: acronyms and common
 * sayings, types of documents, units and levels, and the words of the site.
 */
export const searchKnowledge = (site: Site): KnowledgeFile => ({
  acronyms: site.content.acronyms.map(({ short, full }) => [fold(short), full] as const),
  synonyms: [],
  types: site.content['document-types'].map(({ name, codes }) => {
    const own = codes.filter((code) => !code.includes('-')).map((code) => codeLetters([code]));
    return [fold(name), own.join(' ')] as const;
  }),
  issuers: issuers(site),
  areas: areaNames(site),
  levels: levelNames(site),
  ...siteWords(textsOf(site)),
});
