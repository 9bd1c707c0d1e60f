import { type Label, printedLabel } from '../structure/labels.ts';
import type { Part } from '../structure/parts.ts';
import { QuotationDepth } from './quotations.ts';

/** A piece of a supplement that says one thing: a labelled part with all that it quotes, or what stands before. */
export interface Unit {
  /** Index of its first part. */
  readonly part: number;
  readonly kind: Part['kind'];
  readonly label: Label | null;
  readonly level: number;
  /** Without its label; quoted parts have theirs. */
  readonly text: string;
  /** Index of the last part that is in it. */
  readonly last: number;
  /** False when a quotation in it is never closed. */
  readonly isClosed: boolean;
}

/** Frames that say nothing of a change. */
const FRAME: ReadonlySet<Part['kind']> = new Set(['header', 'title', 'recipients', 'signature']);

/** How an instruction begins. */
export const INSTRUCTION =
  /^\s*(?:(?:Tại|Ở|Trong)\s|(?:Các\s+)?(?:[Đđ]iểm|[Kk]hoản|[Mm]ục|[Tt]iểu mục|[Pp]hần|Phụ lục|Điều)\s|Sửa|Bổ sung|Điều chỉnh|Thay|Bãi bỏ|H(?:ủy|uỷ) bỏ|Bỏ|Lược bỏ|Đính chính|Chỉnh sửa|Các nội dung|Những nội dung|(?:Hướng dẫn|Văn bản|Kế hoạch|Thông tri|Quyết định|Công văn) này)/u;

/** The words of a part below its label. */
const ownText = ({ title, text }: Part): string => [title, text].filter(Boolean).join('\n');

/** The words of a part as printed, with its label. */
const printed = (part: Part): string =>
  [part.label, ownText(part)].filter(Boolean).join(part.title === null ? ' ' : ' ');

/** True for a part whose label follows that of a unit: it goes on where the quotation should have ended. */
const follows = (label: Label | null, before: Label | null): boolean =>
  label !== null &&
  before !== null &&
  label.class === before.class &&
  label.value !== null &&
  label.value === (before.value ?? 0) + 1;

/**
 * The units of a document that changes another: what it quotes is not cut by the labels within. A quotation that
 * nobody closed ends where the document's own numbers go on with an instruction.
 */
export function unitsOf(parts: ReadonlyArray<Part>): Array<Unit> {
  const units: Array<{ -readonly [Key in keyof Unit]: Unit[Key] }> = [];
  const depth = new QuotationDepth();
  for (const [at, part] of parts.entries()) {
    if (FRAME.has(part.kind)) continue;
    const label = part.label === null ? null : printedLabel(part.label);
    const last = units.at(-1);
    const goesOn =
      part.kind === 'closing' ||
      part.kind === 'annex' ||
      (units.some((unit) => follows(label, unit.label)) && INSTRUCTION.test(ownText(part)));
    if (depth.isOpen && goesOn) {
      depth.reset();
      if (last) last.isClosed = false;
    }
    if (last && depth.isOpen) {
      last.text += `\n${printed(part)}`;
      last.last = at;
    } else {
      const { kind, level } = part;
      units.push({ part: at, last: at, kind, label, level, text: ownText(part), isClosed: true });
    }
    for (const letter of printed(part)) depth.read(letter);
  }
  const last = units.at(-1);
  if (last && depth.isOpen) last.isClosed = false;
  return units;
}
