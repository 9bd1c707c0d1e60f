import type { Label, LabelClass } from './labels.ts';

/** Where a labelled part stands. */
export interface Place {
  /** 1 + the number of labelled parts above it. */
  readonly level: number;
  /** Places above it, outermost first. */
  readonly above: ReadonlyArray<Label>;
}

const DIVISIONS: ReadonlyArray<LabelClass> = ['annex', 'part', 'chapter', 'section'];
/** Forms that say themselves where they stand. */
const OWN_ORDER: ReadonlySet<LabelClass> = new Set(['path', 'article', 'words']);
const GREAT: ReadonlySet<LabelClass> = new Set([...DIVISIONS, 'roman', 'letter']);

/** The numbers of a path: "1.1." → ["1", "1"]. */
const steps = ({ printed }: Label): ReadonlyArray<string> =>
  printed
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .split('.')
    .filter(Boolean);

const isWithin = (path: ReadonlyArray<string>, above: ReadonlyArray<string>): boolean =>
  above.length < path.length && above.every((one, at) => one === path[at]);

/**
 * Places labels in levels, in the order of the document. A label is a sibling of the open label of its class;
 * a class that is not open begins a level below the last label, apart from the great divisions, which close
 * what is smaller.
 */
export class Outline {
  readonly #open: Array<Label> = [];
  /** Open labels that stand before a title of their own. */
  readonly #titled = new Set<Label>();

  /** A letter that is also a Roman number is read as what continues the open ones: "C." after "B.". */
  settle(label: Label): Label {
    const { printed } = label;
    const sign = printed.replace(/[^\p{L}]/gu, '');
    if (sign.length !== 1) return label;
    const isSmall = label.class === 'small-letter' || label.class === 'small-roman';
    if (!isSmall && label.class !== 'roman' && label.class !== 'letter') return label;
    const [roman, letter]: readonly [LabelClass, LabelClass] = isSmall
      ? ['small-roman', 'small-letter']
      : ['roman', 'letter'];
    const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
    const asRoman = values[sign.toLowerCase()];
    const asLetter = 'abcdđeghiklmnopqrstuvxy'.indexOf(sign.toLowerCase()) + 1;
    const follows = (one: LabelClass, value: number | undefined) =>
      this.#open.some(
        (open) => open.class === one && open.value !== null && value === open.value + 1,
      );
    if (asRoman !== undefined && follows(roman, asRoman))
      return { ...label, class: roman, value: asRoman };
    if (asLetter > 0 && follows(letter, asLetter))
      return { ...label, class: letter, value: asLetter };
    // "I." opens a series of numbers; any other lone letter one of letters.
    return sign.toLowerCase() === 'i' && !isSmall
      ? { ...label, class: roman, value: 1 }
      : { ...label, class: letter, value: asLetter || null };
  }

  /** Puts a label in its place. @param isTitled true when a title follows it, not a sentence */
  put(label: Label, isTitled = false): Place {
    const keep = this.#sibling(label, isTitled) ?? this.#parents(label);
    this.#open.length = keep;
    const above = [...this.#open];
    this.#open.push(label);
    if (isTitled) this.#titled.add(label);
    return { level: above.length + 1, above };
  }

  /**
   * The same form on two levels: "1." before sentences begins anew below "2." before a title. Null where the form
   * alone tells the place.
   */
  #sibling(label: Label, isTitled: boolean): number | null {
    const { value } = label;
    if (value === null || GREAT.has(label.class) || OWN_ORDER.has(label.class)) return null;
    const same = this.#open.flatMap((one, at) => (one.class === label.class ? [at] : []));
    const isLike = (at: number) => this.#titled.has(this.#open[at] as Label) === isTitled;
    if (same.length === 0) return null;
    if (value === 1 && !isTitled && same.every((at) => !isLike(at))) return this.#open.length;
    if (same.length === 1) return null;
    const next = same.filter((at) => (this.#open[at]?.value ?? 0) + 1 === value);
    return next.find(isLike) ?? next.at(-1) ?? null;
  }

  /** How many of the open labels stay open above a label. */
  #parents(label: Label): number {
    const open = this.#open;
    if (label.class === 'annex') return 0;
    const rank = DIVISIONS.indexOf(label.class);
    if (rank > 0) {
      const at = open.findIndex((one) => {
        const own = DIVISIONS.indexOf(one.class);
        return own < 0 || own >= rank;
      });
      return at < 0 ? open.length : at;
    }
    if (label.class === 'article') {
      const at = open.findIndex((one) => !DIVISIONS.includes(one.class));
      return at < 0 ? open.length : at;
    }
    if (label.class === 'path') return this.#parentsOfPath(label);
    const same = open.findIndex((one) => one.class === label.class);
    if (same >= 0) return same;
    if (!GREAT.has(label.class)) return open.length;
    const small = open.findIndex((one) => !GREAT.has(one.class));
    return small < 0 ? open.length : small;
  }

  #parentsOfPath(label: Label): number {
    const path = steps(label);
    const at = this.#open.findLastIndex(
      (one) =>
        (one.class === 'path' || one.class === 'number' || one.class === 'roman') &&
        isWithin(path, steps(one)),
    );
    if (at >= 0) return at + 1;
    const sibling = this.#open.findIndex(
      (one) => one.class === 'path' && steps(one).length >= path.length,
    );
    if (sibling >= 0) return sibling;
    const smaller = this.#open.findIndex(
      (one) => one.class.startsWith('small') || one.class === 'number-bracket',
    );
    return smaller < 0 ? this.#open.length : smaller;
  }

  /** True when a typed number can continue or begin a series here: "1.1" may, "27.7" of a sentence may not. */
  fits(label: Label): boolean {
    if (label.class !== 'path' || /[.)]$/.test(label.printed)) return true;
    const path = steps(label);
    const last = Number(path.at(-1));
    return (
      this.#open.some(
        (one) =>
          isWithin(path, steps(one)) ||
          (one.class === 'path' && steps(one).slice(0, -1).join() === path.slice(0, -1).join()),
      ) || last === 1
    );
  }

  /** Nothing is open: what follows begins anew. */
  clear(): void {
    this.#open.length = 0;
  }
}
