import { formatDay } from '../../domain/dates.ts';
import { compareVietnamese } from '../../domain/fold.ts';
import { asOf } from '../../domain/lives.ts';
import {
  lastBelow,
  nowOnLandOf,
  type PartyRef,
  partyCollections,
  partyOf,
  successorsOf,
} from '../../domain/succession.ts';
import type { EventData, EventPart } from '../../model/life.ts';
import { lifeText } from '../../strings/life.ts';
import { linkTo } from '../site/entities.ts';
import { directiveLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Area, Fact, Link, LinkedText } from '../site/types.ts';
import { href } from '../site/urls.ts';
import {
  areaLink,
  dayOf,
  hasEnded,
  hasLife,
  inSentence,
  type Namesake,
  namesakesOf,
  parentsOf,
  shownUnit,
  timeOf,
} from './unit-names.ts';

/** What the page of a unit tells of its life; organizations and programmes have the same history. */

/** An entity that took part in an event, and how its own story goes on in the same direction. */
export interface LifeParty {
  readonly link: Link;
  /** "một phần: thôn Nà Tát"; empty for an entity that received. */
  readonly part: string;
  readonly steps: ReadonlyArray<LifeStep>;
}

/** One event in the life of an entity. */
export interface LifeStep {
  readonly on: string;
  /** "thành lập từ", "toàn bộ nhập vào" */
  readonly text: string;
  readonly parties: ReadonlyArray<LifeParty>;
  readonly decision: LinkedText;
  readonly note: string | undefined;
}

/** Where the land of a unit that ended without a successor lies now. */
export interface LandRow {
  readonly unit: Link;
  /** The units below the ended one whose land went there, each with the part. */
  readonly through: ReadonlyArray<{ readonly link: Link; readonly part: string }>;
  /** Units from elsewhere that went into it too: "Xã Bằng Phúc (Huyện Chợ Đồn)". */
  readonly besides: ReadonlyArray<Link>;
}

export interface Life {
  readonly facts: ReadonlyArray<Fact>;
  readonly formed: ReadonlyArray<LifeStep>;
  readonly became: ReadonlyArray<LifeStep>;
  readonly land: ReadonlyArray<LandRow>;
  readonly lower: { readonly heading: string; readonly links: ReadonlyArray<Link> } | null;
  readonly namesakes: ReadonlyArray<Namesake>;
}

const isSame = (a: PartyRef, b: PartyRef) => a.kind === b.kind && a.id === b.id;

/** The link to a party of an event, with the name that a unit had on the day. */
function partyLink(site: Site, party: PartyRef, day: string): Link | null {
  const area = party.kind === 'area' ? site.find.area(party.id) : undefined;
  if (area) return areaLink(asOf(area, day));
  return linkTo(site, partyCollections[party.kind], party.id);
}

/** "Nghị quyết số 855/NQ-UBTVQH14, Điều 1 khoản 74" */
export function decisionText(
  site: Site,
  { decision, clause }: Pick<EventData, 'decision' | 'clause'>,
): LinkedText {
  const directive = site.find.directive(decision);
  if (!directive) return clause === undefined ? [] : [clause];
  return [directiveLink(site, directive), ...(clause === undefined ? [] : [`, ${clause}`])];
}

const stepOf = (site: Site, event: EventData) => ({
  on: lifeText.on(formatDay(event.day)),
  decision: decisionText(site, event),
  note: event.note,
});

/** How an entity came to be and grew, the latest first; each forerunner with its own forerunners. */
export function formedSteps(
  site: Site,
  party: PartyRef,
  before = '9999-12-31',
  seen: ReadonlyArray<PartyRef> = [],
): Array<LifeStep> {
  if (seen.some((one) => isSame(one, party))) return [];
  return site.land.events
    .before(party)
    .filter(({ day }) => day <= before)
    .toReversed()
    .map((event): LifeStep => {
      const others = event.from.flatMap((one) => {
        const ref = partyOf(one);
        return ref && !isSame(ref, party) ? { ref, ...one } : [];
      });
      return {
        ...stepOf(site, event),
        text: formedText(event, others.length, wasAlive(site, party, event.day)),
        parties: others.flatMap(({ ref, part, what }) => {
          // The name on its last day: the day of the event may be the first on which it is gone.
          const link = partyLink(site, ref, event.day);
          if (!link) return [];
          return {
            link,
            part: lifeText.partOf(lifeText.part[part], what),
            steps: formedSteps(site, ref, event.day, [...seen, party]),
          };
        }),
      };
    });
}

