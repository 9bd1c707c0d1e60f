import { labelToken, type PlacedPart, placeParts } from '../../../domain/clause-place.ts';
import { slugify } from '../../../domain/fold.ts';
import { reservedFor } from '../../../domain/reserved-ids.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import { MAX_ID, WINDOWS_NAME } from '../../../model/common.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import type { DraftPart } from '../draft/draft.ts';
import { isInLevels } from '../draft/edit-parts.ts';

/** Where a part stands in the content: its file, and the part above it. */
export interface PlacedDraftPart {
  readonly part: DraftPart;
  /** "i-1-2"; also the name of its file. */
  readonly id: string;
  readonly above: PlacedDraftPart | null;
  /** As people cite it: "I.1.2". */
  readonly number: string | null;
  /** True when other parts stand below it. */
  readonly isDivided: boolean;
}

/** What a part of the frame is called in the content, and its file. */
export const guidanceKinds: Readonly<
  Record<DraftPart['kind'], readonly [part: GuidanceData['part'], file: string]>
> = {
  header: ['letterhead', 'phan-dau'],
  title: ['title', 'tieu-de'],
  preamble: ['preamble', 'mo-dau'],
  part: ['part', 'phan'],
  section: ['section', 'muc'],
  item: ['item', 'muc'],
  annex: ['annex', 'phu-luc'],
  closing: ['closing', 'ket-thuc'],
  recipients: ['recipients', 'noi-nhan'],
  signature: ['signature', 'chu-ky'],
};

/** Ids, each given once: a name that is taken gets a number. */
export class UniqueIds {
  readonly #taken: Set<string>;
  readonly #collection: CollectionName;

  constructor(collection: CollectionName, taken: Iterable<string> = []) {
    this.#collection = collection;
    this.#taken = new Set(taken);
  }

  #isFree(id: string): boolean {
    return !this.#taken.has(id) && !reservedFor(this.#collection, id) && !WINDOWS_NAME.test(id);
  }

  /** @param most longest id, numbers left out */
  of(text: string, otherwise: string, most: number = MAX_ID - 4): string {
    const whole = slugify(text);
    // Cut at the border of a word.
    const cut = whole.length <= most ? whole : whole.slice(0, most + 1).replace(/-[^-]*$/, '');
    const short = cut.slice(0, most).replace(/-$/, '');
    const base = short === '' ? otherwise : short;
    let id = base;
    for (let count = 2; !this.#isFree(id); count += 1) {
      const next = `${base}-${count}`;
      // Some addresses with a number at the end belong to pages themselves.
      id = this.#isFree(next) ? next : `${next}-khac`;
    }
    this.#taken.add(id);
    return id;
  }
}

/** "Phụ lục 1, mục 2.a", "Điều 3, khoản 2, điểm a" → "Phụ lục 1.2.a", "Điều 3.2.a". */
const short = (number: string): string => number.replace(/,\s(?:mục|khoản|điểm)\s/giu, '.');

/** The parts of a draft with their places, in the order of the document. */
export function placesOf(parts: ReadonlyArray<DraftPart>, year: number): Array<PlacedDraftPart> {
  const parents = new Map<string, DraftPart>();
  const open: Array<DraftPart> = [];
  for (const part of parts) {
    if (!isInLevels(part)) {
      // What follows the signatures begins anew.
      if (part.kind === 'signature') open.length = 0;
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= part.level) open.pop();
    const above = open.at(-1);
    if (above) parents.set(part.id, above);
    open.push(part);
  }
  const numbers = new Map(
    placeParts(
      parts.map(
        ({ id, kind, label }): PlacedPart => ({
          id,
          plan: String(year),
          part: guidanceKinds[kind][0],
          label: isInLevels({ kind }) ? (label ?? undefined) : undefined,
          parent: parents.get(id)?.id,
        }),
      ),
    ).map(({ id, number }) => [id, number ?? null]),
  );
  const ids = new UniqueIds('guidance');
  const divided = new Set([...parents.values()].map((part) => part.id));
  const placed = new Map<string, PlacedDraftPart>();
  for (const part of parts) {
    const number = isInLevels(part) ? (numbers.get(part.id) ?? null) : null;
    const [, frame] = guidanceKinds[part.kind];
    const named = number ?? (part.label === null ? null : labelToken(part.label));
    const id = ids.of(named === null ? frame : short(named), frame);
    const above = placed.get(parents.get(part.id)?.id ?? '') ?? null;
    placed.set(part.id, { part, id, above, number, isDivided: divided.has(part.id) });
  }
  return [...placed.values()];
}
