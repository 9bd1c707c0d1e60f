import type { IsoDay } from '../../domain/dates.ts';
import { asOf } from '../../domain/lives.ts';
import type { Path } from '../../domain/schema-walk.ts';
import {
  type Chronicle,
  type Land,
  landOf,
  livingSuccessorsOf,
  nowOnLandOf,
  type PartyKind,
  type PartyRef,
  partyCollections,
} from '../../domain/succession.ts';
import type { AreaData } from '../../model/area.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { EventData, Life } from '../../model/life.ts';
import type { SiteIdentity } from '../../model/site.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { type CheckedFile, fileLabelOf } from './entries.ts';
import { problemAt } from './place.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** An entry with a place in a file. */
interface Placed {
  readonly file: CheckedFile;
  readonly path: Path;
}

/** A unit, an organization or a programme with its life. */
export interface LivingEntry extends Placed, PartyRef {
  readonly name: string;
  readonly life: Life;
}

/** What the rules about lives need to know: every life and every event. */
export interface Lives {
  /** Entries that end before they begin. They are in nothing below: other faults would only follow from this one. */
  readonly reversed: ReadonlyArray<LivingEntry>;
  readonly entries: ReadonlyArray<LivingEntry>;
  readonly find: (party: PartyRef) => LivingEntry | undefined;
  readonly units: ReadonlyArray<Placed & { readonly data: AreaData }>;
  readonly events: ReadonlyArray<Placed & { readonly data: EventData }>;
  readonly chronicle: Chronicle;
  readonly land: Land<AreaData>;
  /** Null when content/site.json cannot be read: levels are unknown. */
  readonly identity: SiteIdentity | null;
}

const kinds = Object.entries(partyCollections) as Array<[PartyKind, CollectionName]>;

const isReversed = ({ from, until }: Life) =>
  from !== undefined && until !== undefined && from >= until;

type Named = Life & { readonly name?: string; readonly title?: string };

/**
 * Joins all lives and events, once per check. Invalid entries are left out.
 *
 * @param identity content/site.json; null when it cannot be read
 */
export function readLives(files: ReadonlyArray<CheckedFile>, identity: SiteIdentity | null): Lives {
  const of = <Data>(name: CollectionName) =>
    files
      .filter(({ collection }) => collection === name)
      .flatMap((file) =>
        file.entries.flatMap(({ id, path, data }) =>
          data === null ? [] : [{ file, path, id, data: data as Data }],
        ),
      );
  const entries = kinds.flatMap(([kind, collection]) =>
    of<Named>(collection).map(
      ({ file, path, id, data }): LivingEntry => ({
        ...{ kind, id, file, path },
        name: data.name ?? data.title ?? id,
        life: data,
      }),
    ),
  );
  const [reversed = [], right = []] = [true, false].map((wanted) =>
    entries.filter(({ life }) => isReversed(life) === wanted),
  );
  const byKey = new Map(right.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
  const units = of<AreaData>('areas').filter(({ data }) => !isReversed(data));
  const events = of<EventData>('events');
  const land = landOf(
    units.map(({ data }) => data),
    events.map(({ data }) => data),
  );
  return {
    reversed,
    entries: right,
    find: ({ kind, id }) => byKey.get(`${kind} ${id}`),
    units,
    events,
    chronicle: land.events,
    land,
    identity,
  };
}

/** Makes a problem at a field of an entry. */
export function problemIn(
  { file, path }: Placed,
  field: Path,
  code: ProblemCode,
  text: ProblemText,
  found: string | null = null,
): Problem {
  const whole = [...path, ...field];
  const label = fileLabelOf(file, whole);
  return problemAt(file.file, file.parsed.offsetOf(whole), code, text, {
    path: whole,
    label,
    found,
  });
}

/**
 * What an entity that is not alive on a day has become by then, as editors write it: "Xã Ba Bể (xa-ba-be)".
 * Empty when nothing is known to have taken its place.
 */
export function takersOf({ chronicle, find, land }: Lives, party: PartyRef, day: IsoDay) {
  const said = (name: string, id: string) => `${name} (${id})`;
  const unit = party.kind === 'area' ? land.find(party.id) : undefined;
  if (unit) return nowOnLandOf(land, unit, day).map((on) => said(on.unit.name, on.unit.id));
  return livingSuccessorsOf(chronicle, (one) => find(one)?.life, party, day).flatMap((ref) => {
    const entry = find(ref);
    return entry ? said(entry.name, entry.id) : [];
  });
}

/** The name of an entity on a day; its id when it is unknown. */
export function nameOn({ find, land }: Lives, party: PartyRef, day: IsoDay): string {
  const unit = party.kind === 'area' ? land.find(party.id) : undefined;
  return unit ? asOf(unit, day).name : (find(party)?.name ?? party.id);
}