/** True when an entity was there before the day of an event in which it received something. */
function wasAlive(site: Site, { kind, id }: PartyRef, day: string): boolean {
  const entry =
    kind === 'area'
      ? site.find.area(id)
      : kind === 'organization'
        ? site.find.organization(id)
        : site.find.program(id);
  return entry !== undefined && (entry.from === undefined || entry.from < day);
}

function formedText({ type }: EventData, others: number, alive: boolean): string {
  if (others === 0) return lifeText.itself[type];
  return alive ? lifeText.added : lifeText.made[type];
}

/** What an entity became, the earliest first, followed to those that are alive or ended without a successor. */
export function becameSteps(
  site: Site,
  party: PartyRef,
  seen: ReadonlyArray<PartyRef> = [],
): Array<LifeStep> {
  if (seen.some((one) => isSame(one, party))) return [];
  return site.land.events.after(party).flatMap(({ event, part, what, to }): Array<LifeStep> => {
    const others = to.filter((ref) => !isSame(ref, party));
    // A change of the entity itself is told among the steps that formed it.
    if (others.length === 0 && to.length > 0) return [];
    return [
      {
        ...stepOf(site, event),
        text:
          others.length === 0 ? lifeText.itself.ended : intoText(event, part, what, others.length),
        parties: others.flatMap((ref) => {
          const link = partyLink(site, ref, event.day);
          if (!link) return [];
          return { link, part: '', steps: becameSteps(site, ref, [...seen, party]) };
        }),
      },
    ];
  });
}

/** "phần còn lại (thôn Nà Sang) nhập vào" */
function intoText(
  { type }: EventData,
  part: EventPart,
  what: string | undefined,
  receivers: number,
): string {
  const verb =
    type === 'upgraded'
      ? lifeText.upgradedTo
      : type === 'renamed'
        ? lifeText.renamedTo
        : receivers === 1
          ? lifeText.into
          : lifeText.intoSeveral;
  const said = lifeText.partOf(lifeText.part[part], what);
  return part === 'unknown' ? `${verb} (${said})` : `${said} ${verb}`;
}

/** Which part of a unit went into another; null when it went through others. */
function partInto(site: Site, from: Area, to: Area): EventPart | null {
  const step = site.land.events
    .after({ kind: 'area', id: from.id })
    .find((one) => one.to.some(({ id }) => id === to.id));
  return step?.part ?? null;
}

const byName = (a: Link, b: Link) => compareVietnamese(a.text, b.text);

/** The rows for a unit that ended and whose land is known through the units below it. */
function landRows(site: Site, area: Area): Array<LandRow> {
  if (!hasEnded(site, area)) return [];
  const own = new Set(lastBelow(site.land, area, site.builtOn).map(({ id }) => id));
  return nowOnLandOf(site.land, area, site.builtOn)
    .filter(({ through }) => through.length > 0)
    .map(({ unit, through }) => ({
      unit: areaLink(unit),
      through: through
        .filter(({ id }) => id !== unit.id)
        .map((one) => {
          const part = partInto(site, one, unit);
          return { link: areaLink(shownUnit(site, one)), part: part ? lifeText.part[part] : '' };
        })
        .sort((a, b) => byName(a.link, b.link)),
      besides: site.land.events
        .before({ kind: 'area', id: unit.id })
        .flatMap(({ from }) => from)
        .flatMap(({ area: id }) => {
          const other = id === undefined || own.has(id) ? undefined : site.find.area(id);
          if (!other || other.id === unit.id) return [];
          const [parent] = parentsOf(site, other);
          const { href, text } = areaLink(shownUnit(site, other));
          return { href, text: parent ? lifeText.besidesPlace(text, parent.name) : text };
        })
        .sort(byName),
    }))
    .sort((a, b) => byName(a.unit, b.unit));
}

