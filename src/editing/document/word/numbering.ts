import { printNumber } from '../number-format.ts';
import type { Styles } from './styles.ts';
import { symbolSign, withSigns } from './symbols.ts';
import { attribute, child, children, type Element, property, toggle } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
  /** All numbers in digits, as in legal texts. */
  readonly legal: boolean;
  /** Begins again after a level above of at most this index; -1: never; null: after any. */
  readonly restart: number | null;
  readonly font: string;
  readonly style: string | null;
}

interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Starts that the list sets anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** What a list prints before a paragraph. */
export interface Printed {
  readonly text: string;
  readonly isBullet: boolean;
}

const LEVELS = 9;

const integer = (text: string | null): number | null => {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isNaN(value) ? null : value;
};

/** The format of a level; newer programs write a second one for older readers. */
function formatOf(level: Element): string {
  const own = child(level, 'numFmt');
  const newer = child(child(level, 'AlternateContent'), 'Choice');
  const format = child(newer, 'numFmt') ?? own;
  const name = attribute(format, 'val') ?? 'decimal';
  if (name !== 'custom') return name;
  // "001, 002, 003, ...": digits, filled up with zeros.
  const [first = ''] = (attribute(format, 'format') ?? '').split(',');
  return /^0*1$/.test(first.trim()) ? `zeros-${first.trim().length}` : name;
}

function readLevel(level: Element): readonly [number, Level] {
  const fonts = child(child(level, 'rPr'), 'rFonts');
  const restart = integer(property(level, 'lvlRestart'));
  return [
    integer(attribute(level, 'ilvl')) ?? 0,
    {
      start: integer(property(level, 'start')) ?? 0,
      format: formatOf(level),
      text: property(level, 'lvlText') ?? '',
      legal: toggle(level, 'isLgl') ?? false,
      restart: restart === null ? null : restart - 1,
      font: attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? '',
      style: property(level, 'pStyle'),
    },
  ];
}

/** The lists of a document and how far each has counted. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, Array<number | null>>();
  readonly #begun = new Set<string>();

  /** @param root of numbering.xml */
  constructor(root: Element | undefined, styles: Styles) {
    const definitions = new Map(
      children(root, 'abstractNum').map((one) => [attribute(one, 'abstractNumId') ?? '', one]),
    );
    const byStyle = new Map(
      [...definitions].flatMap(([id, one]) => {
        const style = property(one, 'styleLink');
        return style === null ? [] : [[style, id] as const];
      }),
    );
    const definitionOf = new Map(
      children(root, 'num').map((one) => [
        attribute(one, 'numId') ?? '',
        property(one, 'abstractNumId') ?? '',
      ]),
    );
    /** A definition may only name the style that holds the real one. */
    const real = (id: string): string => {
      const link = property(definitions.get(id), 'numStyleLink');
      if (link === null) return id;
      return byStyle.get(link) ?? definitionOf.get(styles.listOf(link) ?? '') ?? id;
    };
    for (const num of children(root, 'num')) {
      const definition = real(property(num, 'abstractNumId') ?? '');
      const levels = new Map(children(definitions.get(definition), 'lvl').map(readLevel));
      const starts = new Map<number, number>();
      for (const override of children(num, 'lvlOverride')) {
        const at = integer(attribute(override, 'ilvl')) ?? 0;
        const own = child(override, 'lvl');
        if (own) levels.set(at, readLevel(own)[1]);
        const start = integer(property(override, 'startOverride'));
        if (start !== null) starts.set(at, start);
      }
      const id = attribute(num, 'numId') ?? '';
      if (definitions.has(definition)) this.#lists.set(id, { definition, levels, starts });
    }
  }

  has(list: string): boolean {
    return this.#lists.has(list);
  }

  /** The level of a list that a paragraph style stands for; 0 without one. */
  levelOf(list: string, style: string): number {
    const found = [...(this.#lists.get(list)?.levels ?? [])].find(([, one]) => one.style === style);
    return found?.[0] ?? 0;
  }

  /** Counts one paragraph of a list and says what is printed before it; null: a format that is unknown here. */
  next(id: string, at: number): Printed | null {
    const list = this.#lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return null;
    const counts = this.#counts.get(list.definition) ?? Array(LEVELS).fill(null);
    this.#counts.set(list.definition, counts);
    const start = list.starts.get(at);
    const key = `${id} ${at}`;
    const isNew = start !== undefined && !this.#begun.has(key);
    this.#begun.add(key);
    counts[at] = isNew ? start : counts[at] == null ? (start ?? level.start) : counts[at] + 1;
    for (let below = at + 1; below < LEVELS; below += 1) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null ? true : restart >= 0 && at <= restart) counts[below] = null;
    }
    // A level without a number prints its words: signs alone are a bullet.
    const isSign = !/%[1-9]|[\p{L}\p{N}]/u.test(level.text);
    if (level.format === 'bullet' || isSign)
      return { text: bulletOf(level.text, level.font), isBullet: true };
    return this.#print(list, level, counts);
  }

  #print(list: List, level: Level, counts: ReadonlyArray<number | null>): Printed | null {
    let known = true;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const own = list.levels.get(at);
      const value = counts[at] ?? list.starts.get(at) ?? own?.start ?? 1;
      const format = level.legal && own?.format !== 'none' ? 'decimal' : (own?.format ?? 'decimal');
      // A bullet has no number.
      const printed = own?.format === 'bullet' ? '' : printNumber(value, format);
      known &&= printed !== null;
      return printed ?? '';
    });
    return known ? { text: text.trim(), isBullet: false } : null;
  }
}

/** A bullet as a sign that every font has. */
function bulletOf(text: string, font: string): string {
  const code = text.codePointAt(0);
  if (code === undefined) return '';
  return code >= 0xf000 ? symbolSign(code, font) : withSigns(text, font).trim();
}
