import { paths } from '../../domain/paths.ts';
import { type DiffPiece, wordDiff } from '../../domain/word-diff.ts';
import { yearsText } from '../../strings/years.ts';
import { goalText } from '../progress/figure-text.ts';
import { home, itemLink, resolve } from '../site/entry-links.ts';
import { newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import { textLines } from '../site/text.ts';
import type { GuidanceItem, Link, PageMeta, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { documentCrumb, itemsOf } from './parts.ts';

/** A clause whose words changed, with the clauses of the year before that it stands for. */
export interface ChangedClause {
  readonly link: Link;
  readonly anchor: string;
  readonly before: ReadonlyArray<Link>;
  readonly pieces: ReadonlyArray<DiffPiece>;
}

/**
 * What a year's guidance says otherwise than that of the year before. Only what an editor compared is told:
 * a clause without `forerunners` is listed as not compared, never as new.
 */
export interface ChangesPage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly before: Plan;
  /** False while no clause has been compared. */
  readonly isCompared: boolean;
  readonly changed: ReadonlyArray<ChangedClause>;
  readonly added: ReadonlyArray<Link>;
  readonly same: ReadonlyArray<Link>;
  /** Clauses that have not been compared yet. */
  readonly open: ReadonlyArray<Link>;
  /** Clauses of the year before that no clause follows; they are gone for certain only when `open` is empty. */
  readonly gone: ReadonlyArray<Link>;
  readonly targets: ChangedTargets;
}

/** Targets with their goals in both years. */
export interface ChangedTargets {
  readonly compared: ReadonlyArray<{
    readonly link: Link;
    readonly before: string;
    readonly now: string;
    readonly isSame: boolean;
  }>;
  /** Targets that name none of the year before: new, or not compared. */
  readonly others: ReadonlyArray<Link>;
  /** Those of the year before that none follows. */
  readonly unfollowed: ReadonlyArray<Link>;
}

const targetLink = (target: Target): Link => ({
  href: href.target(target.id),
  text: `${target.title} (${goalText(target)})`,
});

function changedTargets(site: Site, plan: Plan, before: Plan): ChangedTargets {
  const targets = site.of.targetsOfPlan(plan.id);
  const compared = targets.flatMap((target) => {
    const old = site.find.target(target.forerunner ?? '');
    if (!old) return [];
    const [was, is] = [goalText(old), goalText(target)];
    const link = { href: href.target(target.id), text: target.title };
    return { link, before: was, now: is, isSame: was === is };
  });
  const followed = new Set(targets.flatMap(({ forerunner }) => forerunner ?? []));
  return {
    compared,
    others: targets.filter(({ forerunner }) => !site.find.target(forerunner ?? '')).map(targetLink),
    unfollowed: site.of
      .targetsOfPlan(before.id)
      .filter(({ id }) => !followed.has(id))
      .map(targetLink),
  };
}

/** The newest year before a plan's; undefined for the first one. */
export const planBefore = (site: Site, plan: Plan): Plan | undefined =>
  site.content.plans.findLast(({ year }) => year < plan.year);

/** Parts that give tasks: each has to be compared before anything counts as new or gone. */
const isClause = ({ part }: GuidanceItem) => part === 'item' || part === 'annex';

/** The link to a plan's page of changes; null when there is nothing to compare. */
export function changesLink(site: Site, plan: Plan): Link | null {
  const before = planBefore(site, plan);
  if (!before || [plan, before].some(({ id }) => itemsOf(site, id).length === 0)) return null;
  return { href: href.changes(plan.id), text: yearsText.changes.link(before.year) };
}

const textOf = (items: ReadonlyArray<GuidanceItem>): string =>
  items.flatMap(({ body }) => textLines(body)).join('\n');

function clauseChange(site: Site, item: GuidanceItem): ChangedClause {
  const forerunners = resolve(item.forerunners ?? [], site.find.item);
  return {
    link: itemLink(item),
    anchor: item.id.split('/').at(-1) ?? item.id,
    before: forerunners.map(itemLink),
    pieces: wordDiff(textOf(forerunners), textOf([item])),
  };
}

const isChanged = ({ pieces }: ChangedClause) => pieces.some(({ kind }) => kind !== 'same');

/** The page of a plan; null for a year without an earlier one, or without text. */
export function changesPage(site: Site, plan: Plan): ChangesPage | null {
  const before = planBefore(site, plan);
  const link = changesLink(site, plan);
  if (!before || !link) return null;
  const text = yearsText.changes;
  const items = itemsOf(site, plan.id);
  const following = items.filter(({ forerunners = [] }) => forerunners.length > 0);
  const compared = following.map((item) => clauseChange(site, item));
  const clauses = items.filter(isClause);
  const followed = new Set(following.flatMap(({ forerunners = [] }) => forerunners));
  return {
    meta: {
      title: text.title(plan.year, before.year),
      short: text.short,
      description: text.description(plan.year, before.year),
      path: paths.changes(plan.id),
      crumbs: [home(), documentCrumb(plan)],
      // The same words are found on the pages of the clauses.
      kind: null,
      plan: plan.id,
      newer: newerYear(site, plan.id),
      file: plan.file,
    },
    plan,
    before,
    isCompared: items.some(({ forerunners }) => forerunners !== undefined),
    changed: compared.filter(isChanged),
    same: compared.filter((change) => !isChanged(change)).map((change) => change.link),
    added: clauses.filter(({ forerunners }) => forerunners?.length === 0).map(itemLink),
    open: clauses.filter(({ forerunners }) => forerunners === undefined).map(itemLink),
    gone: itemsOf(site, before.id)
      .filter((item) => isClause(item) && !followed.has(item.id))
      .map(itemLink),
    targets: changedTargets(site, plan, before),
  };
}