/** Facts that changed while the unit was the same, the value of today first. */
function factsOf(site: Site, area: Area): Array<Fact> {
  const now = shownUnit(site, area);
  const versions = area.changes
    .filter(({ from }) => from <= dayOf(site, area))
    .map(({ from }, index, all) => ({
      day: formatDay(from),
      before: index === 0 ? { ...area } : asOf(area, all[index - 1]?.from ?? from),
      after: asOf(area, from),
    }));
  const earlier = (
    value: (one: Area) => string | undefined,
    say: (value: string, day: string) => string,
  ) =>
    versions.flatMap(({ day, before, after }) => {
      const old = value(before);
      return old === undefined || old === value(after) ? [] : say(old, day);
    });
  const codes = earlier(({ code }) => code, lifeText.codeBefore);
  const parentName = ({ parent }: Area) =>
    parent === undefined ? undefined : site.find.area(parent)?.name;
  const parents = earlier(parentName, lifeText.parentBefore);
  const names = earlier(({ name }) => name, lifeText.nameUntil);
  const above = parentsOf(site, area);
  const noteOf = (texts: ReadonlyArray<string>) =>
    texts.length === 0 ? {} : { note: texts.join('; ') };
  return [
    ...(now.code === undefined ? [] : [{ label: lifeText.code, text: now.code, ...noteOf(codes) }]),
    ...(above.length === 0
      ? []
      : [
          {
            label: hasEnded(site, area) ? lifeText.lastParent : lifeText.parent,
            links: above.map(areaLink),
            ...noteOf(parents),
          },
        ]),
    ...timeFacts(area),
    ...(names.length === 0 ? [] : [{ label: lifeText.nameBefore, text: names.join('; ') }]),
    ...(area.spellings.length === 0
      ? []
      : [{ label: lifeText.spellings, text: area.spellings.join(', ') }]),
  ];
}

/** When an entity works; no row when neither day is known. */
function timeFacts(life: Parameters<typeof timeOf>[0]): Array<Fact> {
  const text = timeOf(life);
  return text === '' ? [] : [{ label: lifeText.time, text }];
}

/** When an organization or a programme works, and what took its place; no row that says nothing. */
export function lifeFacts(
  site: Site,
  party: PartyRef,
  life: Parameters<typeof timeOf>[0],
): Array<Fact> {
  const successors = successorsOf(site.land.events, party).flatMap(
    ({ kind, id }) => linkTo(site, partyCollections[kind], id) ?? [],
  );
  return [
    ...timeFacts(life),
    ...(successors.length === 0 ? [] : [{ label: lifeText.successors, links: successors }]),
  ];
}

/** What is known of a unit's life; null for a unit of which nothing is entered. */
export function lifeOf(site: Site, area: Area): Life | null {
  if (!hasLife(site, area)) return null;
  const party: PartyRef = { kind: 'area', id: area.id };
  const ended = hasEnded(site, area);
  const land = landRows(site, area);
  // The rows of the land name the units below already.
  const below = land.length > 0 ? [] : lastBelow(site.land, area, site.builtOn);
  return {
    facts: factsOf(site, area),
    formed: formedSteps(site, party),
    became: becameSteps(site, party),
    land,
    lower:
      below.length === 0
        ? null
        : {
            heading: ended ? lifeText.lowerUnitsAtEnd : lifeText.lowerUnits,
            links: below.map((one) => areaLink(shownUnit(site, one))).sort(byName),
          },
    namesakes: namesakesOf(site, area),
  };
}

/** "Huyện Ba Bể kết thúc hoạt động ngày 30/06/2025 theo …; địa bàn nay thuộc …": for the top of its page. */
export function endSentence(site: Site, area: Area): LinkedText | null {
  const { until } = area;
  if (until === undefined || !hasEnded(site, area)) return null;
  const last = formatDay(dayOf(site, area));
  const steps = site.land.events
    .after({ kind: 'area', id: area.id })
    .filter(({ event }) => event.day === until);
  const [step] = steps;
  const now = nowOnLandOf(site.land, area, site.builtOn).map(({ unit }) => ({
    href: href.area(unit.id),
    text: inSentence(site, unit),
  }));
  const unsure = steps.some(({ part }) => part === 'unknown');
  return [
    lifeText.ended(shownUnit(site, area).name, last),
    ...(step ? [lifeText.following, ...decisionText(site, step.event)] : []),
    ...(now.length === 0
      ? [lifeText.landUnknown]
      : [unsure ? lifeText.landUnsure : lifeText.landNow, ...listed(now.sort(byName))]),
    '.',
  ];
}

/** Links with commas between them. */
export const listed = (links: ReadonlyArray<Link>): LinkedText =>
  links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
