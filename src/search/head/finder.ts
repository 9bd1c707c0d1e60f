import { searchText } from '../../strings/search.ts';
import { taskTerms } from '../answers/task-question.ts';
import type { Entry, FindOptions, Found, SearchEngine } from '../found.ts';
import { type Knowledge, type KnowledgeFile, readKnowledge } from '../query/knowledge.ts';
import { NO_KNOWLEDGE, type ParsedQuery, parseQuery, withoutQuotes } from '../query/query.ts';
import { filterTerm } from './format.ts';
import type { HeadIndex, Key } from './head-index.ts';
import { excerptFrom } from './page-text.ts';
import type { PageData } from './pagefind.ts';
import { type Clue, keysOfPlan, planOf } from './plan.ts';
import { type RankedPage, rank } from './rank.ts';
import { countKinds, phraseKeys, withAll } from './results.ts';
import { pageWeights } from './weights.ts';
import { syllables } from './words.ts';

/** Where the search finds what it reads. */
export interface Source {
  /** Opens the head index; rejects when it cannot be loaded. */
  open(): Promise<HeadIndex>;
  /** The text of a page by its id; null when there is none. */
  text(id: string): Promise<PageData | null>;
  /** The address of a page as links need it. */
  address(url: string): string;
}

/** The site's search: the head index ranks, the texts give the excerpts afterwards. */
export class Finder implements SearchEngine {
  readonly #source: Source;
  #head: Promise<HeadIndex> | undefined;
  #knowledge: Knowledge = NO_KNOWLEDGE;

  constructor(source: Source) {
    this.#source = source;
  }

