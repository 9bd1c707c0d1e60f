import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { spanOf } from '../../domain/deadlines.ts';
import {
  isProgramRunning,
  isRunning,
  type Lives,
  type Taker,
  takerOf,
} from '../../domain/duties.ts';
import { levelOfKind, unitsOf } from '../../domain/levels.ts';
import { asOf } from '../../domain/lives.ts';
import { type DutyEntry, type OpenDuty, openDuties } from '../../domain/open-duties.ts';
import type { PartyRef } from '../../domain/succession.ts';
import { dutyText } from '../../strings/duties.ts';
import {
  campaignLink,
  directiveLink,
  itemLink,
  milestoneLink,
  organizationLink,
  ownerRows,
  programLink,
} from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan, Program } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** The lives of the site's units and organizations. */
export const livesOf = (site: Site): Lives<Area> => ({
  land: site.land,
  lifeOf: ({ kind, id }) =>
    kind === 'area'
      ? site.find.area(id)
      : kind === 'organization'
        ? site.find.organization(id)
        : site.find.program(id),
});

const noOwners = { lead: [], partners: [] };

/** Everything that gives somebody a task, with the file where editors change it. */
export function dutyEntries(site: Site): Array<DutyEntry & { readonly file: string }> {
  const { guidance, milestones, programs } = site.content;
  const editions = site.content['campaign-editions'];
  const planOf = (id: string): DutyEntry['of'] => site.find.plan(id) ?? { year: 0, closedOn: null };
  return [
    ...guidance.map(({ id, owners, levels, plan, file }) => ({
      collection: 'guidance' as const,
      ...{ id, owners, levels, file },
      end: null,
      of: planOf(plan),
    })),
    ...milestones
      .filter(({ cancelled }) => cancelled === undefined)
      .map(({ id, owners, levels, when, plan, file }) => ({
        collection: 'milestones' as const,
        ...{ id, owners, levels, file },
        end: spanOf(when, site.content.holidays).end,
        of: planOf(plan),
      })),
    ...editions.map(({ id, owners, levels, when, plan, file }) => ({
      collection: 'campaign-editions' as const,
      ...{ id, levels, file },
      owners: owners ?? noOwners,
      end: spanOf(when, site.content.holidays).end,
      of: planOf(plan),
    })),
    ...programs.map(({ id, owners, levels, period, from, until, file }) => ({
      collection: 'programs' as const,
      ...{ id, owners, levels, file },
      end: null,
      of: { period, from, until },
    })),
  ];
}

/** Tasks that run on a day and that nobody alive has taken over. */
export function openDutiesOn(site: Site, on: IsoDay) {
  const byLevel = Map.groupBy(
    site.content.areas,
    (area) => levelOfKind(site.identity, area.kind)?.id,
  );
  const entries = dutyEntries(site);
  const files = new Map(entries.map(({ collection, id, file }) => [`${collection} ${id}`, file]));
  return openDuties(entries, livesOf(site), (level) => byLevel.get(level) ?? [], on).map(
    (duty) => ({
      duty,
      file: files.get(`${duty.entry.collection} ${duty.entry.id}`) ?? '',
    }),
  );
}

/** The page and name of an entity, as it is or was on a day. */
export function partyLink(site: Site, { kind, id }: PartyRef, on: IsoDay): Link {
  if (kind === 'area') {
    const area = site.find.area(id);
    return { href: href.area(id), text: area ? asOf(area, on).name : id };
  }
  if (kind === 'program') {
    const program = site.find.program(id);
    return program ? programLink(program) : { href: '', text: id };
  }
  const organization = site.find.organization(id);
  return organization
    ? { ...organizationLink(organization), text: organization.name }
    : { href: '', text: id };
}

function entryLink(site: Site, { collection, id }: DutyEntry): Link {
  const fallback = { href: '', text: id };
  switch (collection) {
    case 'guidance': {
      const item = site.find.item(id);
      return item ? itemLink(item) : fallback;
    }
    case 'milestones': {
      const milestone = site.content.milestones.find((one) => one.id === id);
      return milestone ? milestoneLink(milestone) : fallback;
    }
    case 'campaign-editions': {
      const edition = site.content['campaign-editions'].find((one) => one.id === id);
      const campaign = edition && site.find.campaign(edition.campaign);
      return campaign ? campaignLink(campaign) : fallback;
    }
    default: {
      const program = site.find.program(id);
      return program ? programLink(program) : fallback;
    }
  }
}

