import { fold } from '../../domain/fold.ts';
import { asOf } from '../../domain/lives.ts';
import { codeLetters, findSymbols } from '../../domain/symbols.ts';
import type { KnowledgeFile } from '../../search/query/knowledge.ts';
import type { Site } from '../site/site.ts';
import { siteWords } from './site-words.ts';
import { typeCodesByName } from './type-codes.ts';

/** Names of units in lower case, without the word for their kind, with the units that have or had them. */
function areaNames(site: Site): KnowledgeFile['areas'] {
  const names = new Map<string, Set<string>>();
  const kinds = new Map(site.identity.areaKinds.map((kind) => [kind.id, kind.name.toLowerCase()]));
  const reporters = new Set(
    site.content.plans.flatMap((plan) => site.allReporters(plan.id)).map(({ id }) => id),
  );
  for (const area of site.content.areas) {
    for (const { name, kind } of [area, ...area.changes.map(({ from }) => asOf(area, from))]) {
      const word = kinds.get(kind) ?? '';
      for (const one of [name, ...area.spellings]) {
        const lower = one.normalize('NFC').toLowerCase();
        const bare = lower.startsWith(`${word} `) ? lower.slice(word.length + 1) : lower;
        const unit = `${kind}${reporters.has(area.id) ? '!' : ''} ${area.id}`;
        names.set(bare, (names.get(bare) ?? new Set()).add(unit));
      }
    }
  }
  return [...names].map(([name, units]) => [name, [...units].join(' ')] as const);
}

const kindNames = ({ identity }: Site): KnowledgeFile['kinds'] =>
  identity.areaKinds.map(({ id, level, name, abbreviations }) => [
    id,
    level,
    [name, ...abbreviations].map((one) => one.toLowerCase()),
  ]);

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

/**
 * Site-specific data for the search queries in the browser; served as one small JSON file: acronyms and common
 * sayings, types of documents, units and levels. The words of the site are added when its pages are built.
 */
export const searchKnowledge = (site: Site): KnowledgeFile => ({
  acronyms: site.content.acronyms.map(({ short, full }) => [fold(short), full] as const),
  synonyms: site.content.synonyms.map(({ said, meant }) => [said, meant] as const),
  types: [...typeCodesByName(site)].map(([name, codes]) => [name, codes.join(' ')] as const),
  issuers: issuers(site),
  areas: areaNames(site),
  kinds: kindNames(site),
  levels: site.identity.levels.map(({ name, id }) => [name.toLowerCase(), id] as const),
  // Filled from the built pages: src/integrations/search-words.ts.
  ...siteWords([]),
});
