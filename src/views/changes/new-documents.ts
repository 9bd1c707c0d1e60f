import { formatPartial, formatWhen } from '../../domain/dates.ts';
import { lastDay } from '../../domain/last-day.ts';
import { compareWithSource, shownParagraphs } from '../../domain/source-comparison.ts';
import { sourceFileOf, splitSource } from '../../domain/source-text.ts';
import { directiveName, itemName, planDocumentName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import type { Directive, GuidanceItem, Milestone, Plan } from '../site/types.ts';
import {
  type ComparedClauses,
  type ComparedTargets,
  comparedClauses,
  comparedTargets,
  partsOf,
} from './compared-years.ts';
import type { ContentState } from './content-state.ts';

/** A year's document that a change brings in, or publishes: what a reviewer wants to know of it as a whole. */
export interface NewDocument {
  readonly year: number;
  readonly plan: string;
  /** `published`: it was there as a draft. `grown`: there were only a few parts of it. */
  readonly kind: 'new' | 'published' | 'grown';
  /** "Hướng dẫn số 41/HD-MTTQ-BTT" */
  readonly name: string;
  readonly hasSymbol: boolean;
  /** Null when it is unknown. */
  readonly issued: string | null;
  readonly isDraft: boolean;
  /** How many parts of each kind, in the order in which they first stand. */
  readonly parts: ReadonlyArray<{ readonly kind: GuidanceItem['part']; readonly count: number }>;
  /** The largest divisions, with how many clauses stand below each; empty for a flat document. */
  readonly divisions: ReadonlyArray<{ readonly name: string; readonly count: number }>;
  readonly source: SourceState;
  readonly clauses: ComparedClauses;
  readonly targets: ComparedTargets;
  /** Names of documents that no other year cites. */
  readonly firstCited: ReadonlyArray<string>;
  /** In the order of their days; those without a day last. */
  readonly milestones: ReadonlyArray<{ readonly title: string; readonly when: string }>;
}

/** How the text compares with the stored text of the document. */
export interface SourceState {
  /** Null when no text is stored. */
  readonly differences: number | null;
  /** Printed lines that stand in no part. */
  readonly outside: number;
}

function sourceState(parts: ReadonlyArray<GuidanceItem>, text: string | undefined): SourceState {
  if (text === undefined) return { differences: null, outside: 0 };
  const shown = parts.flatMap(({ id, body }) => shownParagraphs(id, body));
  return {
    differences: compareWithSource(shown, text).length,
    outside: splitSource(text).outside.length,
  };
}

/** The part at the top of the document that a part stands below. */
function topOf(site: Site, item: GuidanceItem): GuidanceItem {
  const seen = new Set([item]);
  let top = item;
  for (;;) {
    const above = site.find.item(top.parent ?? '');
    // A circle is an error of content, which the checker reports: here it only must not hang.
    if (!above || seen.has(above)) return top;
    seen.add(above);
    top = above;
  }
}

function divisionsOf(site: Site, parts: ReadonlyArray<GuidanceItem>): NewDocument['divisions'] {
  const clauses = parts.filter(({ part }) => part === 'item');
  const tops = Map.groupBy(clauses, (item) => topOf(site, item));
  if (tops.size < 2 || tops.size === clauses.length) return [];
  return [...tops].map(([top, own]) => ({ name: itemName(top), count: own.length }));
}

const inTime = (a: Milestone, b: Milestone): number => {
  const [x = '', y = ''] = [a, b].map(({ when }) => lastDay(when) ?? '9999');
  return x < y ? -1 : x > y ? 1 : 0;
};

function kindOf(plan: Plan, before: ContentState, count: number): NewDocument['kind'] | null {
  const old = before.content.plans.find(({ id }) => id === plan.id);
  const had = before.content.guidance.filter((item) => item.plan === plan.id).length;
  if (count === 0) return null;
  if (had === 0) return 'new';
  if (old?.draft && !plan.draft) return 'published';
  return had * 2 < count ? 'grown' : null;
}

/** The documents that a year cites. */
export function citedDocuments({ site }: ContentState, plan: string): Array<Directive> {
  if (!site) return [];
  return [...new Set(partsOf(site, plan).flatMap(({ id }) => site.of.directivesOfItem(id)))];
}

function firstCited(state: ContentState, site: Site, plan: Plan): Array<string> {
  return citedDocuments(state, plan.id)
    .filter(({ id }) => site.of.itemsCiting(id).every((item) => item.plan === plan.id))
    .map((directive) => directiveName(site, directive));
}

/** The documents of years that a change brings in as a whole: a new year, or many clauses at once. */
export function newDocuments(before: ContentState, after: ContentState): Array<NewDocument> {
  const { site } = after;
  if (!site) return [];
  return site.content.plans.flatMap((plan) => {
    const parts = partsOf(site, plan.id);
    const kind = kindOf(plan, before, parts.length);
    if (kind === null) return [];
    const { symbol, issued } = plan.document;
    return {
      year: plan.year,
      plan: plan.id,
      kind,
      name: planDocumentName(site, plan),
      hasSymbol: symbol !== null,
      issued: issued.precision === 'unknown' ? null : formatPartial(issued),
      isDraft: plan.draft,
      parts: [...Map.groupBy(parts, ({ part }) => part)].map(([one, own]) => ({
        kind: one,
        count: own.length,
      })),
      divisions: divisionsOf(site, parts),
      source: sourceState(parts, after.files.get(sourceFileOf(plan.id))),
      clauses: comparedClauses(site, plan),
      targets: comparedTargets(site, plan),
      firstCited: firstCited(after, site, plan),
      milestones: site.content.milestones
        .filter((milestone) => milestone.plan === plan.id)
        .toSorted(inTime)
        .map(({ title, when }) => ({ title, when: formatWhen(when) })),
    };
  });
}
