import { printNumber } from '../number-format.ts';
import { attribute, child, children, type Element, local, property } from './xml.ts';

/** How notes of one kind are numbered. */
interface Scheme {
  readonly format: string;
  readonly start: number;
}

function schemeOf(properties: Element | undefined, fallback: string): Scheme {
  const start = Number.parseInt(property(properties, 'numStart') ?? '1', 10);
  return {
    format: property(properties, 'numFmt') ?? fallback,
    start: Number.isNaN(start) ? 1 : start,
  };
}

/** Numbers the marks of notes as they are met, as the program prints them. */
export class NoteMarks {
  readonly #schemes: readonly [foot: Scheme, end: Scheme];
  readonly #met = [0, 0];
  /** Ids of the notes in the order of their marks, with the mark and whether it is an endnote. */
  readonly order: Array<{ readonly id: string; readonly mark: string; readonly isEnd: boolean }> =
    [];

  /** @param settings the root of settings.xml @param section the last section's properties, which come first */
  constructor(settings: Element | undefined, section: Element | undefined) {
    const own = (name: string) => child(section, name) ?? child(settings, name);
    this.#schemes = [
      schemeOf(own('footnotePr'), 'decimal'),
      schemeOf(own('endnotePr'), 'lowerRoman'),
    ];
  }

  /** The mark of a reference as it stands in the text: "[^1]"; null when a mark of its own is typed after it. */
  next(isEnd: boolean, reference: Element): string | null {
    const id = attribute(reference, 'id') ?? '';
    const kind = isEnd ? 1 : 0;
    if (/^(?:1|true|on)$/.test(attribute(reference, 'customMarkFollows') ?? '')) return null;
    const value = this.#schemes[kind].start + (this.#met[kind] ?? 0);
    this.#met[kind] = (this.#met[kind] ?? 0) + 1;
    const mark = printNumber(value, this.#schemes[kind].format) ?? String(value);
    this.order.push({ id, mark, isEnd });
    return `[^${mark}]`;
  }

  /** The mark of a reference that is typed in the text: "[^*]". */
  own(reference: Element, mark: string): string {
    const isEnd = local(reference) === 'endnoteReference';
    this.order.push({ id: attribute(reference, 'id') ?? '', mark, isEnd });
    return `[^${mark}]`;
  }
}

/** The notes of a part (footnotes.xml, endnotes.xml) by id, without the separators that every file holds. */
export const notesOf = (root: Element | undefined, name: 'footnote' | 'endnote') =>
  new Map(
    children(root, name)
      .filter((note) => !/separator|notice/i.test(attribute(note, 'type') ?? ''))
      .map((note) => [attribute(note, 'id') ?? '', note] as const),
  );
