import { compactFigure } from '../../domain/compact-figure.ts';
import { formatDay } from '../../domain/dates.ts';
import { isShare } from '../../domain/figures.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { paths } from '../../domain/paths.ts';
import { type SheetContext, sheetContext } from '../../editing/sheet/context.ts';
import { type TemplateRow, templateOf } from '../../editing/sheet/template.ts';
import { editorsText } from '../../strings/editors.ts';
import { reportPageText } from '../../strings/report-page.ts';
import { home } from '../site/entry-links.ts';
import { openPlans } from '../site/open-plans.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Area, PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { pasteData, reportedFiles, reportedUnits } from './paste-page.ts';

/** How the figure of a target is written. */
type Input = 'share' | 'number' | 'done' | 'grade';

interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface ReportRow {
  /** "2017/mo-hinh-xa" */
  readonly target: string;
  readonly name: string;
  readonly goal: string | null;
  readonly last: string;
  readonly input: Input;
  readonly unit: string;
  /** The total that was last reported: it seldom changes. */
  readonly total: string;
  readonly grades: ReadonlyArray<string>;
  /** Reports that a new one may correct. */
  readonly standing: ReadonlyArray<Choice>;
}

export interface ReportPage {
  readonly meta: PageMeta;
  readonly plan: string;
  readonly area: string;
  readonly unit: string;
  readonly rows: ReadonlyArray<ReportRow>;
  /** Who reported last: a suggestion. */
  readonly reporter: string;
  /** True while all figures of the year are made up: none is shown as reported. */
  readonly sample: boolean;
  /** True for a unit that changed in the year: its reports say from when they count. */
  readonly changed: boolean;
  /** URL of the content that the report is checked against. */
  readonly source: string;
}

/** The pages of reports: every unit that reports to an open year. */
export const reportPages = (site: Site): ReadonlyArray<{ plan: string; area: Area }> =>
  openPlans(site).flatMap(({ id }) => site.allReporters(id).map((area) => ({ plan: id, area })));

/** Only reports of open years and of the years before them are looked at: a site of many years has thousands. */
const contextOf = perSite((site): SheetContext => {
  const years = new Set(openPlans(site).flatMap(({ year }) => [String(year), String(year - 1)]));
  const units = reportedUnits(site).filter((unit) => years.has(unit.split('/')[0] ?? ''));
  const files = [...pasteData(site).files, ...units.flatMap((unit) => reportedFiles(site, unit))];
  return sheetContext(files, site.builtOn);
});

const inputOf = ({ target }: TemplateRow): Input =>
  target.kind === 'grade'
    ? 'grade'
    : target.kind === 'binary'
      ? 'done'
      : isShare(target)
        ? 'share'
        : 'number';

/** "410/3.120 (31/03/2017)", "đã thực hiện (20/05/2017)" */
function said(report: TemplateRow['standing'][number], input: Input): string {
  const { done } = reportPageText;
  const figure =
    input === 'done' ? (report.value === 1 ? done.yes : done.no) : compactFigure(report);
  return reportPageText.last(figure, formatDay(report.asOf));
}

function rowOf(row: TemplateRow): ReportRow {
  const { target, standing, cells } = row;
  const [last] = standing;
  const input = inputOf(row);
  return {
    target: target.id,
    name: target.shortTitle,
    // Done or not is asked in words; grades are listed in the field.
    goal: cells.goal && input !== 'done' && input !== 'grade' ? String(cells.goal) : null,
    last: last ? said(last, input) : reportPageText.noLast,
    input,
    unit: target.unit,
    total: last?.denominator ? formatNumber(last.denominator) : '',
    grades: target.grades ?? [],
    standing: standing.map((report) => ({
      value: report.id,
      text: said(report, input),
    })),
  };
}

/** Who reported last for a unit, in whatever year; of made-up reports the name is as good as any. */
const lastReporter = ({ reports }: SheetContext, area: string): string =>
  reports
    .filter((report) => report.area === area)
    .toSorted(
      (a, b) => Number(a.sample) - Number(b.sample) || (a.reportedOn < b.reportedOn ? 1 : -1),
    )[0]?.reporter ?? '';

export function reportPage(site: Site, plan: string, area: Area): ReportPage {
  const context = contextOf(site);
  const { rows } = templateOf(context, area, plan);
  return {
    meta: {
      title: reportPageText.title(area.name, plan),
      description: reportPageText.description(area.name, plan),
      path: paths.report(plan, area.id),
      crumbs: [
        home(),
        { href: href.editors(), text: editorsText.title },
        { href: href.reports(), text: reportPageText.indexTitle },
      ],
      kind: null,
    },
    plan,
    area: area.id,
    unit: area.name,
    rows: rows.map(rowOf),
    reporter: lastReporter(context, area.id),
    sample: site.hasSample(plan),
    changed: context.changedIn(area.id, plan),
    source: href.pasteData(),
  };
}

export interface ReportsIndex {
  readonly meta: PageMeta;
  readonly years: ReadonlyArray<{
    readonly plan: string;
    readonly units: ReadonlyArray<{ readonly href: string; readonly text: string }>;
  }>;
}

export function reportsIndex(site: Site): ReportsIndex {
  return {
    meta: {
      title: reportPageText.indexTitle,
      description: reportPageText.indexDescription,
      path: paths.reports(),
      crumbs: [home(), { href: href.editors(), text: editorsText.title }],
      kind: null,
    },
    years: openPlans(site).map(({ id }) => ({
      plan: id,
      units: site
        .allReporters(id)
        .map((area) => ({ href: href.report(id, area.id), text: area.name })),
    })),
  };
}
