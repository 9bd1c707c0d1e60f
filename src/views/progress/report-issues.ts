import { type Contradiction, contradictions } from '../../domain/contradictions.ts';
import { formatDay } from '../../domain/dates.ts';
import { takerOf } from '../../domain/duties.ts';
import { nextReport } from '../../domain/freshness.ts';
import { lastReportDay } from '../../domain/last-report.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { paths } from '../../domain/paths.ts';
import { effectiveObservations } from '../../domain/status.ts';
import { entities } from '../../model/entities.ts';
import { dutyText } from '../../strings/duties.ts';
import { progressText } from '../../strings/progress.ts';
import { missingText, registersText } from '../../strings/registers.ts';
import { vi } from '../../strings/vi.ts';
import { livesOf, type OpenDutyRow, openDutyRows, partyLink } from '../duties/duties.ts';
import { formOfUnit } from '../site/form-of-unit.ts';
import { newerProgress } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Area, PageMeta, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { figureText } from './figure-text.ts';
import { type Evaluation, evaluationOf, progressCrumbs } from './progress-pages.ts';
import { correctionsByMonth, missingByUnit, type RegisterGroup } from './register-groups.ts';
import type { CorrectionRow, MissingReport } from './register-rows.ts';
import { isMany } from './unit-needs.ts';

export interface ReportIssuesPage<T> {
  readonly meta: PageMeta;
  readonly evaluation: Evaluation;
  /** Entries shown as a table; none where `groups` has them. */
  readonly rows: ReadonlyArray<T>;
  readonly groups: ReadonlyArray<RegisterGroup>;
  /** True where there are so many units that their groups are folded. */
  readonly many: boolean;
}

/** What is missing from a year, unit by unit. */
export interface MissingReportsPage extends Omit<ReportIssuesPage<MissingReport>, 'rows'> {
  /** Number of entries in all groups. */
  readonly count: number;
  /** Tasks of a running year that nobody has taken over from a unit or an organization that ended. */
  readonly duties: ReadonlyArray<OpenDutyRow>;
}

function contradictionText(target: Target, found: Contradiction): string {
  const { at } = found;
  const [figure, asOf] = [figureText(target, at), formatDay(at.asOf)];
  if (found.kind === 'impossible' || found.kind === 'done-unmet')
    return registersText.missing.kinds[found.kind](figure, asOf);
  if (found.kind === 'other-size')
    return registersText.missing.kinds['other-size'](figure, asOf, formatNumber(found.size));
  const other = figureText(target, found.other);
  if (found.kind === 'same-day')
    return registersText.missing.kinds['same-day'](figure, other, asOf);
  return registersText.missing.kinds[found.kind](figure, asOf, other, formatDay(found.other.asOf));
}

/** Missing or outdated figures of an area on a target. */
function gapsOf(site: Site, plan: Plan, target: Target, area: Area) {
  const on = site.evaluatedOn(plan.id);
  const closed = on === plan.closedOn;
  const { latest, freshness, status } = site.judgement(target, area.id);
  // A target made of several has no figures of its own: its parts are asked for.
  if (target.kind === 'all') return [];
  if (status === 'not-applicable' || status === 'not-yet-due' || status === 'stopped') return [];
  const next = nextReport(target, latest, on);
  const wanted = next
    ? `${registersText.missing.dueOn(formatDay(next.asOf))}${next.overdue && !closed ? ` (${registersText.missing.dueNow})` : ''}`
    : registersText.missing.finalFigure;
  // A missing report is an issue only once the first one is due.
  if (!latest)
    return next?.overdue || on > target.window.due
      ? [{ matter: registersText.missing.kinds[closed ? 'never' : 'missing'], wanted }]
      : [];
  const asOf = formatDay(latest.asOf);
  if (freshness === 'stale' || freshness === 'overdue-report')
    return [{ matter: registersText.missing.kinds.stale(asOf, vi.freshness[freshness]), wanted }];
  if (on > target.window.due && status === 'overdue')
    return [
      { matter: registersText.missing.kinds.open(asOf), wanted: registersText.missing.finalFigure },
    ];
  return [];
}

/** Where the unit reports; what is missing from a closed year is asked of nobody. */
const formOf = (site: Site, { id, closedOn }: Plan, area: Area): string | undefined =>
  site.evaluatedOn(id) === closedOn ? undefined : formOfUnit(site, id, area.id);

