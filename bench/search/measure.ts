import type { Page } from '@playwright/test';
import type { SiteSearch } from '../../src/search/page/site-search.ts';
import type { LabelledQuery } from './labels.ts';

export interface QueryResult {
  readonly query: LabelledQuery;
  /** Paths of guidance items and documents, best first; other kinds of page are left out. */
  readonly ranked: ReadonlyArray<string>;
  readonly milliseconds: number;
  /** Index lookups. */
  readonly calls: number;
  /** Number of pages found, of all kinds. */
  readonly found: number;
}

/** The result of one query. */
type Asked = { urls: Array<string> } & Pick<QueryResult, 'milliseconds' | 'calls' | 'found'>;

const DEPTH = 40;
const COUNTED = /\/(?:huong-dan\/\d{4}\/[^/]+|van-ban\/[^/]+)\/$/;

/** Runs a query in the site's own search, on its search page. */
async function askSite(page: Page, query: string): Promise<Asked> {
  return page.evaluate(
    async ([text, depth]) => {
      await customElements.whenDefined('site-search');
      const search = document.querySelector<SiteSearch>('site-search');
      if (!search) throw new Error('no <site-search> here');
      const start = performance.now();
      const found = await search.engine.find(text);
      const milliseconds = performance.now() - start;
      const entries = await found.entries(0, depth);
      const { calls = 0, total } = found;
      return { urls: entries.map(({ url }) => url), milliseconds, calls, found: total };
    },
    [query, DEPTH] as const,
  );
}

/** Runs a query in Pagefind as it ships, on the same index. */
async function askStock(page: Page, query: string): Promise<Asked> {
  return page.evaluate(
    async ([text, depth]) => {
      const bundle = '/pagefind/pagefind.js';
      const pagefind = await import(bundle);
      const start = performance.now();
      const { results } = await pagefind.search(text);
      const milliseconds = performance.now() - start;
      const data: Array<{ url: string }> = await Promise.all(
        results
          .slice(0, depth)
          .map((result: { data(): Promise<{ url: string }> }) => result.data()),
      );
      return { urls: data.map(({ url }) => url), milliseconds, calls: 1, found: results.length };
    },
    [query, DEPTH] as const,
  );
}

/** Runs all queries on an open page, one after the other. */
export async function ask(
  page: Page,
  queries: ReadonlyArray<LabelledQuery>,
  engine: 'site' | 'stock',
): Promise<Array<QueryResult>> {
  const answers: Array<QueryResult> = [];
  for (const query of queries) {
    const { urls, ...answer } = await (engine === 'site' ? askSite : askStock)(page, query.query);
    answers.push({ query, ranked: urls.filter((url) => COUNTED.test(url)), ...answer });
  }
  return answers;
}

export interface Score {
  readonly class: string;
  readonly queries: number;
  /** Share of the expected pages among the first five results. */
  readonly recall: number;
  /** Mean of 1 / rank of the first expected page; 0 beyond the tenth. */
  readonly mrr: number;
}

const mean = (values: ReadonlyArray<number>) =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Recall@5 and MRR@10 of each class, and of all under "all". */
export function scores(
  answers: ReadonlyArray<QueryResult>,
  resolve: (label: string) => string,
): Array<Score> {
  const rows = answers.map(({ query, ranked }) => {
    const expected = [...new Set(query.expected.map(resolve))];
    const found = expected.filter((url) => ranked.slice(0, 5).includes(url)).length;
    const first = ranked.slice(0, 10).findIndex((url) => expected.includes(url));
    return {
      class: query.class,
      recall: found / Math.min(5, expected.length),
      reciprocal: first < 0 ? 0 : 1 / (first + 1),
    };
  });
  const classes = [...new Set(rows.map((row) => row.class))];
  const score = (name: string, chosen: typeof rows): Score => ({
    class: name,
    queries: chosen.length,
    recall: mean(chosen.map((row) => row.recall)),
    mrr: mean(chosen.map((row) => row.reciprocal)),
  });
  return [
    ...classes.map((name) =>
      score(
        name,
        rows.filter((row) => row.class === name),
      ),
    ),
    score('all', rows),
  ];
}

export function percentile(values: ReadonlyArray<number>, share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
