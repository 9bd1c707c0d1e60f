import { printNumber } from '../number-format.ts';
import { attribute, child, children, type Element, elements, local } from '../word/xml.ts';

/** One level of a list style. */
interface Level {
  readonly isBullet: boolean;
  readonly sign: string;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels are printed: 2 for "1.1". */
  readonly shown: number;
  readonly start: number;
}

const FORMATS: Readonly<Record<string, string>> = {
  1: 'decimal',
  '01, 02, 03, ...': 'decimalZero',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
};

const whole = (text: string | null, fallback: number): number => {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isNaN(value) ? fallback : value;
};

function levelOf(node: Element): Level {
  const format = attribute(node, 'num-format') ?? '';
  return {
    isBullet: local(node) === 'list-level-style-bullet',
    sign: attribute(node, 'bullet-char') ?? '',
    format: format === '' ? 'none' : (FORMATS[format] ?? format),
    prefix: attribute(node, 'num-prefix') ?? '',
    suffix: attribute(node, 'num-suffix') ?? '',
    shown: whole(attribute(node, 'display-levels'), 1),
    start: whole(attribute(node, 'start-value'), 1),
  };
}

/** "%1%.%2%)": the form in which newer files say what a level prints. */
const PATTERN = /%(\d+)%/g;

/** A list style: its levels by number, from 1. */
export class ListStyle {
  readonly #levels = new Map<number, Level>();
  readonly #patterns = new Map<number, string>();

  constructor(style: Element) {
    for (const node of elements(style)) {
      if (!/^(?:list-level-style-(?:number|bullet|image)|outline-level-style)$/.test(local(node)))
        continue;
      const at = whole(attribute(node, 'level'), 1);
      this.#levels.set(at, levelOf(node));
      const pattern = attribute(node, 'num-list-format');
      if (pattern) this.#patterns.set(at, pattern);
    }
  }

  start(level: number): number {
    return this.#levels.get(level)?.start ?? 1;
  }

  /** What is printed at a level; null for an unknown format. @param counts by level, from 1 */
  print(
    level: number,
    counts: ReadonlyMap<number, number>,
  ): { text: string; isBullet: boolean } | null {
    const own = this.#levels.get(level);
    if (!own) return { text: '', isBullet: false };
    if (own.isBullet) return { text: own.sign, isBullet: true };
    const number = (at: number) =>
      printNumber(counts.get(at) ?? this.start(at), this.#levels.get(at)?.format ?? 'decimal');
    const pattern = this.#patterns.get(level);
    if (pattern !== undefined) {
      let known = true;
      const text = pattern.replace(PATTERN, (_, at: string) => {
        const printed = number(Number(at));
        known &&= printed !== null;
        return printed ?? '';
      });
      return known ? { text, isBullet: false } : null;
    }
    if (own.format === 'none')
      return { text: `${own.prefix}${own.suffix}`.trim(), isBullet: false };
    const levels = Array.from({ length: own.shown }, (_, at) => level - own.shown + 1 + at).filter(
      (at) => at > 0,
    );
    const numbers = levels.map(number);
    if (numbers.includes(null)) return null;
    return {
      text: `${own.prefix}${numbers.filter(Boolean).join('.')}${own.suffix}`,
      isBullet: false,
    };
  }
}

/** The list styles of a document by name; "" for that of headings. */
export function listStyles(roots: ReadonlyArray<Element>): Map<string, ListStyle> {
  const found = new Map<string, ListStyle>();
  for (const root of roots) {
    for (const group of ['styles', 'automatic-styles']) {
      for (const node of children(child(root, group), 'list-style'))
        found.set(attribute(node, 'name') ?? '', new ListStyle(node));
      const outline = child(child(root, group), 'outline-style');
      if (outline) found.set('', new ListStyle(outline));
    }
  }
  return found;
}
