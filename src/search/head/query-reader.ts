import { type Knowledge, type KnowledgeFile, readKnowledge } from '../query/knowledge.ts';
import { NO_KNOWLEDGE, type ParsedQuery, parseQuery } from '../query/query.ts';
import type { HeadIndex } from './head-index.ts';
import type { Key } from './layout.ts';
import { loadClues } from './look-up.ts';
import { planOf } from './plan.ts';
import { syllables } from './words.ts';

/** Number of files that are loaded to put slips right. */
const MOST_MISSED = 3;

/** Parses queries with what the head index carries and knows. */
export class QueryReader {
  readonly #head: HeadIndex;
  readonly #knowledge: Knowledge;
  /** Pairs that the parser asked for in vain; their parts may not be there. */
  #missed: Array<Key> = [];

  constructor(head: HeadIndex) {
    this.#head = head;
    const file = head.core.extras['tu-vung.json'] as KnowledgeFile | undefined;
    // The index itself knows which syllables stand side by side.
    const hasPair = (first: string, second: string) => {
      const [word = '', next = ''] = syllables(`${first} ${second}`);
      const holds = head.holds({ word, next });
      if (!holds) this.#missed.push({ word, next });
      return holds;
    };
    this.#knowledge = file ? readKnowledge(file, hasPair) : NO_KNOWLEDGE;
  }

  /**
   * Slips are put right by the words beside them: the parts of the query's words, which its ranking needs anyway,
   * are loaded first, then those of the pairs that the parser asked for in vain.
   */
  async parse(query: string, literal: boolean): Promise<ParsedQuery> {
    const parsed = parseQuery(query, this.#knowledge, literal);
    if (literal || parsed.units.every((unit) => !unit.plain)) return parsed;
    await loadClues(this.#head, planOf(parsed, query));
    this.#missed = [];
    const nearly = parseQuery(query, this.#knowledge, literal);
    if (!(await this.#head.loadMost(this.#missed, MOST_MISSED))) return nearly;
    return parseQuery(query, this.#knowledge, literal);
  }
}
