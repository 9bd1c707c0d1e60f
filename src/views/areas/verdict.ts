import { verdictText } from '../../strings/verdict.ts';

/** How many targets stand at one status: its word in lower case, and its tone. */
export interface Standing {
  readonly label: string;
  readonly tone: string;
  readonly count: number;
}

export interface VerdictFacts {
  /** Every target that applies, by status. */
  readonly standings: ReadonlyArray<Standing>;
  readonly closed: boolean;
  /** True when not one figure has been reported. */
  readonly silent: boolean;
  /** Days whose reports are overdue: "31/05/2017"; none in a closed year. */
  readonly overdue?: ReadonlyArray<string>;
}

/** What is reached first, then what is wrong, then what is open; what has not begun last. */
const ORDER = ['good', 'bad', 'warn', 'none'];
/** More clauses than this nobody takes in at once: what has not begun is left out then. */
const MOST = 3;

const placeOf = ({ tone }: Standing): number => {
  const at = ORDER.indexOf(tone);
  return at < 0 ? ORDER.length : at;
};

const sumOf = (standings: ReadonlyArray<Standing>): number =>
  standings.reduce((sum, { count }) => sum + count, 0);

/** Standings with the words that readers see, each once, in the order of a sentence. */
export function mergedStandings(standings: ReadonlyArray<Standing>): Array<Standing> {
  const byLabel = Map.groupBy(
    standings.filter(({ count }) => count > 0),
    ({ label }) => label,
  );
  return [...byLabel.values()]
    .flatMap((same) => same.slice(0, 1).map((one) => ({ ...one, count: sumOf(same) })))
    .sort((a, b) => placeOf(a) - placeOf(b) || b.count - a.count);
}

/** "hoàn thành", "hoàn thành hoặc đúng tiến độ", "hoàn thành, trong đó 4 hoàn thành muộn" */
function reachedWords(reached: ReadonlyArray<Standing>): string {
  // "Done late" is a kind of "done": said after it, where both occur.
  const late = reached.find(({ label }) =>
    reached.some((other) => label.startsWith(`${other.label} `)),
  );
  const words = verdictText.either(reached.filter((one) => one !== late).map(({ label }) => label));
  return late ? verdictText.ofThem(words, late.count, late.label) : words;
}

/** "4 trong 10 chỉ tiêu hoàn thành; 4 chưa đạt, chưa chốt số; 2 không có báo cáo." */
function standingSentence(standings: ReadonlyArray<Standing>, total: number): string {
  const reached = standings.filter(({ tone }) => tone === 'good');
  const others = standings.filter(({ tone }) => tone !== 'good');
  const [only] = others;
  if (reached.length === 0 && others.length === 1 && only)
    return total === 1 ? verdictText.only(only.label) : verdictText.all(total, only.label);
  const rest = others.map(({ count, label }) => verdictText.part(count, label));
  if (reached.length === 0) return verdictText.within(total, rest);
  const words = reachedWords(reached);
  if (rest.length === 0)
    return total === 1 ? verdictText.only(words) : verdictText.all(total, words);
  return verdictText.some(sumOf(reached), total, words, rest);
}

/** How a unit, or the whole, is doing, in one or two sentences computed from its statuses. */
export function verdictOf({ standings, closed, silent, overdue = [] }: VerdictFacts): string {
  const given = mergedStandings(standings);
  const total = sumOf(given);
  if (total === 0) return verdictText.none;
  const begun = given.filter((one) => placeOf(one) < ORDER.length);
  const shown = begun.length > MOST ? begun : given;
  const sentence =
    silent && begun.length > 0 ? verdictText.silent(total, closed) : standingSentence(shown, total);
  const late = closed || overdue.length === 0 ? [] : [verdictText.overdue(overdue)];
  return [sentence, ...late].join(' ');
}
