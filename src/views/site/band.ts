import { formatDay } from '../../domain/dates.ts';
import { levelOfKind } from '../../domain/levels.ts';
import { aliveOn } from '../../domain/lives.ts';
import { nowOnLandOf } from '../../domain/succession.ts';
import { bandText } from '../../strings/band.ts';
import { decisionText, endSentence, listed } from '../areas/life.ts';
import { areaLink, dayOf, hasEnded, inSentence, shownUnit } from '../areas/unit-names.ts';
import { lateUnits, nextDeadline } from '../progress/next-deadline.ts';
import { perPlan } from './per-site.ts';
import type { Site } from './site.ts';
import type { Area, LinkedText, PageMeta, Plan } from './types.ts';
import { href } from './urls.ts';

/**
 * The band at the top of a page about what is over: a plan whose figures are closed, or whose owner or units
 * have ended, and a unit that has ended. Only what the content states.
 */
export interface Band {
  /** "Tư liệu năm 2017" */
  readonly label: string;
  /** Follows the label where there is room, or nothing else does: since when. */
  readonly since: string;
  /** Follows on every screen: what the owner's area, the units or the unit became. */
  readonly summary: string;
  /** The same in full sentences, with documents and links. */
  readonly details: ReadonlyArray<LinkedText>;
}

/** More names than this are left to the list of units. */
const MOST_NAMES = 12;

/** The band of a page; null when nothing that the page is about is over. */
export function bandOf(site: Site, { plan: id, unit }: Pick<PageMeta, 'plan' | 'unit'>) {
  const area = unit === undefined ? undefined : site.find.area(unit);
  if (area) return unitBand(site, area);
  const plan = id === undefined ? undefined : site.find.plan(id);
  return plan ? planBand(site, plan) : null;
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The same on all pages of a plan. */
const planBand = perPlan((site, plan: Plan): Band | null => {
  const { closedOn, year } = plan;
  const closed = closedOn !== null && closedOn <= site.builtOn ? formatDay(closedOn) : null;
  const owner = ownerOf(site, plan);
  const ownerEnd = owner ? endSentence(site, owner) : null;
  const units = unitsSentence(site, plan);
  if (closed === null && !ownerEnd && !units) return runningBand(site, plan);
  return {
    label: closed === null ? bandText.ofYear(year) : bandText.archive(year),
    since: closed === null ? '' : bandText.closed(closed),
    summary: owner && ownerEnd ? nowIn(site, owner) : units ? someEnded(site, plan) : '.',
    // Nothing more to say of a year that is only closed.
    details:
      ownerEnd || units
        ? [
            ...(closed === null ? [] : [[bandText.closedPlan(year, closed)]]),
            ...(ownerEnd ? [ownerEnd] : []),
            ...(units ? [units] : []),
            [bandText.names(year)],
          ]
        : [],
  };
});

/** A year that is under way: its next deadline, and how many units are late; null before it has begun. */
function runningBand(site: Site, plan: Plan): Band | null {
  if (plan.unconfirmed || site.builtOn < `${plan.year}-01-01`) return null;
  const next = nextDeadline(site, plan);
  const late = lateUnits(site, plan).length;
  return {
    label: bandText.running(plan.year),
    since: '',
    summary: `${next ? bandText.deadline(lowered(next.title), formatDay(next.day)) : '.'}${
      late > 0 ? bandText.late(late) : ''
    }`,
    details: [],
  };
}

/** The unit that is the owner's area, when content/site.json names it. */
const ownerArea = (site: Site): Area | undefined =>
  site.identity.area.unit === undefined ? undefined : site.find.area(site.identity.area.unit);

/** The same for a plan: an area that ended before its year has no part in it. */
function ownerOf(site: Site, { year }: Plan): Area | undefined {
  const area = ownerArea(site);
  return area?.until !== undefined && area.until <= `${year}-01-01` ? undefined : area;
}

/** ". Tỉnh Minh Giang nay thuộc tỉnh Sơn Hà."; that it ended when its land lies in several units. */
function nowIn(site: Site, area: Area): string {
  const { name } = shownUnit(site, area);
  const [only, ...more] = nowOnLandOf(site.land, area, site.builtOn);
  return only && more.length === 0
    ? bandText.nowIn(name, inSentence(site, only.unit))
    : bandText.areaEnded(name);
}

/** ". 25 trong 122 đơn vị báo cáo nay đã kết thúc hoạt động." */
function someEnded(site: Site, plan: Plan): string {
  const all = site.allReporters(plan.id);
  return bandText.someEnded(all.filter((unit) => hasEnded(site, unit)).length, all.length);
}

/** Which units that reported to a plan have ended; null when all are alive. */
function unitsSentence(site: Site, plan: Plan): LinkedText | null {
  const all = site.allReporters(plan.id);
  const ended = all.filter((unit) => hasEnded(site, unit));
  const [first] = ended;
  if (!first) return null;
  const names: LinkedText =
    ended.length <= MOST_NAMES
      ? listed(ended.map(areaLink))
      : [{ href: href.areas(), text: bandText.allUnits }];
  const level = levelOfKind(site.identity, first.kind);
  const isOfLevel = ({ kind }: Area) => levelOfKind(site.identity, kind)?.id === level?.id;
  const lives = site.content.areas.some((unit) => isOfLevel(unit) && aliveOn(unit, site.builtOn));
  const together = ended.every((unit) => isOfLevel(unit) && unit.until === first.until);
  if (level && together && !lives && ended.length === all.length) {
    const event = site.land.events
      .after({ kind: 'area', id: first.id })
      .find(({ event }) => event.day === first.until)?.event;
    return [
      bandText.levelEnded(level.name, formatDay(dayOf(site, first))),
      ...(event ? [bandText.following, ...decisionText(site, event)] : []),
      bandText.itsUnits(plan.year),
      ...names,
      '.',
    ];
  }
  return [bandText.unitsEnded(ended.length, all.length, plan.year), ...names, '.'];
}

/** The page of a unit that has ended says it in full below its heading; the band repeats it in short. */
function unitBand(site: Site, area: Area): Band | null {
  if (!hasEnded(site, area)) return null;
  const [only, ...more] = nowOnLandOf(site.land, area, site.builtOn);
  const owner = ownerArea(site);
  const ownerEnd = owner && owner.id !== area.id ? endSentence(site, owner) : null;
  const short = {
    label: bandText.unitEnded(shownUnit(site, area).name),
    since: bandText.onDay(formatDay(dayOf(site, area))),
    summary: only
      ? bandText.landIn(
          more.length === 0 ? inSentence(site, only.unit) : bandText.severalUnits(more.length + 1),
        )
      : '.',
  };
  // Paper has the details alone, so they say all of it.
  const whole = short.label + short.since + short.summary;
  return { ...short, details: ownerEnd ? [[whole], ownerEnd] : [] };
}
