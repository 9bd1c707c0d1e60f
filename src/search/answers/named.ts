import type { AnswerUnit, Contents } from './data.ts';
import { phraseAt, type Word, wordsOf } from './words.ts';

type Words = ReadonlyArray<Word>;

/** Words before the name of a level or a unit: "Mặt trận cấp xã", "ở Ba Bể". */
const BEFORE = [
  'mặt trận tổ quốc cấp',
  'ủy ban mặt trận',
  'ủy ban mttq',
  'uỷ ban mttq',
  'mặt trận cấp',
  'mttq cấp',
  'mặt trận',
  'mttq',
  'cấp',
  'ở',
  'tại',
  'của',
];

/** The words without the phrase at a place, and without what leads to it. */
function cut(words: Words, at: number, length: number): Words {
  let start = at;
  for (let again = true; again; ) {
    again = false;
    for (const phrase of BEFORE) {
      const from = start - phrase.split(' ').length;
      if (from >= 0 && phraseAt(words.slice(from, start), phrase) === 0) {
        start = from;
        again = true;
        break;
      }
    }
  }
  return [...words.slice(0, start), ...words.slice(at + length)];
}

export interface NamedLevel {
  readonly level: string;
  readonly unit?: undefined;
  readonly rest: Words;
}

export interface NamedUnit {
  readonly level?: undefined;
  readonly unit: AnswerUnit;
  readonly rest: Words;
}

/** A name as it stands among words: how long it is, and how many of its words were typed as they are. */
interface Place<Found> {
  readonly found: Found;
  readonly at: number;
  readonly length: number;
  readonly exact: number;
}

function placeOf<Found>(words: Words, found: Found, name: string): Array<Place<Found>> {
  const parts = wordsOf(name);
  const at = phraseAt(words, parts.map(({ typed }) => typed).join(' '));
  if (at < 0) return [];
  const exact = parts.filter(({ typed }, index) => words[at + index]?.typed === typed).length;
  return [{ found, at, length: parts.length, exact }];
}

/** The longest of some names that stands among words; null when none does, or two fit as well. */
function longest<Found>(
  words: Words,
  names: ReadonlyArray<readonly [found: Found, names: ReadonlyArray<string>]>,
): { readonly found: Found; readonly rest: Words } | null {
  const places = names
    .flatMap(([found, list]) => list.flatMap((name) => placeOf(words, found, name)))
    // "Văn Lang" is not "Văn Lăng"; without any mark it could be either.
    .sort((a, b) => b.length - a.length || b.exact - a.exact);
  const [best] = places;
  if (!best) return null;
  const isUnsure = places.some(
    ({ found, length, exact }) =>
      found !== best.found && length === best.length && exact === best.exact,
  );
  return isUnsure ? null : { found: best.found, rest: cut(words, best.at, best.length) };
}

/** The level that words name: "xã", "thị trấn". */
export function levelNamed({ levels }: Contents, words: Words): NamedLevel | null {
  const found = longest(
    words,
    levels.map(([slug, , names]) => [slug, names] as const),
  );
  return found && { level: found.found, rest: found.rest };
}

/** The names of a unit in lower case: with its kind, without it, and others. */
function namesOf([, name, , others = []]: AnswerUnit, kinds: ReadonlyArray<string>) {
  const whole = name.toLowerCase();
  const kind = kinds.find((one) => whole.startsWith(`${one} `));
  return [whole, ...(kind === undefined ? [] : [whole.slice(kind.length + 1)]), ...others];
}

/** The unit that words name, unless it could be either of two. */
export function unitNamed(
  units: ReadonlyArray<AnswerUnit>,
  { kinds }: Contents,
  words: Words,
): NamedUnit | null {
  const found = longest(
    words,
    units.map((unit) => [unit, namesOf(unit, kinds)] as const),
  );
  return found && { unit: found.found, rest: found.rest };
}

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/**
 * The period whose report words are about: "quarter-2" for "báo cáo quý II", "all" for "báo cáo" alone; null when
 * they are about something else.
 */
export function periodNamed(words: Words): string | null {
  const text = words.map(({ folded }) => folded).join(' ');
  const read =
    /^(?:gui |nop )?bao cao(?: dinh ky| ket qua| so lieu)?(?: (?:cua |cho |trong )?(.+))?$/.exec(
      text,
    );
  // "bảo cáo" and "bao cáo" are nothing; typed with marks, the words must be those.
  if (!read || phraseAt(words, 'báo cáo') < 0) return null;
  const [, period] = read;
  if (period === undefined) return 'all';
  const month = /^thang (\d{1,2})$/.exec(period);
  if (month)
    return Number(month[1]) >= 1 && Number(month[1]) <= 12 ? `month-${Number(month[1])}` : null;
  const quarter = /^quy ([1-4]|iii|ii|iv|i)$/.exec(period)?.[1];
  if (quarter) return `quarter-${QUARTERS.indexOf(quarter) + 1 || quarter}`;
  const half = /^(?:6|sau) thang(?: (dau|cuoi) nam)?$/.exec(period);
  if (half) return `half-year-${half[1] === 'cuoi' ? 2 : 1}`;
  return /^(?:ca )?nam$|^tong ket(?: nam)?$/.test(period) ? 'year-1' : null;
}