  load(): Promise<HeadIndex> {
    this.#head ??= this.#open().catch((error: unknown) => {
      this.#head = undefined;
      throw error;
    });
    return this.#head;
  }

  async #open(): Promise<HeadIndex> {
    const head = await this.#source.open();
    const file = head.core.extras['tu-vung.json'] as KnowledgeFile | undefined;
    if (file) {
      // The index itself knows which syllables stand side by side, as far as its parts are loaded.
      const hasPair = (first: string, second: string) => {
        const [word = '', next = ''] = syllables(`${first} ${second}`);
        return head.postings({ word, next }).pages.length > 0;
      };
      this.#knowledge = { ...readKnowledge(file), hasPair };
    }
    return head;
  }

  async find(query: string, { literal = false, filters = {} }: FindOptions = {}): Promise<Found> {
    const head = await this.load();
    const parsed = await this.#parse(head, query, literal);
    const { clues, ranked, missing } = await this.#rank(head, parsed, query);
    const answers = literal ? [] : await this.#taskLists(head, query);
    const { [searchText.filterKind]: kinds, ...others } = filters;
    const listed = await this.#filtered(head, first(answers, ranked), parsed, others);
    const results = kinds
      ? listed.filter(({ page }) =>
          kinds.includes(head.core.kinds[head.pageKinds[page] ?? 0] ?? ''),
        )
      : listed;
    return {
      parsed,
      total: results.length,
      kinds: countKinds(listed, head),
      missing,
      unknown:
        results.length === 0 ||
        clues.some(
          ({ ways, sort }) =>
            sort !== 'pair' && ways.flat().every((key) => head.postings(key).pages.length === 0),
        ),
      entries: (from, count) =>
        Promise.all(results.slice(from, from + count).map(({ page }) => this.#entry(head, page))),
      excerpts: (entries) =>
        Promise.all(
          entries.map(async (entry) => {
            const page = await this.#source.text(this.#textOf.get(entry) ?? '');
            return page && excerptFrom(page, parsed);
          }),
        ),
    };
  }

  /**
   * Slips are put right by the words beside them: the parts of the query's words, which its ranking needs anyway,
   * are loaded first; for words that the site does not know also those of what begins like them.
   */
  async #righted(head: HeadIndex, query: string, literal: boolean): Promise<ParsedQuery> {
    const parsed = parseQuery(query, this.#knowledge, literal);
    if (literal || parsed.units.every((unit) => !unit.plain)) return parsed;
    const strange = parsed.corrected !== null || parsed.leftOut.length > 0 || parsed.nowhere;
    await head.load([
      ...keysOfPlan(planOf(parsed, query)),
      ...(strange ? syllables(query).map((word) => ({ word: word.slice(0, 2), open: true })) : []),
    ]);
    return parseQuery(query, this.#knowledge, literal);
  }

  /** A phrase in quotes that stands on no page is searched by its words. */
  async #parse(head: HeadIndex, query: string, literal: boolean): Promise<ParsedQuery> {
    const parsed = await this.#righted(head, query, literal);
    if (parsed.quoted.length === 0) return parsed;
    const keys = parsed.quoted.flatMap(phraseKeys);
    await head.load(keys);
    const [first = [], ...others] = keys.map((key) => head.postings(key).pages);
    if (first.some((page) => others.every((pages) => pages.includes(page)))) return parsed;
    const words = await this.#righted(head, withoutQuotes(query), literal);
    return { ...words, quoteDropped: true };
  }

  async filterValues() {
    const { core } = await this.load();
    return Object.fromEntries([[searchText.filterKind, core.kinds], ...core.filters]);
  }

  /** Ids of the texts of entries. */
  readonly #textOf = new WeakMap<Entry, string>();

  async #entry(head: HeadIndex, page: number): Promise<Entry> {
    const [block, at] = await head.row(page);
    const entry: Entry = {
      url: this.#source.address(block.urls[at] ?? ''),
      title: block.titles[at] ?? '',
      kind: head.core.kinds[head.pageKinds[page] ?? 0] ?? '',
      detail: block.details[at] ?? '',
      abstract: block.abstracts[at] ?? '',
    };
    this.#textOf.set(entry, block.texts[at] ?? '');
    return entry;
  }

  /** "Kế hoạch 5" that is no symbol here is searched by its words. */
  async #rank(head: HeadIndex, parsed: ParsedQuery, query: string) {
    const run = async (clues: ReadonlyArray<Clue>) => {
      await head.load(keysOfPlan(clues));
      return { clues, ranked: rank(clues, head, pageWeights(head, query)) };
    };
    const found = await run(planOf(parsed, query));
    const absent: Array<string> = [];
    const units = parsed.units.flatMap((unit) => {
      if (unit.plain || unit.fallback === undefined) return [unit];
      const missing = planOf({ units: [unit] }, query)
        .flatMap(({ ways }) => ways.flat())
        .every((key) => head.postings(key).pages.length === 0);
      if (!missing) return [unit];
      absent.push(unit.fallback);
      const words = unit.fallback.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
      return words.map((word) => ({ forms: [word], plain: true, light: false }));
    });
    if (absent.length === 0) return { ...found, missing: absent };
    const instead = await run(planOf({ units }, query));
    return { clues: found.clues, ranked: instead.ranked, missing: absent };
  }

  /** The lists of tasks that a question asks for, that of the year in force first. */
  async #taskLists(head: HeadIndex, query: string): Promise<ReadonlyArray<RankedPage>> {
    const weigh = pageWeights(head, query);
    for (const term of taskTerms(query)) {
      await head.load([{ term }]);
      const { pages } = head.postings({ term });
      if (pages.length > 0)
        return pages
          .map((page) => ({ page, score: weigh(page), share: 1 }))
          .sort((a, b) => b.score - a.score);
    }
    return [];
  }

  async #filtered(
    head: HeadIndex,
    ranked: ReadonlyArray<RankedPage>,
    { quoted }: ParsedQuery,
    filters: Readonly<Record<string, ReadonlyArray<string>>>,
  ): Promise<ReadonlyArray<RankedPage>> {
    const phrases = quoted.flatMap(phraseKeys);
    const values = Object.entries(filters).flatMap(([name, wanted]) => {
      const filter = head.core.filters.findIndex(([own]) => own === name);
      const known = head.core.filters[filter]?.[1] ?? [];
      return wanted.map((value): Key => ({ term: filterTerm(filter, known.indexOf(value)) }));
    });
    await head.load([...phrases, ...values]);
    return withAll(ranked, [...phrases, ...values], head);
  }
}

/** The pages that answer a question come first, the others keep their order. */
function first(
  answers: ReadonlyArray<RankedPage>,
  ranked: ReadonlyArray<RankedPage>,
): ReadonlyArray<RankedPage> {
  const own = new Set(answers.map(({ page }) => page));
  return [...answers, ...ranked.filter(({ page }) => !own.has(page))];
}
