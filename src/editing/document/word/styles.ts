import { attribute, child, children, type Element, property, toggle } from './xml.ts';

/** Character formatting that decides what is printed; null where nothing is said. */
export interface RunFormat {
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
  readonly capitals: boolean | null;
  readonly font: string | null;
}

/** Paragraph formatting that decides labels and structure. */
export interface ParagraphFormat {
  readonly numbering: { readonly list: string | null; readonly level: number | null } | null;
  readonly centred: boolean | null;
  readonly outline: number | null;
}

export interface Style {
  readonly id: string;
  readonly name: string;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

const NO_RUN: RunFormat = { bold: null, hidden: null, capitals: null, font: null };
const NO_PARAGRAPH: ParagraphFormat = { numbering: null, centred: null, outline: null };

/** @param properties w:rPr */
export const runFormat = (properties: Element | undefined): RunFormat => {
  if (!properties) return NO_RUN;
  const fonts = child(properties, 'rFonts');
  return {
    bold: toggle(properties, 'b'),
    hidden: toggle(properties, 'vanish'),
    capitals: toggle(properties, 'caps'),
    font: attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? attribute(fonts, 'cs'),
  };
};

const numberOf = (text: string | null): number | null => {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isNaN(value) ? null : value;
};

/** @param properties w:pPr */
export function paragraphFormat(properties: Element | undefined): ParagraphFormat {
  if (!properties) return NO_PARAGRAPH;
  const numbers = child(properties, 'numPr');
  const aligned = property(properties, 'jc');
  return {
    numbering: numbers
      ? { list: property(numbers, 'numId'), level: numberOf(property(numbers, 'ilvl')) }
      : null,
    centred: aligned === null ? null : aligned === 'center',
    outline: numberOf(property(properties, 'outlineLvl')),
  };
}

export const mergeRun = (upper: RunFormat, lower: RunFormat): RunFormat => ({
  bold: upper.bold ?? lower.bold,
  hidden: upper.hidden ?? lower.hidden,
  capitals: upper.capitals ?? lower.capitals,
  font: upper.font ?? lower.font,
});

export const mergeParagraph = (
  upper: ParagraphFormat,
  lower: ParagraphFormat,
): ParagraphFormat => ({
  numbering:
    upper.numbering && lower.numbering
      ? {
          list: upper.numbering.list ?? lower.numbering.list,
          level: upper.numbering.level ?? lower.numbering.level,
        }
      : (upper.numbering ?? lower.numbering),
  centred: upper.centred ?? lower.centred,
  outline: upper.outline ?? lower.outline,
});

/** The styles of a document, each with all that it inherits. */
export class Styles {
  readonly #raw = new Map<string, Element>();
  readonly #known = new Map<string, Style>();
  readonly #default: string;
  readonly #base: RunFormat;

  /** @param root of styles.xml */
  constructor(root: Element | undefined) {
    let first = '';
    for (const style of children(root, 'style')) {
      const id = attribute(style, 'styleId') ?? '';
      this.#raw.set(id, style);
      if (attribute(style, 'type') === 'paragraph' && attribute(style, 'default') === '1')
        first = id;
    }
    this.#default = first;
    const defaults = child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr');
    this.#base = runFormat(defaults);
  }

  /** The style of a paragraph; null: the document's own. */
  paragraph(id: string | null): Style {
    const style = this.#style(id ?? this.#default, new Set());
    return { ...style, run: mergeRun(style.run, this.#base) };
  }

  character(id: string | null): RunFormat {
    return id === null ? NO_RUN : this.#style(id, new Set()).run;
  }

  /** The list that a style of lists stands for. */
  listOf(id: string): string | null {
    return this.#style(id, new Set()).paragraph.numbering?.list ?? null;
  }

  #style(id: string, open: Set<string>): Style {
    const known = this.#known.get(id);
    if (known) return known;
    const raw = this.#raw.get(id);
    // A circle of styles is a broken file, which must not hang.
    if (!raw || open.has(id)) return { id, name: '', run: NO_RUN, paragraph: NO_PARAGRAPH };
    const base = property(raw, 'basedOn');
    const lower = base === null ? null : this.#style(base, new Set(open).add(id));
    const run = runFormat(child(raw, 'rPr'));
    const paragraph = paragraphFormat(child(raw, 'pPr'));
    const style = {
      id,
      name: property(raw, 'name') ?? id,
      run: lower ? mergeRun(run, lower.run) : run,
      paragraph: lower ? mergeParagraph(paragraph, lower.paragraph) : paragraph,
    };
    this.#known.set(id, style);
    return style;
  }
}
