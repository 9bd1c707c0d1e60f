import { levelBelow, levelOfKind, unitsOf } from '../../domain/levels.ts';
import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { cardText } from '../../strings/report-card.ts';
import { capitalised } from '../../strings/site.ts';
import { vi } from '../../strings/vi.ts';
import { offerOf } from '../calendar/calendar-subscription.ts';
import type { Subscription } from '../calendar/subscribe.ts';
import { plansWithTargets } from '../progress/progress-pages.ts';
import { areaFields } from '../search/page-fields.ts';
import { home, listLink } from '../site/entry-links.ts';
import { formOfUnit } from '../site/form-of-unit.ts';
import type { Site } from '../site/site.ts';
import type { Area, Fact, Link, LinkedText, PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { allSumsBelow, type SumsBelow } from './below.ts';
import { type EarlierYear, earlierYear } from './earlier-year.ts';
import { endSentence, type Life, lifeOf } from './life.ts';
import { type ReportCard, reportCard } from './report-card.ts';
import { calendarOf, tasksOf } from './unit-links.ts';
import {
  areaLink,
  listSummary,
  parentsOf,
  searchFacts,
  shownUnit,
  unitTitle,
} from './unit-names.ts';
import { worksheetPlan } from './worksheet-plan.ts';

export interface AreaPage {
  readonly meta: PageMeta;
  /** Its calendar feed, if it has one. */
  readonly subscription: Subscription | null;
  readonly area: Area;
  /** "16 xã, phường, thị trấn, thuộc tỉnh Minh Giang": above the name. */
  readonly kicker: LinkedText;
  readonly facts: ReadonlyArray<Fact>;
  /** That it ended, when and by which document, and where its land lies now; null while it is alive. */
  readonly ended: LinkedText | null;
  /** Null when nothing of its life is entered. */
  readonly life: Life | null;
  /** Null while no year has a target, and for a unit that does not report this year. */
  readonly worksheet: Link | null;
  readonly calendar: Link | null;
  /** What it has to do in the year; null where no task is known. */
  readonly tasks: Link | null;
  /** True for a unit that reports in the year on the home page, which has no target yet. */
  readonly awaitsTargets: boolean;
  /** The newest year up to the one in force in which it has targets; null when there is none. */
  readonly card: ReportCard | null;
  /** Its newest other year. */
  readonly other: ReportCard | null;
  /** The years before, the newest first. */
  readonly earlier: ReadonlyArray<EarlierYear>;
  /** Figures added up from the units below it. */
  readonly below: ReadonlyArray<SumsBelow>;
}

export const kindName = (site: Site, { kind }: Area): string =>
  site.identity.areaKinds.find(({ id }) => id === kind)?.name ?? '';

/** Number of units below an area, labelled with their level; nothing when the content does not state it. */
export function sizeOf(
  site: Site,
  { kind, communes }: Area,
): { label: string; text: string; units: string } | null {
  const below = levelBelow(site.identity, levelOfKind(site.identity, kind)?.id ?? '');
  if (communes === undefined || !below) return null;
  return { label: vi.areas.size(unitsOf(below)), text: String(communes), units: unitsOf(below) };
}

/** What kind of unit it is, how many units it has, and the unit above it. */
function kickerOf(site: Site, area: Area, kept: Area): LinkedText {
  const size = sizeOf(site, area);
  const [above] = parentsOf(site, kept);
  return [
    [capitalised(kindName(site, area)), size && `${size.text} ${size.units}`]
      .filter(Boolean)
      .join(' · '),
    // A unit of which more is known needs no other to be placed.
    ...(above && !size ? [' · ', areaLink(above)] : []),
  ];
}

/** The unit's years with targets: the one to show, the newest other one, and a table of each year before. */
function yearsOfUnit(site: Site, area: Area): Pick<AreaPage, 'card' | 'other' | 'earlier'> {
  const main = worksheetPlan(site, area.id)?.id;
  const years = plansWithTargets(site)
    .toReversed()
    .flatMap((plan) => {
      const then = site.allReporters(plan.id).find(({ id }) => id === area.id);
      return then ? [{ plan, then }] : [];
    });
  const first = years.find(({ plan }) => plan.id === main) ?? years[0];
  const [second, ...rest] = years.filter((year) => year !== first);
  return {
    card: first ? reportCard(site, first.plan, first.then) : null,
    other: second ? reportCard(site, second.plan, second.then) : null,
    earlier: rest.map(({ plan, then }) => earlierYear(site, plan, then)),
  };
}

/** The page of a unit. */
export function areaPage(site: Site, kept: Area): AreaPage {
  const area = shownUnit(site, kept);
  const life = lifeOf(site, kept);
  const title = unitTitle(site, kept);
  const { card, other, earlier } = yearsOfUnit(site, area);
  const reports = site.reporters(site.plan.id).some(({ id }) => id === area.id);
  const hasTargets = site.of.targetsOfPlan(site.plan.id).length > 0;
  const everReports = site.everReporting.some(({ id }) => id === area.id);
  const { alternates, subscription } = offerOf(site, `don-vi-${area.id}`);
  return {
    meta: {
      title: vi.areas.pageTitle(title),
      short: area.name,
      description: card
        ? cardText.description(title, card.plan.year, card.verdict)
        : everReports
          ? vi.areas.description(title)
          : vi.areas.lifeDescription(title, listSummary(site, kept)),
      path: paths.area(area.id),
      crumbs: [home(), listLink('areas')],
      kind: entities.areas.page.kind,
      byTitle: true,
      unit: area.id,
      search: { ...areaFields(area, ...searchFacts(site, kept)), minor: !everReports },
      file: area.file,
      hasFigures: everReports,
      reportForm: card ? formOfUnit(site, card.plan.id, area.id) : undefined,
      alternates,
    },
    subscription,
    area,
    kicker: kickerOf(site, area, kept),
    facts: [
      { label: vi.areas.kind, text: kindName(site, area) },
      ...[sizeOf(site, area) ?? []]
        .flat()
        .map(({ label, text }) => ({ label, text, note: area.note })),
      ...(life?.facts ?? []),
    ],
    ended: endSentence(site, kept),
    life,
    worksheet: worksheetPlan(site, area.id)
      ? { href: href.worksheet(area.id), text: cardText.worksheet }
      : null,
    calendar: card && { ...calendarOf(site, card.plan, area), text: cardText.calendar },
    tasks: card && tasksOf(site, card.plan, area),
    awaitsTargets: reports && !hasTargets,
    card,
    other,
    earlier,
    below: allSumsBelow(site, area),
  };
}
