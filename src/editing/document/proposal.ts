import type { FindingOf, Reading } from './reading.ts';

/** Found things of one kind, without what only a page needs. */
const plain = <Found extends object, Left extends keyof Found>(
  found: Found,
  ...left: ReadonlyArray<Left>
): Omit<Found, Left> => {
  const copy = { ...found };
  for (const key of left) delete copy[key];
  return copy;
};

/** What was read from a document, as JSON for other programs. */
export function proposalOf(reading: Reading) {
  const { facts, parts, footnotes, findings, unplaced, notices } = reading;
  const of = <Kind extends (typeof findings)[number]['kind']>(kind: Kind) =>
    findings.filter((one): one is FindingOf<Kind> => one.kind === kind);
  return {
    document: facts,
    parts: parts.map((part) => plain(part, 'tables', 'prose')),
    footnotes,
    citations: of('citation').map((one) => plain(one, 'kind', 'start', 'end', 'note')),
    dates: of('date').map(({ dateKind, ...one }) => ({
      ...plain(one, 'start', 'end', 'note'),
      kind: dateKind,
    })),
    targets: of('target').map(({ allocation, ...one }) => ({
      ...plain(one, 'kind', 'start', 'end', 'note'),
      ...(allocation ? { allocation } : {}),
    })),
    owners: of('owner').map((one) => plain(one, 'kind', 'start', 'end', 'note')),
    unplaced,
    notices: notices.map((kind) => ({ kind })),
  };
}