/** "Huyện Ba Bể" → "huyện Ba Bể" */
const inSentence = (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** Reports that units that have ended still owe: asked of who took over, in the old unit's name. */
function owedByEnded(site: Site, plan: Plan): Array<MissingReport> {
  const on = site.evaluatedOn(plan.id);
  return site.allReporters(plan.id).flatMap((area) => {
    const { until } = area;
    if (until === undefined || until > on) return [];
    const name = inSentence(area.name);
    const taker = takerOf({ kind: 'area', id: area.id }, livesOf(site), on);
    const ask =
      taker.state === 'taken'
        ? dutyText.insteadOf(partyLink(site, taker.by, on).text, name)
        : dutyText.insteadNobody(name);
    return site.of.targetsOfPlan(plan.id).flatMap((target): Array<MissingReport> => {
      const owed = lastReportDay(target, until);
      const { status } = site.judgement(target, area.id);
      const latest = effectiveObservations(site.observations(target.id, area.id), on).at(-1);
      if (owed === null || status === 'not-applicable' || status === 'stopped') return [];
      if (latest && (latest.final || latest.asOf >= owed)) return [];
      return [
        {
          area: { href: href.area(area.id), text: area.name },
          target: { href: href.target(target.id), text: target.shortTitle },
          matter: latest
            ? registersText.missing.kinds.stale(
                formatDay(latest.asOf),
                dutyText.unitEnded(formatDay(until)),
              )
            : registersText.missing.kinds.missing,
          wanted: registersText.missing.dueOn(formatDay(owed)),
          ask,
          form: formOf(site, plan, area),
        },
      ];
    });
  });
}

/** "Danh mục số liệu còn thiếu, cần bổ sung": by unit in the order of names, then by target; not a ranking. */
export function missingReportsPage(site: Site, plan: Plan): MissingReportsPage {
  const on = site.evaluatedOn(plan.id);
  const closed = on === plan.closedOn;
  const owed = owedByEnded(site, plan);
  const current = site.reporters(plan.id).flatMap((area) =>
    site.of.targetsOfPlan(plan.id).flatMap((target): Array<MissingReport> => {
      const reports = site.observations(target.id, area.id);
      const bound = { ...target, ...site.judgement(target, area.id).bound };
      const wrong = contradictions(bound, area, reports, on).map((found) => ({
        matter: contradictionText(target, found),
        wanted: registersText.missing.explain,
      }));
      const ask = reports.at(-1)?.reporter ?? registersText.missing.front(inSentence(area.name));
      return [...gapsOf(site, plan, target, area), ...wrong].map((issue) => ({
        area: { href: href.area(area.id), text: area.name },
        target: { href: href.target(target.id), text: target.shortTitle },
        ask,
        form: formOf(site, plan, area),
        ...issue,
      }));
    }),
  );
  const rows = [...owed, ...current];
  return {
    meta: {
      title: missingText(closed).pageTitle(plan.year),
      description: registersText.missing.description(plan.year),
      path: paths.missingReports(plan.id),
      crumbs: progressCrumbs(plan),
      kind: entities.progress.menu.text,
      plan: plan.id,
      newer: newerProgress(site, plan.id),
    },
    evaluation: evaluationOf(site, plan),
    groups: missingByUnit(rows, closed),
    count: rows.length,
    many: isMany(site.allReporters(plan.id)),
    duties: openDutyRows(site, plan),
  };
}

/** Every correction known on the evaluation day, newest first. */
export function correctionsPage(site: Site, plan: Plan): ReportIssuesPage<CorrectionRow> {
  const on = site.evaluatedOn(plan.id);
  const rows = site
    .allReporters(plan.id)
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
              before: old ? figureText(target, old) : progressText.noFigure,
              after: figureText(target, o),
              reason: o.reason ?? '',
              source: `${o.document} – ${o.reporter}`,
            };
          });
      }),
    )
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const many = isMany(site.allReporters(plan.id));
  return {
    meta: {
      title: registersText.corrections.pageTitle(plan.year),
      description: registersText.corrections.description(plan.year),
      path: paths.corrections(plan.id),
      crumbs: progressCrumbs(plan),
      kind: entities.progress.menu.text,
      plan: plan.id,
      newer: newerProgress(site, plan.id),
    },
    evaluation: evaluationOf(site, plan),
    rows: many ? [] : rows,
    groups: many ? correctionsByMonth(rows) : [],
    many,
  };
}
