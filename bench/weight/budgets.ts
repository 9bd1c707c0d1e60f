import { type CollectionName, collectionNames } from '../../src/model/collection-names.ts';
import { entityOf, filesOf } from '../../src/model/entities.ts';

/**
 * Page weight budgets: the limits that tests/content/weight.test.ts enforces and `npm run bench -- weight`
 * prints. All bytes are after Brotli at its best, as deploy/ serves them.
 */
export interface Budget {
  /** The kind of page, in one or two words. */
  readonly kind: string;
  /** The paths of this kind, without the base path. */
  readonly path: RegExp;
  /** Bytes of the critical path: the page and its style sheets. */
  readonly critical: number;
}

/**
 * HTML and CSS of a common page. A fresh TCP connection carries 10 × 1,460 bytes at once; half of the pages are
 * below that, the longest clauses are not. The sheet for paper is not counted: no screen waits for it.
 */
export const MEDIAN = 15_900;

/** Home: every part of it is drawn differently. */
const HOME = 17_000;

/** HTML and CSS of any page but the exceptions: a second, half-used round trip. Targets hold two drawings. */
const HEAVIEST = 21_000;

/** A page that lists all work of an organization. The longest list, with its duties, needs 16,441 bytes. */
const LIST = 16_600;

/** The page that explains every code of the checker, for editors: each check adds an entry. */
const CODES = 26_000;

/** Scripts that load before the reader does anything. */
export const SCRIPTS = 3_000;

/** The whole page with gzip, which every host serves: however many units and targets a site has. */
export const GZIPPED = 60_000;

/** Elements of any page: with more, a phone in the communes takes seconds to draw it. */
export const ELEMENTS = 6000;

/** Pages that show a whole document or table on purpose, to be printed or compared at a glance. */
const EXCEPTION = 40_000;

/** The pattern of an id in a path; ids of a year's entries begin with the year. */
function idPattern(name: CollectionName): string {
  const entity = entityOf(name);
  const inYear = entity.shape === 'year' || filesOf(name).includes('/*/');
  return inYear ? '\\d{4}/[^/]+' : '[^/]+';
}

/** Pages of entries, from their descriptors. */
const entryBudgets: ReadonlyArray<Budget> = collectionNames.flatMap((name) => {
  const { entry, page } = entityOf(name);
  if (!entry || !page) return [];
  return {
    kind: `page of ${name}`,
    path: new RegExp(`^${entry('ID').replace('ID', idPattern(name))}$`),
    critical: { median: MEDIAN, list: LIST, heavy: HEAVIEST }[page.weight],
  };
});

/** From the most specific path to the most general; the first match counts. */
export const budgets: ReadonlyArray<Budget> = [
  { kind: 'whole document', path: /^\/huong-dan\/\d{4}\/$/, critical: EXCEPTION },
  { kind: 'matrix of a year', path: /^\/tien-do\/\d{4}\/$/, critical: EXCEPTION },
  {
    kind: 'matrix, part',
    path: /^\/tien-do\/\d{4}\/(?:cuoi-thang|[^/]+\/[^/]+\/)/,
    critical: EXCEPTION,
  },
  { kind: 'booklet', path: /^\/huong-dan\/\d{4}\/so-tay\/$/, critical: EXCEPTION },
  { kind: 'meeting', path: /^\/huong-dan\/\d{4}\/bo-tai-lieu\/$/, critical: EXCEPTION },
  { kind: 'list of documents', path: /^\/van-ban\/(?:theo-|loai\/)/, critical: HEAVIEST },
  { kind: 'codes of the checker', path: /^\/bien-tap\/loi\/$/, critical: CODES },
  ...entryBudgets,
  { kind: 'year of the calendar', path: /^\/lich\/\d{4}\/$/, critical: HEAVIEST },
  { kind: 'part of the calendar', path: /^\/lich\/\d{4}\/.+/, critical: MEDIAN },
  { kind: 'list of tasks', path: /^\/viec\/\d{4}\/.+/, critical: HEAVIEST },
  { kind: 'home', path: /^\/$/, critical: HOME },
  { kind: 'other', path: /^\//, critical: HEAVIEST },
];

/** The budget of the page at a path, without the base path. */
export function budgetOf(path: string): Budget {
  const found = budgets.find((budget) => budget.path.test(path));
  if (!found) throw new Error(`${path}: no kind of page`);
  return found;
}