/** One task without a taker, as a row of the list of what is missing. */
export interface OpenDutyRow {
  readonly task: Link;
  readonly owner: Link | { readonly text: string };
  readonly state: string;
  readonly candidates: ReadonlyArray<Link>;
  /** The content file where an editor names who takes it. */
  readonly file: string;
}

/** "202/2025/QH15": the symbol of a deciding document. */
export function decisionName(site: Site, id: string): string {
  const directive = site.find.directive(id);
  return directive ? (directive.symbol ?? directiveLink(site, directive).text) : id;
}

function rowOf(site: Site, duty: OpenDuty, file: string, on: IsoDay): OpenDutyRow {
  const task = entryLink(site, duty.entry);
  if ('level' in duty) {
    const level = site.find.level(duty.level);
    return {
      ...{ task, file },
      owner: { text: dutyText.level(level ? unitsOf(level) : duty.level) },
      state: dutyText.levelEnded(formatDay(duty.ended)),
      candidates: [],
    };
  }
  const { taker } = duty;
  const decision = taker.event && decisionName(site, taker.event.decision);
  return {
    ...{ task, file },
    owner: partyLink(site, duty.owner, on),
    state: `${dutyText.roles[duty.role]}: ${dutyText.none(formatDay(taker.ended), decision)}`,
    candidates: taker.candidates.map((party) => partyLink(site, party, on)),
  };
}

/**
 * The tasks of a running year that nobody has taken over, and those of programmes that run. Empty for a year
 * that is over: its page speaks of its own time.
 */
export function openDutyRows(site: Site, plan: Plan): Array<OpenDutyRow> {
  const on = site.evaluatedOn(plan.id);
  if (!isRunning(plan, on)) return [];
  return openDutiesOn(site, on)
    .filter(({ duty: { entry } }) => entry.collection === 'programs' || entry.of === plan)
    .map(({ duty, file }) => rowOf(site, duty, file, on));
}

/** What is said beside an owner that has ended, of a task that still runs; null for one that does it itself. */
export function takerNote(site: Site, owner: PartyRef, on: IsoDay): string | null {
  const taker: Taker = takerOf(owner, livesOf(site), on);
  if (taker.state === 'self') return null;
  if (taker.state === 'none') return dutyText.noTaker(formatDay(taker.ended));
  const decision = taker.events.at(-1)?.decision ?? '';
  return dutyText.takenBy(partyLink(site, taker.by, on).text, decisionName(site, decision));
}

/** An entry with owners that are its own, of a year or of a programme's time. */
type Owned = Parameters<typeof ownerRows>[1] & ({ readonly plan: string } | Program);

/**
 * Who does it now where an owner has ended while the task still runs, by role; empty where there is nothing to
 * say. An entry of a year that is over names its owners of then, without a word more.
 */
export function ownerNotes(
  site: Site,
  entry: Owned,
): { readonly lead: string; readonly partners: string } {
  const on = site.builtOn;
  const plan = 'plan' in entry ? site.find.plan(entry.plan) : undefined;
  const isNow = 'plan' in entry ? plan && isRunning(plan, on) : isProgramRunning(entry, on);
  const noteOf = (role: 'lead' | 'partners') =>
    (isNow ? entry.owners[role] : [])
      .flatMap((id) => {
        const note = takerNote(site, { kind: 'organization', id }, on);
        const name = site.find.organization(id)?.name;
        return note && name ? `${name}: ${note}` : [];
      })
      .join('; ');
  return { lead: noteOf('lead'), partners: noteOf('partners') };
}

/** The fact rows about owners, with who does it now (`ownerNotes`). */
export function ownerRowsNow(site: Site, entry: Owned): ReturnType<typeof ownerRows> {
  const { lead, partners } = ownerNotes(site, entry);
  const notes = [lead, partners];
  return ownerRows(site, entry).map(([field, fact], at) => [
    field,
    notes[at] ? { ...fact, note: notes[at] } : fact,
  ]);
}
