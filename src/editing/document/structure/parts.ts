import type { Block, Table } from '../content.ts';
import {
  isCapitals,
  isClosing,
  isLetterhead,
  isRecipients,
  isRule,
  isSignature,
  isSignatureTable,
  isTypeName,
  textOfLine,
  titleLength,
} from './frame.ts';
import type { Label } from './labels.ts';
import { type Line, linesOf, printedText, tableText, withoutLabel } from './lines.ts';
import { fullNumbers } from './numbers.ts';
import { Outline } from './outline.ts';

export type PartKind =
  | 'header'
  | 'title'
  | 'preamble'
  | 'part'
  | 'section'
  | 'item'
  | 'annex'
  | 'closing'
  | 'recipients'
  | 'signature';

/** A part of a document: what a label opens, or a piece of its frame. */
export interface Part {
  readonly kind: PartKind;
  /** 1 at the top; 0 for the frame. */
  readonly level: number;
  /** As printed, null for the frame. */
  readonly label: string | null;
  /** In full, as people cite it: "I.1.1", "Điều 3.2.a". */
  readonly number: string | null;
  readonly title: string | null;
  readonly text: string;
  /** The text with its tables blanked out by line breaks: what is found in it stands at the same place in the text. */
  readonly prose: string;
  readonly tables: ReadonlyArray<Table>;
}

type Item = Line | Table;

/** A part while it is read. */
interface Draft {
  kind: PartKind;
  level: number;
  label: Label | null;
  path: ReadonlyArray<Label>;
  title: Array<string>;
  text: Array<string>;
  tables: Array<Table>;
  tableTexts: Set<string>;
  /** The lines that follow may still belong to its title. */
  inTitle: boolean;
}

const draft = (kind: PartKind, text: ReadonlyArray<string> = []): Draft => ({
  kind,
  level: 0,
  label: null,
  path: [],
  title: [],
  text: [...text],
  tables: [],
  tableTexts: new Set(),
  inTitle: false,
});

const KINDS: Readonly<Partial<Record<Label['class'], PartKind>>> = {
  part: 'part',
  chapter: 'part',
  section: 'part',
  annex: 'annex',
  article: 'section',
  letter: 'section',
  roman: 'section',
};

/** Divisions whose titles stand on the centred lines below them. */
const TITLED_BELOW = new Set<Label['class']>(['part', 'chapter', 'section', 'annex']);

/** How far from the end the frame of the end may begin. */
const isAnnexLine = (item: Item): boolean => item.kind === 'line' && item.label?.class === 'annex';

/** How many lines a letterhead may have. */
const MOST_HEAD = 14;
const SYMBOL_OR_DAY =
  /^(?:[^,]{0,60},\s*)?ngày\s+(?:mùng\s+|mồng\s+)?[\d.…]+\s+tháng\s+[\d.…]+\s+năm\s+[\d.…]{4,}\s*$|^Số\s*[:.]?\s*[\d.…/]/iu;

/** Reads letterhead, title and preamble. @returns the drafts and how many items they took */
function readHead(items: ReadonlyArray<Item>, types: ReadonlyArray<string>) {
  const drafts: Array<Draft> = [];
  const firstLabel = items.findIndex((item) => item.kind === 'line' && item.label !== null);
  const limit = firstLabel < 0 ? items.length : firstLabel;
  const isName = (item: Item, at: number): boolean =>
    at < Math.max(limit, 1) && item.kind === 'line' && isTypeName(textOfLine(item), types);
  // A body in the letterhead may be named after a programme: the name of the document stands below symbol and day.
  const sign = items
    .slice(0, Math.min(limit, MOST_HEAD))
    .findLastIndex((item) =>
      item.kind === 'table' ? isLetterhead(item) : SYMBOL_OR_DAY.test(item.text),
    );
  const below = items.findIndex((item, at) => at > sign && isName(item, at));
  const titleAt = below < 0 ? items.findIndex(isName) : below;
  const tableAt = items.findLastIndex(
    (item, at) =>
      at < (titleAt < 0 ? limit : titleAt) && item.kind === 'table' && isLetterhead(item),
  );
  const motto = items.findLastIndex(
    (item, at) =>
      at < (titleAt < 0 ? Math.min(limit, MOST_HEAD) : titleAt) &&
      item.kind === 'line' &&
      SYMBOL_OR_DAY.test(item.text),
  );
  const headEnd = titleAt >= 0 ? titleAt : Math.max(tableAt, motto) + 1;
  if (headEnd > 0) drafts.push(draft('header', items.slice(0, headEnd).map(textOfLine)));
  let at = headEnd;
  if (titleAt >= 0) {
    const length = titleLength(items, titleAt);
    drafts.push(draft('title', items.slice(titleAt, titleAt + length).map(textOfLine)));
    at = titleAt + length;
  }
  return { drafts, at };
}

