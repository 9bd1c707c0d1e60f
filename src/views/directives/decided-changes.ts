import { formatDay } from '../../domain/dates.ts';
import { asOf } from '../../domain/lives.ts';
import { type PartyRef, partyCollections, partyOf } from '../../domain/succession.ts';
import { eventTypes } from '../../model/life.ts';
import { lifeText } from '../../strings/life.ts';
import { areaLink } from '../areas/unit-names.ts';
import { linkTo } from '../site/entities.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Directive, Link } from '../site/types.ts';

/** One change of units or organizations that a document decides. */
export interface DecidedChange {
  readonly on: string;
  readonly clause: string | undefined;
  readonly type: string;
  readonly from: ReadonlyArray<Link>;
  readonly to: ReadonlyArray<Link>;
}

/** The changes of units and organizations by the document that decides them. */
export const changesByDecision = perSite(({ content }) =>
  Map.groupBy(content.events, ({ decision }) => decision),
);

/** What a document changes among units and organizations, in the order of the list of changes. */
export function decidedChanges(site: Site, { id }: Directive): Array<DecidedChange> {
  const links = (parties: ReadonlyArray<PartyRef | null>, day: string) =>
    parties.flatMap((party): Array<Link> => {
      if (!party) return [];
      const area = party.kind === 'area' ? site.find.area(party.id) : undefined;
      return [
        area ? areaLink(asOf(area, day)) : linkTo(site, partyCollections[party.kind], party.id),
      ].filter((link) => link !== null);
    });
  return (changesByDecision(site).get(id) ?? []).map((event) => ({
    on: lifeText.on(formatDay(event.day)),
    clause: event.clause,
    type: eventTypes[event.type],
    from: links(event.from.map(partyOf), event.day),
    to: links(event.to.map(partyOf), event.day),
  }));
}
