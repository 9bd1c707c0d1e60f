import { type PartyRef, partyOf } from '../../../domain/succession.ts';
import type { Lives } from '../lives.ts';

const keyOf = ({ kind, id }: PartyRef) => `${kind} ${id}`;

/** A circle of successions: each went over to the next, the last to the first. */
export interface SuccessionCircle {
  /** An event of the circle, to point at. */
  readonly event: Lives['events'][number];
  readonly parties: ReadonlyArray<PartyRef>;
}

interface Edge {
  readonly event: Lives['events'][number];
  readonly to: PartyRef;
}

/**
 * Finds circles: an entity that went over wholly, step by step, to itself. Each entity is in one circle at
 * most. Without recursion, because chains may be long.
 */
export function successionCircles({ events }: Lives): Array<SuccessionCircle> {
  const edges = new Map<string, Array<Edge>>();
  for (const event of events) {
    const to = event.data.to.flatMap((party) => partyOf(party) ?? []);
    for (const given of event.data.from) {
      const from = partyOf(given);
      if (!from || given.part === 'part' || given.part === 'unknown') continue;
      if (to.some((one) => keyOf(one) === keyOf(from))) continue;
      const known = edges.get(keyOf(from)) ?? [];
      known.push(...to.map((one) => ({ event, to: one })));
      edges.set(keyOf(from), known);
    }
  }
  const circles: Array<SuccessionCircle> = [];
  const done = new Set<string>();
  for (const start of edges.keys()) {
    // Depth first: the path so far, and for each of its entities the edges not yet followed.
    const path: Array<{ key: string; edge: Edge | null; open: Array<Edge> }> = [];
    const enter = (key: string, edge: Edge | null) =>
      path.push({ key, edge, open: [...(edges.get(key) ?? [])] });
    if (!done.has(start)) enter(start, null);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const edge = at.open.shift();
      if (!edge) {
        done.add(at.key);
        path.pop();
        continue;
      }
      const key = keyOf(edge.to);
      const from = path.findIndex((one) => one.key === key);
      if (from >= 0) {
        const parties = [...path.slice(from + 1), { edge }].flatMap((one) => one.edge?.to ?? []);
        circles.push({ event: edge.event, parties });
        for (const one of path) done.add(one.key);
        break;
      }
      if (!done.has(key)) enter(key, edge);
    }
  }
  return circles;
}
