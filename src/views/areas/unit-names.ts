import { addDays, formatDay, type IsoDay } from '../../domain/dates.ts';
import { compareVietnamese, fold } from '../../domain/fold.ts';
import { above, aliveOn, asOf } from '../../domain/lives.ts';
import { predecessorsOf } from '../../domain/succession.ts';
import { lifeText } from '../../strings/life.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link } from '../site/types.ts';
import { href } from '../site/urls.ts';

/**
 * What tells units of one name apart: kind, code, the unit above, and time. Names and codes are used again, so
 * wherever several units are listed these facts stand beside the name.
 */

/** True when a unit ended before or on the build day. */
export const hasEnded = (site: Site, { until }: Pick<Area, 'until'>): boolean =>
  until !== undefined && until <= site.builtOn;

/** The day whose facts stand for a unit: today, or its last or first day. */
export function dayOf(site: Site, { from, until }: Pick<Area, 'from' | 'until'>): IsoDay {
  if (until !== undefined && until <= site.builtOn) return addDays(until, -1);
  return from !== undefined && from > site.builtOn ? from : site.builtOn;
}

/** A unit as it is today, as it was on its last day, or as it will be on its first. */
export const shownUnit = (site: Site, area: Area): Area => asOf(area, dayOf(site, area));

export const areaLink = (area: Pick<Area, 'id' | 'name'>): Link => ({
  href: href.area(area.id),
  text: area.name,
});

/** The units above a unit on the day whose facts stand for it, the nearest first. */
export const parentsOf = (site: Site, area: Area): Array<Area> =>
  above(site.find.area, area, dayOf(site, area));

/** A unit's name within a sentence: "xã Ba Bể", when it begins with the word for its kind. */
export function inSentence(site: Site, { name, kind }: Pick<Area, 'name' | 'kind'>): string {
  const word = site.identity.areaKinds.find(({ id }) => id === kind)?.name ?? '';
  const begins = word !== '' && name.toLocaleLowerCase('vi').startsWith(`${word} `);
  return begins ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
}

/** "từ 01/02/2020 đến hết 30/06/2025"; empty when neither day is known. */
export function timeOf({ from, until }: Pick<Area, 'from' | 'until'>): string {
  return [
    ...(from === undefined ? [] : [lifeText.from(formatDay(from))]),
    ...(until === undefined ? [] : [lifeText.to(formatDay(addDays(until, -1)))]),
  ].join(' ');
}

/**
 * "mã 02143, thuộc tỉnh Thái Nguyên, từ 01/07/2025": empty for a unit of which none of it is known.
 *
 * @param withParent false in a group that names the unit above
 */
export function identityOf(site: Site, area: Area, withParent = true): string {
  const { code } = shownUnit(site, area);
  const [parent] = parentsOf(site, area);
  const time = timeOf(area);
  return lifeText.identity([
    ...(code === undefined ? [] : [lifeText.withCode(code)]),
    ...(parent && withParent ? [lifeText.within(inSentence(site, parent))] : []),
    ...(time === '' ? [] : [time]),
  ]);
}

/** A unit's name without the word for its kind, folded: "Xã Văn Lăng" and "Xã Văn Lang" are alike. */
function bareName(site: Site, { name, kind }: Pick<Area, 'name' | 'kind'>): string {
  const word = fold(site.identity.areaKinds.find(({ id }) => id === kind)?.name ?? '');
  const folded = fold(name);
  return word !== '' && folded.startsWith(`${word} `) ? folded.slice(word.length + 1) : folded;
}

/** Units by each name they ever had, folded. */
const unitsByName = perSite((site): ReadonlyMap<string, ReadonlyArray<Area>> => {
  const byName = new Map<string, Array<Area>>();
  for (const area of site.content.areas) {
    const names = new Set(
      [area, ...area.changes.map(({ from }) => asOf(area, from))].map((one) => bareName(site, one)),
    );
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), area]);
  }
  return byName;
});

/**
 * The title of a unit's page: its name, and for a unit that shares it with another its time, then the unit above,
 * because no two pages have one title.
 */
export function unitTitle(site: Site, area: Area): string {
  const shown = shownUnit(site, area);
  const others = (unitsByName(site).get(bareName(site, shown)) ?? []).filter(
    (other) => other.id !== area.id && shownUnit(site, other).name === shown.name,
  );
  if (others.length === 0) return shown.name;
  const time = timeOf(area);
  const isEnough = time !== '' && others.every((other) => timeOf(other) !== time);
  const parent = isEnough ? '' : (parentsOf(site, area)[0]?.name ?? '');
  const facts = [parent, time].filter((text) => text !== '');
  return facts.length === 0 ? shown.name : lifeText.titled(shown.name, facts);
}

/** Another unit of the same name, or of one that differs in diacritics only. */
export interface Namesake extends Link {
  /** Its facts, and whether it is the same land. */
  readonly summary: string;
}

/** True when the one unit became the other whole, and neither gained or lost anything. */
function isSameLand(site: Site, a: Area, b: Area): boolean {
  return [a, b].some((older) =>
    site.land.events.after({ kind: 'area', id: older.id }).some(({ event, part, to }) => {
      const [only, another] = to;
      const newer = older === a ? b : a;
      return part === 'whole' && event.from.length === 1 && !another && only?.id === newer.id;
    }),
  );
}

/** Units that may be taken for this one because of their name: those alive first. */
export function namesakesOf(site: Site, area: Area): Array<Namesake> {
  const names = new Set(
    [area, ...area.changes.map(({ from }) => asOf(area, from))].map((one) => bareName(site, one)),
  );
  const others = [...names].flatMap((name) => unitsByName(site).get(name) ?? []);
  return [...new Set(others)]
    .filter(({ id }) => id !== area.id)
    .sort(
      (a, b) =>
        Number(hasEnded(site, a)) - Number(hasEnded(site, b)) ||
        compareVietnamese(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((other) => ({
      ...areaLink(shownUnit(site, other)),
      summary: lifeText.identity(
        [
          identityOf(site, other),
          isSameLand(site, area, other) ? lifeText.sameLand : lifeText.otherLand,
        ].filter((text) => text !== ''),
      ),
    }));
}

/** What a list says beside a unit's name: its facts, and what a living unit was formed from. */
export function listSummary(site: Site, area: Area, withParent = true): string {
  const formed = hasEnded(site, area)
    ? []
    : predecessorsOf(site.land.events, { kind: 'area', id: area.id }).flatMap(({ kind, id }) => {
        const before = kind === 'area' ? site.find.area(id) : undefined;
        return before ? [inSentence(site, before)] : [];
      });
  return lifeText.identity([
    ...[identityOf(site, area, withParent)].filter((text) => text !== ''),
    ...(formed.length === 0 ? [] : [lifeText.formedFrom(formed)]),
  ]);
}

/** What a search result says beside a unit's name, and what is searched before its text; null: it has ended. */
export const searchFacts = (site: Site, area: Area): [shown: string, abstract: string | null] => [
  listSummary(site, area),
  hasEnded(site, area) ? null : listSummary(site, area, false),
];

/** True when anything is known of a unit's life: otherwise its page says nothing of it. */
export const hasLife = (site: Site, area: Area): boolean =>
  identityOf(site, area) !== '' ||
  area.changes.length > 0 ||
  aliveOn(area, site.builtOn) === false ||
  site.land.events.before({ kind: 'area', id: area.id }).length > 0 ||
  site.land.events.after({ kind: 'area', id: area.id }).length > 0;
