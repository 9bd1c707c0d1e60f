import { fold } from '../domain/fold.ts';
import type { ParsedQuery, Unit } from './query.ts';

/** One hit of the index. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Where words of the query stand on the page, as word numbers in order. */
  readonly words: ReadonlyArray<number>;
}

/** A hit whose text can be fetched. */
export interface TextHit extends Hit {
  text(): Promise<string>;
}

/** The index as the engine needs it; the adapter to Pagefind is pagefind.ts. */
export interface SearchIndex<H extends Hit> {
  /** Pages that hold all words of a query, each as a prefix. */
  search(query: string): Promise<ReadonlyArray<H>>;
  /** Pages that hold each of these exact phrases, in the order asked. */
  phrases(phrases: ReadonlyArray<string>): Promise<ReadonlyArray<ReadonlyArray<H>>>;
}

/** Tuned on bench/search/queries.json; the numbers behind them are in bench/search/README.md. */
export const limits = {
  /** From so many pages on, phrases are told from word positions alone: look-ups cost too much. */
  largeSite: 2000,
  /** Readings of one query (spellings combined) that are looked up at most; fewer on a large site. */
  readings: 12,
  readingsOnLarge: 4,
  /** Adjacent pairs that are looked up as phrases at most. */
  pairs: 16,
  /** How much adjacency weighs: score × (1 + weight × share²). */
  phraseWeight: 6,
  /** Weight of the query without its function words, and of what a relaxed search adds. */
  lightWeight: 0.9,
  relaxedWeight: 0.3,
  /** Below so many hits acronyms are tried for full names, and large sites are searched for parts. */
  fewHits: 8,
  /** Parts of a query that are looked up one by one at most. */
  parts: 8,
  /** Pages whose text is read for a phrase in quotes: about those that are shown at first. */
  quotedCandidates: 6,
  /** Share of the best score below which hits are folded away. */
  foldBelow: 0.15,
} as const;

interface Scored<H extends Hit> {
  readonly hit: H;
  readonly score: number;
}

export interface Ranked<H extends Hit> extends Scored<H> {
  /** True for hits far below the best: shown on demand. */
  readonly folded: boolean;
}

/** Combinations of spellings, likeliest first: those that differ from the first spelling in few words. */
export function readings(
  units: ReadonlyArray<Unit>,
  limit: number = limits.readings,
): Array<string> {
  let partial: Array<{ words: Array<string>; cost: number }> = [{ words: [], cost: 0 }];
  for (const { forms } of units) {
    partial = partial
      .flatMap(({ words, cost }) =>
        forms.map((form, index) => ({ words: [...words, form], cost: cost + index })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, limit);
  }
  return partial.map(({ words }) => words.join(' ')).filter((query) => query !== '');
}

/** Adjacent plain words as phrases, each in the spellings that are likeliest. */
function pairsOf(units: ReadonlyArray<Unit>): Array<Array<string>> {
  const pairs: Array<Array<string>> = [];
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    // An acronym that stands for several words is a phrase by itself.
    const [form = ''] = unit.forms;
    if (!unit.plain && form.includes(' '))
      pairs.push([...unit.forms.filter((f) => f.includes(' '))]);
    if (unit.plain && next?.plain) pairs.push(readings([unit, next], 4));
  }
  return pairs.slice(0, limits.pairs);
}

