import { addDays, formatWhen, type IsoDay } from '../../domain/dates.ts';
import { spanOf } from '../../domain/deadlines.ts';
import { paths } from '../../domain/paths.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { progressText } from '../../strings/progress.ts';
import { vi } from '../../strings/vi.ts';
import { type DueReport, dueReports } from '../areas/due-reports.ts';
import { judgedCards } from '../areas/target-card.ts';
import { unitTitle } from '../areas/unit-names.ts';
import { worksheetPlan } from '../areas/worksheet-plan.ts';
import { type QrCode, qrCode } from '../pictures/qr.ts';
import { home, listLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Area, PageMeta, Plan } from '../site/types.ts';
import { href, withBase } from '../site/urls.ts';
import { type Evaluation, evaluationOf } from './progress-pages.ts';
import type { StatusView } from './target-status.ts';

/** "Phiếu giao ban": one printed A4 page for a meeting, with room for notes. */
export interface Worksheet {
  readonly meta: PageMeta;
  readonly area: Area;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  /** The targets, worst first. */
  readonly rows: ReadonlyArray<{
    readonly title: string;
    readonly goal: string;
    readonly figure: string;
    readonly asOf: string | null;
    readonly status: StatusView;
    /** Late or failed: marked on paper. */
    readonly late: boolean;
  }>;
  readonly due: ReadonlyArray<DueReport>;
  readonly dates: ReadonlyArray<{ readonly when: string; readonly title: string }>;
  /** The live page: as a link, as a readable URL, and as a QR code; without these when it has no public one. */
  readonly live: string;
  readonly address: string | null;
  readonly qr: QrCode | null;
}

/** Number of days ahead that a meeting considers. */
const AHEAD = 30;

/** Milestones with a day that start or continue within the days ahead. */
function datesAhead(site: Site, plan: Plan, on: IsoDay): Worksheet['dates'] {
  const last = addDays(on, AHEAD);
  return site.content.milestones
    .filter((milestone) => milestone.plan === plan.id)
    .flatMap(({ when, title }) => {
      const { start, end } = spanOf(when, site.content.holidays);
      if (start === null || end === null || end < on || start > last) return [];
      return { start, when: formatWhen(when), title };
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/**
 * The worksheet of every unit, for the newest year with targets in which it reports: an address that was given
 * once stays when a year has just begun, or the unit has ended.
 *
 * @param address the public URL of the site, for the QR code
 */
export function worksheets(
  site: Site,
  address: URL,
): Array<{ readonly id: string; readonly page: () => Worksheet }> {
  return site.everReporting.flatMap(({ id }) => {
    const plan = worksheetPlan(site, id);
    const area = plan && site.reporters(plan.id).find((unit) => unit.id === id);
    return plan && area ? [{ id, page: () => worksheet(site, plan, area, address) }] : [];
  });
}

function worksheet(site: Site, plan: Plan, area: Area, address: URL): Worksheet {
  const snapshot = site.progressSnapshot(plan.id);
  const live = publicAddress(withBase(paths.area(area.id)), address);
  return {
    meta: {
      title: vi.worksheet.title(unitTitle(site, area)),
      description: vi.worksheet.description(unitTitle(site, area), plan.year),
      path: paths.worksheet(area.id),
      crumbs: [home(), listLink('areas'), { href: href.area(area.id), text: area.name }],
      kind: null,
      plan: plan.id,
    },
    area,
    plan,
    evaluation: evaluationOf(site, plan),
    rows: judgedCards(site, plan, area).map(({ card, standing: { target } }) => ({
      title: target.shortTitle,
      goal: card.goal,
      figure: card.value ?? progressText.noFigure,
      asOf: card.day,
      status: { ...card.status, why: null },
      late: card.status.tone === 'bad',
    })),
    due: dueReports(site, plan, area),
    dates: datesAhead(site, plan, snapshot.on),
    live: href.area(area.id),
    address: live,
    qr: live === null ? null : qrCode(live),
  };
}
