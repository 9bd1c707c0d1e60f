import { type Contradiction, contradictions } from '../../domain/contradictions.ts';
import { formatDay } from '../../domain/dates.ts';
import { nextReport } from '../../domain/freshness.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { paths } from '../../domain/paths.ts';
import { vi } from '../../strings/vi.ts';
import { href } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, PageMeta, Plan, Target } from '../site/types.ts';
import { figureText } from './figures.ts';
import { type Evaluation, evaluationOf, progressCrumbs } from './progress.ts';

/** One question to whoever reports: what is missing, old, or cannot be right. */
export interface Debt {
  readonly area: Link;
  readonly target: Link;
  readonly matter: string;
  /** What would settle it. */
  readonly wanted: string;
  readonly ask: string;
}

export interface RegisterPage<T> {
  readonly meta: PageMeta;
  readonly evaluation: Evaluation;
  readonly rows: ReadonlyArray<T>;
}

const words = vi.debts;

function contradictionText(target: Target, found: Contradiction): string {
  const { at } = found;
  const [figure, asOf] = [figureText(target, at), formatDay(at.asOf)];
  if (found.kind === 'impossible' || found.kind === 'done-unmet')
    return words.kinds[found.kind](figure, asOf);
  if (found.kind === 'other-size')
    return words.kinds['other-size'](figure, asOf, formatNumber(found.size));
  const other = figureText(target, found.other);
  if (found.kind === 'same-day') return words.kinds['same-day'](figure, other, asOf);
  return words.kinds[found.kind](figure, asOf, other, formatDay(found.other.asOf));
}

/** What is missing or old about an area's figures on a target. */
function gapsOf(site: Site, plan: Plan, target: Target, area: Area) {
  const on = site.evaluatedOn(plan.id);
  const { latest, freshness, pace } = site.judgement(target, area.id);
  if (pace === 'not-applicable' || pace === 'not-yet-due' || pace === 'stopped') return [];
  const next = nextReport(target, latest, on);
  const wanted = next
    ? `${words.dueOn(formatDay(next.asOf))}${next.overdue ? ` (${words.dueNow})` : ''}`
    : words.finalFigure;
  // Nothing reported is only missing once the first report is due.
  if (!latest)
    return next?.overdue || on > target.window.due ? [{ matter: words.kinds.missing, wanted }] : [];
  const asOf = formatDay(latest.asOf);
  if (freshness === 'stale' || freshness === 'overdue-report')
    return [{ matter: words.kinds.stale(asOf, vi.freshness[freshness]), wanted }];
  if (on > target.window.due && pace === 'overdue')
    return [{ matter: words.kinds.open(asOf), wanted: words.finalFigure }];
  return [];
}

/** "Huyện Ba Bể" → "huyện Ba Bể" */
const inSentence = (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** "Sổ nợ số liệu": by name of the area, then by target; no ranking. */
export function debtsPage(site: Site, plan: Plan): RegisterPage<Debt> {
  const on = site.evaluatedOn(plan.id);
  const rows = site.content.areas.flatMap((area) =>
    site.of.targetsOfPlan(plan.id).flatMap((target): Array<Debt> => {
      const reports = site.observations(target.id, area.id);
      const wrong = contradictions(target, area, reports, on).map((found) => ({
        matter: contradictionText(target, found),
        wanted: words.explain,
      }));
      const ask = reports.at(-1)?.reporter ?? words.front(inSentence(area.name));
      return [...gapsOf(site, plan, target, area), ...wrong].map((debt) => ({
        area: { href: href.area(area.id), text: area.name },
        target: { href: href.target(target.id), text: target.shortTitle },
        ask,
        ...debt,
      }));
    }),
  );
  return {
    meta: {
      title: words.pageTitle(plan.year),
      description: words.description(plan.year),
      path: paths.debts(plan.id),
      crumbs: progressCrumbs(plan),
      kind: vi.kinds.progress,
    },
    evaluation: evaluationOf(site, plan),
    rows,
  };
}

/** One correction: the old figure, the new one, and why. */
export interface CorrectionRow {
  readonly area: Link;
  readonly target: Link;
  readonly date: string;
  readonly asOf: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly source: string;
}

/** Every correction known on the day of judgement, newest first. */
export function correctionsPage(site: Site, plan: Plan): RegisterPage<CorrectionRow> {
  const on = site.evaluatedOn(plan.id);
  const rows = site.content.areas
    .flatMap((area) =>
      site.of.targetsOfPlan(plan.id).flatMap((target) => {
        const reports = site.observations(target.id, area.id);
        return reports
          .filter((o) => o.supersedes !== undefined && o.reportedOn <= on)
          .map((o) => {
            const old = reports.find(({ id }) => id === o.supersedes);
            return {
              day: o.reportedOn,
              area: { href: href.area(area.id), text: area.name },
              target: { href: href.target(target.id), text: target.shortTitle },
              date: formatDay(o.reportedOn),
              asOf: formatDay(o.asOf),
              before: old ? figureText(target, old) : vi.progress.noFigure,
              after: figureText(target, o),
              reason: o.reason ?? '',
              source: `${o.document} – ${o.reporter}`,
            };
          });
      }),
    )
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return {
    meta: {
      title: vi.corrections.pageTitle(plan.year),
      description: vi.corrections.description(plan.year),
      path: paths.corrections(plan.id),
      crumbs: progressCrumbs(plan),
      kind: vi.kinds.progress,
    },
    evaluation: evaluationOf(site, plan),
    rows,
  };
}
