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

/** "4 trong 10 chỉ tiêu hoàn thành; 4 chưa đạt, chưa chốt số; 2 không có báo cáo." */
function standingSentence(standings: ReadonlyArray<Standing>, total: number): string {
  const [first, ...others] = standings;
  if (!first) return verdictText.none;
  if (others.length === 0)
    return total === 1 ? verdictText.only(first.label) : verdictText.all(total, first.label);
  const rest = others.map(({ count, label }) => verdictText.part(count, label));
  return first.tone === 'good'
    ? verdictText.some(first.count, total, first.label, rest)
    : verdictText.within(total, [verdictText.part(first.count, first.label), ...rest]);
}

/** How a unit, or the whole, is doing, in one or two sentences computed from its statuses. */
export function verdictOf({ standings, closed, silent, overdue = [] }: VerdictFacts): string {
  const given = standings
    .filter(({ count }) => count > 0)
    .sort((a, b) => placeOf(a) - placeOf(b) || b.count - a.count);
  const total = given.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return verdictText.none;
  const begun = given.filter((one) => placeOf(one) < ORDER.length);
  const shown = begun.length > MOST ? begun : given;
  const notBegun = begun.length === 0;
  const sentence =
    silent && !notBegun ? verdictText.silent(total, closed) : standingSentence(shown, total);
  return [sentence, ...(closed || overdue.length === 0 ? [] : [verdictText.overdue(overdue)])].join(
    ' ',
  );
}
