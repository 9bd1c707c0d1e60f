import type { DocumentDraft, DraftFinding, DraftPart } from './draft.ts';

/** Where a person looks: what the document says of itself, one of its parts, or what has no place. */
export const HEAD = 'head';
export const UNPLACED = 'unplaced';
/** The item of a part that is no finding: the clause of the year before. */
export const FORERUNNER = 'forerunner';

/** Something that nobody has looked at yet. */
export interface OpenPlace {
  /** HEAD, UNPLACED or the id of a part. */
  readonly where: string;
  /** HEAD, FORERUNNER, the id of a finding, or the index of an unplaced text. */
  readonly item: string;
}

/** What was found in a part, in the order of its words; what stands in its notes, or nowhere, comes last. */
export const inOrder = ({ findings }: DraftPart): Array<DraftFinding> => {
  const rank = ({ note, start, end }: DraftFinding) => (note !== null ? 1 : start === end ? 2 : 0);
  return [...findings].sort((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end);
};

/** What is open in a part, in the order in which it is shown. */
export const openItems = (part: DraftPart): Array<string> => [
  ...inOrder(part)
    .filter(({ decision }) => decision === 'open')
    .map(({ id }) => id),
  ...(part.forerunner?.decision === 'open' ? [FORERUNNER] : []),
];

/** Everything that is open, in the order of the document. */
export const allOpen = ({ head, parts, unplaced }: DocumentDraft): Array<OpenPlace> => [
  ...(head.decision === 'open' ? [{ where: HEAD, item: HEAD }] : []),
  ...parts.flatMap((part) => openItems(part).map((item) => ({ where: part.id, item }))),
  ...unplaced.flatMap(({ put }, at) => (put === null ? [{ where: UNPLACED, item: `${at}` }] : [])),
];

/** Where one can be: head, parts in order, and what has no place when there is any. */
export const stations = ({ parts, unplaced }: DocumentDraft): Array<string> => [
  HEAD,
  ...parts.map(({ id }) => id),
  ...(unplaced.length > 0 ? [UNPLACED] : []),
];

/** The next open place after one, and from the beginning again; null when nothing is open. */
export function nextOpen(
  draft: DocumentDraft,
  where: string,
  item: string | null,
): OpenPlace | null {
  const open = allOpen(draft);
  const order = stations(draft);
  const at = order.indexOf(where);
  const own = open.filter((one) => one.where === where);
  const items = own.map((one) => one.item);
  const here = own[item === null ? 0 : items.indexOf(item) + 1];
  if (here && here.item !== item) return here;
  const later = open.find((one) => order.indexOf(one.where) > at);
  return later ?? open.find((one) => one.item !== item) ?? open[0] ?? null;
}
