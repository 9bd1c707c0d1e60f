import type { GuidanceData } from '../model/guidance.ts';

/** The fields of a part that say where it stands in its document. */
export interface PlacedPart
  extends Pick<GuidanceData, 'plan' | 'part' | 'label' | 'number' | 'parent'> {
  /** Of the whole site: "2026/b-ii-1". */
  readonly id: string;
}

/** Words that begin a number of their own, whatever stands above: "Phụ lục 1" is not "B.Phụ lục 1". */
const OWN_PATH = /^(?:phụ lục|điều)\s/iu;
/** Words for the largest divisions: people leave them out ("mục I.2") as long as that is clear. */
const DIVISION = /^(?:phần|chương|mục)\s/iu;
/** A label in words ("Phụ lục 1", "Phần thứ nhất", "Nhiệm vụ 1"), not a bare number or letter. */
const IN_WORDS = /^\p{L}{2,}\s/u;

/** The label without the sign that closes or encloses it: "1.1." → "1.1", "(a)" → "a", "MỤC I:" → "MỤC I". */
export const labelToken = (label: string): string =>
  label
    .normalize('NFC')
    .trim()
    .replace(/^\(/, '')
    .replace(/[\s.):/\-–]+$/u, '');

/** "I.1" and "1.1" → "I.1.1": what a label repeats of the numbers above it is said once. */
function join(above: string, token: string): string {
  for (let at = 0; at < above.length; at += 1) {
    const starts = at === 0 || above[at - 1] === '.';
    if (starts && token.startsWith(`${above.slice(at)}.`)) return above.slice(0, at) + token;
  }
  return `${above}.${token}`;
}

/** "Phụ lục 1" and "2.a" → "Phụ lục 1, mục 2.a"; "Điều 3" and "2.a" → "Điều 3, khoản 2, điểm a". */
function below(head: string, rest: string): string {
  if (!/^điều\s/iu.test(head)) return `${head}, mục ${rest}`;
  const [clause = '', ...points] = rest.split('.');
  return [`${head}, khoản ${clause}`, ...points.map((point) => `điểm ${point}`)].join(', ');
}

/** A number as its division, the worded label that begins it, and the bare numbers below. */
interface Path {
  readonly division: string;
  readonly head: string;
  readonly numbers: string;
}

const NONE: Path = { division: '', head: '', numbers: '' };

function pathOf(token: string, above: Path): Path {
  if (DIVISION.test(token)) {
    // "Mục I" inside "Chương II" needs both to be told from "Mục I" of another chapter.
    return { ...NONE, division: above.division ? `${above.division}, ${token}` : token };
  }
  if (OWN_PATH.test(token)) return { ...NONE, division: above.division, head: token };
  if (IN_WORDS.test(token) && above.numbers !== '') {
    return { ...above, numbers: `${above.numbers}, ${token}` };
  }
  return { ...above, numbers: above.numbers === '' ? token : join(above.numbers, token) };
}

function numberText({ division, head, numbers }: Path, withDivision: boolean): string {
  const own = head && numbers ? below(head, numbers) : head || numbers;
  if (!own) return division;
  if (!withDivision || !division) return own;
  return IN_WORDS.test(own) ? `${division}, ${own}` : `${division}, mục ${own}`;
}

/**
 * Fills in where each part stands: `parent`, and `number`, its number in full as people cite it ("B.II.1",
 * "Phụ lục 1, mục 2", "Phần thứ nhất"). The numbers below "Phần", "Chương" and "Mục" leave these out while
 * all numbers of the document differ. A part that states its number keeps it, and its parent follows from
 * that number unless stated. A part without a label has no number; what stands below it is numbered from
 * the labelled part above.
 *
 * @param parts parts of any years, in the order of their documents
 */
export function placeParts<Part extends PlacedPart>(parts: ReadonlyArray<Part>): Array<Part> {
  const byYear = Map.groupBy(parts, ({ plan }) => plan);
  const placed = new Map([...byYear.values()].flatMap((own) => [...placeYear(own)]));
  return parts.map((part) => placed.get(part) ?? part);
}

function placeYear<Part extends PlacedPart>(parts: ReadonlyArray<Part>): Map<Part, Part> {
  const byId = new Map(parts.map((part) => [part.id, part]));
  // The first of a number wins, as it does for readers.
  const byNumber = new Map([...parts].reverse().flatMap((p) => (p.number ? [[p.number, p]] : [])));
  const parentOf = (part: Part): Part | undefined => {
    if (part.parent !== undefined) return byId.get(part.parent);
    const above = part.number?.includes('.') ? part.number.replace(/\.[^.]*$/, '') : '';
    return byNumber.get(above);
  };
  const paths = new Map<Part, Path>();
  const path = (part: Part, open: ReadonlySet<Part> = new Set()): Path => {
    const known = paths.get(part);
    if (known) return known;
    const parent = parentOf(part);
    // A circle is an error of content, which the checker reports: here it only must not hang.
    const above = parent && !open.has(parent) ? path(parent, new Set(open).add(part)) : NONE;
    const token = part.number === undefined && part.label ? labelToken(part.label) : '';
    const stated = part.number === undefined ? null : { ...NONE, numbers: part.number };
    const own = stated ?? (token === '' || part.part === 'footnote' ? above : pathOf(token, above));
    paths.set(part, own);
    return own;
  };
  const numbered = parts.filter(
    ({ part, label, number }) => number !== undefined || (label && part !== 'footnote'),
  );
  const short = numbered.map((part) => numberText(path(part), false));
  const withDivision = new Set(short).size < short.length;
  const isNumbered = new Set(numbered);
  return new Map(
    parts.map((part) => {
      const parent = parentOf(part)?.id;
      return [
        part,
        {
          ...part,
          ...(isNumbered.has(part) ? { number: numberText(path(part), withDivision) } : {}),
          ...(parent === undefined ? {} : { parent }),
        },
      ];
    }),
  );
}

/** How deep a part stands in its document: 1 at the top. @param find a part by its id */
export function depthOf(
  part: Pick<PlacedPart, 'id' | 'parent'>,
  find: (id: string) => Pick<PlacedPart, 'id' | 'parent'> | undefined,
): number {
  const seen = new Set([part.id]);
  let above = part.parent === undefined ? undefined : find(part.parent);
  while (above && !seen.has(above.id)) {
    seen.add(above.id);
    above = above.parent === undefined ? undefined : find(above.parent);
  }
  return seen.size;
}

/** A number as it is named within a sentence: "mục B.II.1", "Phụ lục 1". */
export const clauseName = (number: string): string =>
  IN_WORDS.test(number) ? number : `mục ${number}`;

/** Several at once, the bare numbers first: "mục I.1.6, I.1.7, Phụ lục 1". */
export function clauseNames(numbers: ReadonlyArray<string>): string {
  const bare = numbers.filter((number) => !IN_WORDS.test(number));
  const inWords = numbers.filter((number) => IN_WORDS.test(number));
  return [...(bare.length > 0 ? [`mục ${bare.join(', ')}`] : []), ...inWords].join(', ');
}
