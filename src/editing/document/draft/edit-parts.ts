import { wordsOf } from '../reading.ts';
import { typedLabel } from '../structure/labels.ts';
import type { PartKind } from '../structure/parts.ts';
import { type DocumentDraft, type DraftPart, withPart } from './draft.ts';

/** Kinds of parts that stand in levels below each other. */
const IN_LEVELS: ReadonlySet<PartKind> = new Set(['part', 'section', 'item', 'annex']);
export const isInLevels = ({ kind }: Pick<DraftPart, 'kind'>): boolean => IN_LEVELS.has(kind);

const shifted = (part: DraftPart, by: number): DraftPart['findings'] =>
  part.findings.map((one) =>
    one.note === null ? { ...one, start: one.start + by, end: one.end + by } : one,
  );

/** The lines of a part's text at which it can be split: their offsets in the text. */
export function splitPlaces({ title, text }: DraftPart): Array<number> {
  const places = [...text.matchAll(/\n(?=\S)/g)].map(({ index }) => index + 1);
  // Before the first line too, where a title stays behind.
  return title !== null && text !== '' ? [0, ...places] : places;
}

/** An id that no part has. */
const freshId = (draft: DocumentDraft): string =>
  `p${1 + Math.max(-1, ...draft.parts.map(({ id }) => Number(id.slice(1))))}`;

/**
 * Splits a part in two at a line of its text. A number or letter that begins the line becomes the label of the new
 * part; notes whose marks go along take their findings along.
 *
 * @param at offset in the text, one of splitPlaces
 */
export function splitPart(draft: DocumentDraft, id: string, at: number): DocumentDraft {
  const part = draft.parts.find((one) => one.id === id);
  if (!part || !splitPlaces(part).includes(at)) return draft;
  const rest = part.text.slice(at);
  const label = typedLabel(rest);
  const text = label ? rest.slice(label.printed.length).trimStart() : rest;
  const border = wordsOf(part).length - rest.length;
  const cut = border + rest.length - text.length;
  const goesAlong = ({ start, note }: DraftPart['findings'][number]) =>
    note === null ? start >= border : rest.includes(`[^${note}]`);
  const created: DraftPart = {
    ...part,
    id: freshId(draft),
    kind: isInLevels(part) ? 'item' : label ? 'item' : part.kind,
    level: Math.max(1, part.level),
    label: label?.printed ?? null,
    title: null,
    text,
    heading: '',
    summary: '',
    forerunner: null,
    findings: shifted({ ...part, findings: part.findings.filter(goesAlong) }, -cut),
  };
  const kept: DraftPart = {
    ...part,
    text: part.text.slice(0, at).trimEnd(),
    findings: part.findings.filter((one) => !goesAlong(one)),
  };
  return {
    ...draft,
    parts: draft.parts.flatMap((one) => (one.id === id ? [kept, created] : [one])),
  };
}

/** Joins a part to the one before it: its label and title become words of the text. */
export function joinPart(draft: DocumentDraft, id: string): DocumentDraft {
  const at = draft.parts.findIndex((one) => one.id === id);
  const [before, part] = [draft.parts[at - 1], draft.parts[at]];
  if (!before || !part) return draft;
  const lead = part.label === null ? '' : `${part.label} `;
  const words = `${lead}${wordsOf(part)}`;
  const text = [before.text, words].filter(Boolean).join('\n');
  const by = wordsOf({ ...before, text }).length - words.length + lead.length;
  const joined: DraftPart = {
    ...before,
    text,
    findings: [...before.findings, ...shifted(part, by)],
  };
  return {
    ...draft,
    parts: draft.parts.flatMap((one, i) => (i === at - 1 ? joined : i === at ? [] : one)),
  };
}

/** The parts below a part, by level. */
function below(draft: DocumentDraft, at: number): number {
  const own = draft.parts[at]?.level ?? 0;
  let end = at + 1;
  while (end < draft.parts.length && (draft.parts[end]?.level ?? 0) > own) end += 1;
  return end;
}

/** Moves a part and what stands below it one level in or out; the draft itself where that is no level. */
export function moveLevel(draft: DocumentDraft, id: string, by: 1 | -1): DocumentDraft {
  const at = draft.parts.findIndex((one) => one.id === id);
  const part = draft.parts[at];
  if (!part || !isInLevels(part)) return draft;
  const above = draft.parts.slice(0, at).findLast(isInLevels)?.level ?? 0;
  const level = part.level + by;
  if (level < 1 || level > above + 1) return draft;
  const end = below(draft, at);
  return {
    ...draft,
    parts: draft.parts.map((one, i) =>
      i >= at && i < end ? { ...one, level: one.level + by } : one,
    ),
  };
}

/** Makes a part another kind; into and out of the frame its level follows. */
export const setKind = (draft: DocumentDraft, id: string, kind: PartKind): DocumentDraft =>
  withPart(draft, id, (part) => ({
    ...part,
    kind,
    level: IN_LEVELS.has(kind) ? Math.max(1, part.level) : 0,
  }));

/** Makes the first line of the text the title, or the title a line of the text: the words stay the same. */
export const turnTitle = (draft: DocumentDraft, id: string): DocumentDraft =>
  withPart(draft, id, (part) => {
    if (part.title !== null) return { ...part, title: null, text: wordsOf(part) };
    const [first = '', ...rest] = part.text.split('\n');
    return first === '' ? part : { ...part, title: first, text: rest.join('\n') };
  });

/** The editors' own words about a part. */
export const describePart = (
  draft: DocumentDraft,
  id: string,
  words: Partial<Pick<DraftPart, 'heading' | 'summary' | 'levels'>>,
): DocumentDraft => withPart(draft, id, (part) => ({ ...part, ...words }));
