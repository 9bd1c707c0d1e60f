import { attribute, child, children, type Element } from '../word/xml.ts';

/** What a style says, with all that it inherits. */
export interface OdtStyle {
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly capitals: boolean;
  readonly centred: boolean;
  readonly font: string | null;
  readonly list: string | null;
}

const PLAIN: OdtStyle = {
  bold: false,
  hidden: false,
  capitals: false,
  centred: false,
  font: null,
  list: null,
};

/** The styles of text and paragraphs of a document. */
export class OdtStyles {
  readonly #raw = new Map<string, Element>();
  readonly #known = new Map<string, OdtStyle>();

  /** @param roots of styles.xml and content.xml */
  constructor(roots: ReadonlyArray<Element>) {
    for (const root of roots) {
      for (const group of ['styles', 'automatic-styles']) {
        for (const style of children(child(root, group), 'style'))
          this.#raw.set(`${attribute(style, 'family')} ${attribute(style, 'name')}`, style);
      }
    }
  }

  get(family: 'paragraph' | 'text', name: string | null, base: OdtStyle = PLAIN): OdtStyle {
    if (name === null) return base;
    const own = this.#own(`${family} ${name}`, new Set());
    return {
      bold: own.bold ?? base.bold,
      hidden: own.hidden ?? base.hidden,
      capitals: own.capitals ?? base.capitals,
      centred: own.centred ?? base.centred,
      font: own.font ?? base.font,
      list: own.list ?? base.list,
    };
  }

  #own(key: string, open: Set<string>): { [K in keyof OdtStyle]: OdtStyle[K] | null } {
    const known = this.#known.get(key);
    if (known) return known;
    const raw = this.#raw.get(key);
    const nothing = {
      bold: null,
      hidden: null,
      capitals: null,
      centred: null,
      font: null,
      list: null,
    };
    if (!raw || open.has(key)) return nothing;
    const parent = attribute(raw, 'parent-style-name');
    const base =
      parent === null
        ? nothing
        : this.#own(`${key.split(' ')[0]} ${parent}`, new Set(open).add(key));
    const text = child(raw, 'text-properties');
    const weight = attribute(text, 'font-weight');
    const transform = attribute(text, 'text-transform');
    const display = attribute(text, 'display');
    const align = attribute(child(raw, 'paragraph-properties'), 'text-align');
    const list = attribute(raw, 'list-style-name');
    const style = {
      bold: weight === null ? base.bold : weight === 'bold' || Number(weight) >= 600,
      hidden: display === null ? base.hidden : display === 'none',
      capitals: transform === null ? base.capitals : transform === 'uppercase',
      centred: align === null ? base.centred : align === 'center',
      font: attribute(text, 'font-name') ?? base.font,
      list: list ?? base.list,
    };
    this.#known.set(key, style as OdtStyle);
    return style;
  }
}