/**
 * Where recipients and signatures begin; the end of the text when there are none. Who decides stands above the first
 * label too ("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …", "Căn cứ …"): nobody signs there.
 */
function endOf(items: ReadonlyArray<Item>, from: number, types: ReadonlyArray<string>): number {
  const isEnd = (item: Item) =>
    item.kind === 'table'
      ? isSignatureTable(item)
      : item.label === null && (isRecipients(item.text) || isSignature(item.text));
  const isLabelled = (item: Item) => item.kind === 'line' && item.label !== null;
  const firstLabel = items.findIndex((item, at) => at >= from && isLabelled(item));
  const next = items.findIndex((item, at) => at > from && isNext(item, types));
  const isAfterHead = firstLabel >= 0 && (next < 0 || firstLabel < next);
  const first = isAfterHead ? firstLabel : from;
  // A roster in capitals is no end: the labelled text that goes on tells.
  const goesOn = (index: number) => {
    const end = items.findIndex((item, later) => later > index && isNext(item, types));
    return items.slice(index + 1, end < 0 ? items.length : end).filter(isLabelled).length > 2;
  };
  let at = items.findIndex((item, index) => index >= first && isEnd(item) && !goesOn(index));
  if (at < 0) return items.length;
  // The body for which somebody signs may stand above: "CÔNG AN TỈNH", "GIÁM ĐỐC".
  for (
    let above = items[at - 1];
    at - 1 > first && above && isBodyLine(above);
    above = items[at - 1]
  )
    at -= 1;
  return at;
}

const isBodyLine = (item: Item): boolean =>
  item.kind === 'line' && item.label === null && !isRule(item.text) && isCapitals(item.text);

/** True for a signature that has its name: a line that is not in capitals, nor in brackets. */
const isSigned = ({ text }: Draft): boolean =>
  text.some((line) => !isCapitals(line) && /^\p{L}/u.test(line));

/** Recipients and signatures, each cell or run of lines its own part. */
function readEnd(items: ReadonlyArray<Item>): Array<Draft> {
  const drafts: Array<Draft> = [];
  for (const item of items) {
    if (item.kind === 'table') {
      for (const { paragraphs } of item.rows.flat()) {
        const text = paragraphs.map(printedText);
        if (text.join('').trim() === '') continue;
        const above = drafts.at(-1);
        // The name of who signs may stand in a row of its own.
        if (above?.kind === 'signature' && !isSigned(above) && !text.some(isCapitals)) {
          above.text.push(...text);
          continue;
        }
        drafts.push(
          draft(isRecipients(text.find(Boolean) ?? '') ? 'recipients' : 'signature', text),
        );
      }
      continue;
    }
    const text = textOfLine(item);
    const last = drafts.at(-1);
    if (isRecipients(text)) drafts.push(draft('recipients', [text]));
    else if (isBodyLine(item) && (last?.kind !== 'signature' || isSigned(last)))
      drafts.push(draft('signature', [text]));
    else if (last) last.text.push(text);
    else drafts.push(draft('signature', [text]));
  }
  return drafts;
}

/** Reads the labelled parts of some items. */
class BodyReader {
  readonly drafts: Array<Draft> = [];
  readonly #outline = new Outline();

  read(items: ReadonlyArray<Item>, first: Draft | null): void {
    if (first) this.drafts.push(first);
    for (const item of items) this.#item(item);
  }

  #item(item: Item): void {
    const open = this.#open();
    if (item.kind === 'table') {
      open.inTitle = false;
      const text = tableText(item);
      open.text.push(text);
      open.tableTexts.add(text);
      open.tables.push(item);
      return;
    }
    const label = item.label && this.#outline.settle(item.label);
    if (label && (item.isAutomatic || this.#outline.fits(label))) {
      this.#begin(item, label);
      return;
    }
    const line = withoutLabel(item);
    if (open.inTitle && line.isCentred && !line.text.startsWith('(') && !isRule(line.text)) {
      open.title.push(line.text);
      return;
    }
    open.inTitle = false;
    open.text.push(line.text);
  }

