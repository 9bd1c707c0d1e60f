import { type Likeness, likenessIn } from '../../domain/likeness.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { yearOf } from '../../model/entity.ts';
import type { GuidanceData } from '../../model/guidance.ts';
import type { PlanData } from '../../model/plan.ts';
import type { TargetData } from '../../model/target.ts';
import { newContentText } from '../../strings/new-content.ts';
import { type Existing, existingEntries, readExisting, requireRead } from './content.ts';
import { NewRefused } from './refusal.ts';

/** An entry of a year that has not been compared with the year before, and what it is most like there. */
export interface Proposal {
  /** Without the year: "iii-1". */
  readonly id: string;
  readonly title: string;
  readonly forerunner: ({ readonly id: string; readonly title: string } & Likeness) | null;
}

export interface Proposals {
  readonly clauses: ReadonlyArray<Proposal>;
  readonly targets: ReadonlyArray<Proposal>;
  /** The year has no clause and no target yet. */
  readonly isEmpty: boolean;
}

/** Texts less alike than this share turns of phrase, not a task. */
export const LEAST = 0.2;

/** An entry that may have a forerunner, with the words by which it is compared. */
export interface Comparable {
  /** "2018/iii-1" */
  readonly id: string;
  readonly file: SourceFile;
  readonly title: string;
  readonly words: string;
  readonly isCompared: boolean;
}

const CLAUSES: ReadonlySet<GuidanceData['part']> = new Set(['part', 'section', 'item', 'annex']);

const clausesIn = (existing: Existing): Array<Comparable> =>
  existing.of('guidance').flatMap(({ file, parsed, entries }) => {
    const [entry] = entries;
    const data = entry?.data as GuidanceData | null | undefined;
    if (!entry || !data || !CLAUSES.has(data.part)) return [];
    const { title, forerunners } = data;
    const words = `${title} ${parsed.body}`;
    return { id: entry.id, file, title, words, isCompared: forerunners !== undefined };
  });

const targetsIn = (existing: Existing): Array<Comparable> =>
  existing.of('targets').flatMap(({ file, entries }) =>
    entries.flatMap(({ id, data }) => {
      const target = data as TargetData | null;
      if (!target) return [];
      const words = `${target.title} ${target.unit} ${target.quote}`;
      return { id, file, title: target.title, words, isCompared: target.forerunner !== undefined };
    }),
  );

/** The clauses and targets of one year. */
export const comparables = (existing: Existing, year: string) => ({
  clauses: clausesIn(existing).filter(({ id }) => yearOf(id) === year),
  targets: targetsIn(existing).filter(({ id }) => yearOf(id) === year),
});

/** All clauses and targets; the newest year before the one given. */
export interface Comparison {
  readonly existing: Existing;
  readonly before: string;
  readonly clauses: ReadonlyArray<Comparable>;
  readonly targets: ReadonlyArray<Comparable>;
}

/** @throws NewRefused when there is no such year, none before it, or a file of either cannot be read */
export function comparisonOf(files: ReadonlyArray<SourceFile>, year: number): Comparison {
  const existing = readExisting(files);
  const years = existingEntries<PlanData>(existing, 'plans').map((plan) => plan.year);
  const text = newContentText.forerunners;
  if (!years.includes(year)) throw new NewRefused(text.noYear(year));
  const before = Math.max(...years.filter((known) => known < year));
  if (!Number.isFinite(before)) throw new NewRefused(text.noBefore(year));
  const needed = new RegExp(`^content/(?:guidance|targets)/(?:${year}|${before})[./]`);
  requireRead(existing, (path) => needed.test(path));
  return {
    existing,
    before: String(before),
    clauses: clausesIn(existing),
    targets: targetsIn(existing),
  };
}

/**
 * For each entry of the year that nobody compared yet, the entry of the year before that it is most like. Of
 * equals the first by id, so that the same content gives the same proposals.
 */
export function proposals(
  all: ReadonlyArray<Comparable>,
  year: string,
  before: string,
): Array<Proposal> {
  const old = all.filter(({ id }) => yearOf(id) === before);
  const now = all.filter(({ id, isCompared }) => yearOf(id) === year && !isCompared);
  const like = likenessIn(
    [...old, ...all.filter(({ id }) => yearOf(id) === year)].map((e) => e.words),
  );
  return now.map(({ id, title, words }) => {
    const [best] = old
      .map((entry) => ({ id: entry.id, title: entry.title, ...like(entry.words, words) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return {
      id: id.slice(year.length + 1),
      title,
      forerunner: best && best.score >= LEAST ? best : null,
    };
  });
}

/**
 * What the clauses and targets of a year may stand for in the year before. Nothing is written, and nothing of
 * it is shown to readers: an editor confirms (confirm-forerunners.ts).
 *
 * @throws NewRefused as comparisonOf
 */
export function proposeForerunners(files: ReadonlyArray<SourceFile>, year: number): Proposals {
  const { before, clauses, targets } = comparisonOf(files, year);
  return {
    clauses: proposals(clauses, String(year), before),
    targets: proposals(targets, String(year), before),
    isEmpty: ![...clauses, ...targets].some(({ id }) => yearOf(id) === String(year)),
  };
}