/** The longest run of neighbouring words of the query on a page, as a share of the query. */
export function runShare(positions: ReadonlyArray<number>, length: number): number {
  if (length < 2) return 0;
  let longest = 1;
  let run = 1;
  for (const [index, position] of positions.entries()) {
    const before = positions[index - 1];
    if (before === undefined || position === before) continue;
    // A dash between words ("Thương binh - Liệt sĩ") takes up a position of its own.
    run = position <= before + 2 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return Math.min(1, (longest - 1) / (length - 1));
}

class Scores<H extends Hit> {
  readonly best = new Map<string, { hit: H; score: number; share: number }>();

  /** Keeps the best score and the longest run of each page. */
  add(hits: ReadonlyArray<H>, query: string, weight = 1): void {
    const length = query.split(' ').length;
    for (const hit of hits) {
      const share = runShare(hit.words, length);
      const before = this.best.get(hit.id);
      if (before && before.share < share) before.share = share;
      const score = hit.score * weight;
      const known = this.best.get(hit.id);
      if (!known || known.score < score) {
        this.best.set(hit.id, { hit, score, share: Math.max(share, known?.share ?? 0) });
      }
    }
  }
}

/** Share of the pairs that stand on each page as a phrase. */
async function adjacency<H extends Hit>(
  pairs: ReadonlyArray<ReadonlyArray<string>>,
  index: SearchIndex<H>,
): Promise<Map<string, number>> {
  const shares = new Map<string, number>();
  if (pairs.length === 0) return shares;
  const flat = pairs.flat();
  const found = await index.phrases(flat);
  let at = 0;
  for (const spellings of pairs) {
    const pages = new Set(
      found.slice(at, at + spellings.length).flatMap((hits) => hits.map((h) => h.id)),
    );
    at += spellings.length;
    for (const id of pages) shares.set(id, (shares.get(id) ?? 0) + 1 / pairs.length);
  }
  return shares;
}

/**
 * Pages that hold only parts of the query: they come far below those that hold all of it, but a page
 * that says the same in fewer words is not lost. A page's parts add up.
 */
async function relaxed<H extends Hit>(
  units: ReadonlyArray<Unit>,
  pairs: ReadonlyArray<ReadonlyArray<string>>,
  index: SearchIndex<H>,
): Promise<Array<H>> {
  if (units.length < 2) return [];
  const parts =
    pairs.length > 0 ? pairs.map(([first = '']) => first) : units.flatMap((u) => u.forms);
  const sums = new Map<string, H>();
  for (const part of parts.slice(0, limits.parts)) {
    for (const hit of await index.search(part)) {
      const score =
        (hit.score * limits.relaxedWeight) / parts.length + (sums.get(hit.id)?.score ?? 0);
      sums.set(hit.id, { ...hit, words: [], score });
    }
  }
  return [...sums.values()];
}

const FOLDED_WORD = /[^\p{L}\p{N}]+/u;

/**
 * Pages on which the words of a phrase typed without marks stand side by side. Positions cannot tell
 * their order, nor a word from its beginning, so the best pages are read as well; to read all of
 * them would cost more than it tells.
 */
async function holdingUnmarked<H extends TextHit>(
  candidates: ReadonlyArray<Scored<H>>,
  phrase: string,
  units: ReadonlyArray<Unit>,
  index: SearchIndex<H>,
): Promise<Set<string>> {
  const words = fold(phrase).split(FOLDED_WORD).filter(Boolean);
  const spelled = words.map(
    (word): Unit =>
      units.find(({ plain, forms }) => plain && forms.some((form) => fold(form) === word)) ?? {
        forms: [word],
        plain: true,
        light: false,
      },
  );
  const near = new Set<string>();
  for (const query of readings(spelled, limits.readingsOnLarge)) {
    for (const hit of await index.search(query)) {
      if (words.length < 2 || runShare(hit.words, words.length) === 1) near.add(hit.id);
    }
  }
  const squeeze = (text: string) => ` ${fold(text).split(FOLDED_WORD).join(' ').trim()} `;
  const likely = candidates.filter(({ hit }) => near.has(hit.id));
  const read = await Promise.all(
    likely
      .slice(0, limits.quotedCandidates)
      .map(async ({ hit }) =>
        squeeze(await hit.text()).includes(` ${words.join(' ')} `) ? hit.id : [],
      ),
  );
  return new Set([
    ...read.flat(),
    ...likely.slice(limits.quotedCandidates).map(({ hit }) => hit.id),
  ]);
}

/**
 * Keeps the pages that hold every quoted phrase. A phrase with marks is looked up as it stands; one
 * without may be spelled in many ways.
 */
async function withPhrases<H extends TextHit>(
  ranked: ReadonlyArray<Scored<H>>,
  { quoted, units }: ParsedQuery,
  index: SearchIndex<H>,
): Promise<Array<Scored<H>>> {
  let kept = [...ranked];
  for (const phrase of quoted) {
    const marked = fold(phrase) !== phrase.toLowerCase();
    const [found = []] = marked ? await index.phrases([phrase]) : [[]];
    const pages = marked
      ? new Set(found.map(({ id }) => id))
      : await holdingUnmarked(kept, phrase, units, index);
    kept = kept.filter(({ hit }) => pages.has(hit.id));
  }
  return kept;
}

/**
 * Ranks pages for a parsed query.
 *
 * Every reading is looked up and each page keeps its best score; pages on which neighbouring words
 * of the query stand side by side are lifted; where almost nothing is found, single pairs and words
 * are looked up too, far below.
 */
export async function rank<H extends TextHit>(
  parsed: ParsedQuery,
  index: SearchIndex<H>,
  pages = 0,
): Promise<Array<Ranked<H>>> {
  const { units } = parsed;
  const large = pages >= limits.largeSite;
  const scores = new Scores<H>();
  for (const query of readings(units, large ? limits.readingsOnLarge : limits.readings)) {
    scores.add(await index.search(query), query);
  }

  const heavy = units.filter((unit) => !unit.light);
  if (heavy.length > 0 && heavy.length < units.length) {
    for (const query of readings(heavy, 4))
      scores.add(await index.search(query), query, limits.lightWeight);
  }

  if (scores.best.size === 0 && units.some((unit) => unit.fallback)) {
    const words = units.map((unit) => unit.fallback ?? unit.forms[0]).join(' ');
    scores.add(await index.search(words), words);
  }

  if (scores.best.size < limits.fewHits) {
    for (const query of parsed.shortened) {
      scores.add(await index.search(query), query, limits.lightWeight);
    }
  }

  const pairs = pairsOf(units);
  const shares = await adjacency(large ? [] : pairs, index);
  if (!large || scores.best.size < limits.fewHits)
    scores.add(await relaxed(units, pairs, index), '');

  const ranked = [...scores.best.values()]
    .map(({ hit, score, share }) => ({
      hit,
      score: score * (1 + limits.phraseWeight * Math.max(share, shares.get(hit.id) ?? 0) ** 2),
    }))
    .sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
  const kept = parsed.quoted.length > 0 ? await withPhrases(ranked, parsed, index) : ranked;
  const best = kept[0]?.score ?? 0;
  return kept.map((entry) => ({ ...entry, folded: entry.score < best * limits.foldBelow }));
}