  #open(): Draft {
    const last = this.drafts.at(-1);
    if (last) return last;
    const first = draft('preamble');
    this.drafts.push(first);
    return first;
  }

  #begin(line: Line, label: Label): void {
    const isBelow = TITLED_BELOW.has(label.class);
    const isTitle =
      line.text !== '' && (isBelow ? !line.text.startsWith('(') : line.isBold || line.isHeading);
    const { level, above } = this.#outline.put(label, isTitle && !isBelow);
    this.drafts.push({
      kind: KINDS[label.class] ?? 'item',
      level,
      label,
      path: [...above, label],
      title: isTitle ? [line.text] : [],
      text: isTitle || line.text === '' ? [] : [line.text],
      tables: [],
      tableTexts: new Set(),
      inTitle: isBelow,
    });
  }
}

/** The last paragraph before the signatures, when it belongs to no labelled part. */
function splitClosing(
  items: ReadonlyArray<Item>,
): readonly [body: ReadonlyArray<Item>, closing: ReadonlyArray<Item>] {
  const last = items.findLastIndex((item) => item.kind === 'table' || item.label !== null);
  const own = items
    .slice(last + 1)
    .findIndex((item) => item.kind === 'line' && isClosing(item.text));
  return own < 0 ? [items, []] : [items.slice(0, last + 1 + own), items.slice(last + 1 + own)];
}

/** Tabs at the ends are empty cells of a table. */
const trimmed = (lines: ReadonlyArray<string>): Array<string> =>
  lines
    .map((line) => line.replace(/^[^\S\t]+|[^\S\t]+$/gu, ''))
    .filter((line) => line.trim() !== '');
const joined = (lines: ReadonlyArray<string>): string => trimmed(lines).join('\n');

/** Text without its tables, as long as with them. */
const proseOf = ({ text, tableTexts }: Draft): string => {
  const tables = new Set(trimmed([...tableTexts]));
  return trimmed(text)
    .map((line) => (tables.has(line) ? '\n'.repeat(line.length) : line))
    .join('\n');
};

/** True for what begins after the signatures: an annex, or a document that is issued with this one. */
const isNext = (item: Item, types: ReadonlyArray<string>): boolean =>
  item.kind === 'table'
    ? isLetterhead(item)
    : item.label?.class === 'annex' || (item.label === null && isTypeName(item.text, types));

/** Reads a document, and after its signatures what is attached to it. */
function readAll(items: ReadonlyArray<Item>, types: ReadonlyArray<string>): Array<Draft> {
  const drafts: Array<Draft> = [];
  let rest = items;
  while (rest.length > 0) {
    const isAnnex = drafts.length > 0 && rest[0] !== undefined && isAnnexLine(rest[0]);
    const head = isAnnex ? { drafts: [], at: 0 } : readHead(rest, types);
    const end = endOf(rest, head.at, types);
    const next = rest.findIndex((item, at) => at > end && isNext(item, types));
    const [main, closing] = splitClosing(rest.slice(head.at, end));
    const body = new BodyReader();
    const hasPreamble = main[0]?.kind === 'line' && main[0].label === null;
    body.read(main, hasPreamble ? draft('preamble') : null);
    drafts.push(
      ...head.drafts,
      ...body.drafts,
      ...(closing.length > 0 ? [draft('closing', closing.map(textOfLine))] : []),
      ...readEnd(rest.slice(end, next < 0 ? rest.length : next)),
    );
    rest = next < 0 ? [] : rest.slice(next);
  }
  return drafts;
}

/**
 * The parts of a document, in order: every printed character of its blocks is in exactly one of them.
 *
 * @param types names of the kinds of documents, which titles begin with
 */
export function partsOf(blocks: ReadonlyArray<Block>, types: ReadonlyArray<string>): Array<Part> {
  const drafts = readAll(linesOf(blocks), types);
  const labelled = drafts.filter(({ label }) => label !== null);
  const numbers = fullNumbers(labelled.map(({ path }) => path));
  const numberOf = new Map(labelled.map((one, at) => [one, numbers[at] ?? null]));
  return drafts
    .map((one) => ({
      kind: one.kind,
      level: one.level,
      label: one.label?.printed ?? null,
      number: numberOf.get(one) ?? null,
      title: joined(one.title) || null,
      text: joined(one.text),
      prose: proseOf(one),
      tables: one.tables,
    }))
    .filter(({ label, title, text }) => label !== null || title !== null || text !== '');
}
