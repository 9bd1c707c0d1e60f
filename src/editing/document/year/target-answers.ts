import { sumOf } from '../../../domain/decimals.ts';
import { likenessIn } from '../../../domain/likeness.ts';
import { LEAST } from '../../new/forerunners.ts';
import { findArea } from '../../sheet/match-areas.ts';
import type { GoalTable, TargetAnswer } from '../draft/answers.ts';
import type { Span } from '../propose/spans.ts';
import type { FindingOf } from '../reading.ts';
import { capital, cutAt, type NewFinding, sentenceAround, titleWords } from './found.ts';
import type { LevelReader } from './level-words.ts';
import type { SiteContent } from './site-content.ts';

type Found = FindingOf<'target'>;

const MOST_TITLE = 140;
const MOST_SHORT = 45;
const EVERY = /^(?:mỗi|từng)(?!\p{L})/iu;
const POSSIBLE = ['>=', '>', '=', '<=', '<', 'range'] as const;

/** What a target is compared with when last year's are looked for. */
export const targetWords = ({
  title,
  unit,
  quote,
}: {
  title: string;
  unit: string;
  quote: string;
}) => `${title} ${unit} ${quote}`;

/** Last year's target that is most like one of this year; null when none is like it. */
export function forerunnerOf(words: string, { targetsBefore }: SiteContent): string | null {
  const like = likenessIn([words, ...targetsBefore.map(targetWords)]);
  const [best] = targetsBefore
    .map((one) => ({ id: one.id, score: like(targetWords(one), words).score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return best && best.score >= LEAST ? best.id : null;
}

/** The goals of an allocation, by unit of the site. */
function goalsOf(found: Found, site: SiteContent): GoalTable | null {
  const { allocation } = found;
  if (!allocation) return null;
  const units: Record<string, number> = {};
  const unknown: Array<string> = [];
  const { identity } = site;
  const choices = {
    areas: site.reporting,
    day: '',
    unitNames: {
      kinds:
        identity?.areaKinds.flatMap(({ name, abbreviations }) => [name, ...abbreviations]) ?? [],
      levels: identity?.levels.flatMap(({ name, full }) => [name, ...(full ? [full] : [])]) ?? [],
    },
  };
  for (const { name, value } of allocation.values) {
    const area = findArea(name, choices);
    if (area && 'value' in area && units[area.value.id] === undefined) units[area.value.id] = value;
    else unknown.push(name);
  }
  return {
    whole: allocation.total ?? sumOf(allocation.values.map(({ value }) => value)),
    units,
    unknown,
  };
}

/** The last day by which it is to be reached: a day of the same sentence, else the end of the year. */
export function dueOf(
  dates: ReadonlyArray<FindingOf<'date'>>,
  words: string,
  place: Span,
  year: number,
): Pick<TargetAnswer, 'start' | 'due' | 'before'> {
  const sentence = sentenceAround(words, place.start, place.end);
  const own = dates.find(
    ({ when, dateKind, quote }) =>
      when.precision === 'day' &&
      dateKind === 'deadline' &&
      when.date.startsWith(`${year}-`) &&
      when.date > `${year}-01-01` &&
      sentence.includes(quote),
  );
  const start = `${year}-01-01`;
  if (own?.when.precision !== 'day') return { start, due: `${year}-12-31`, before: false };
  return { start, due: own.when.date, before: own.bound === 'before' };
}

/** A quotation mark or bracket that was opened or closed outside of a text. */
const UNPAIRED = /(?:[“(][^”)]*$)|^(?<whole>[^“(]*)[”)]+$/u;

/** Words of a target as a title: from its number to the end of its clause, or to the next target. */
export function titleFrom(words: string, place: Span, others: ReadonlyArray<Span> = []): string {
  const { start, end } = place;
  const next = Math.min(words.length, ...others.map((one) => one.start).filter((at) => at >= end));
  const rest = /^[^.;\n]*/u.exec(words.slice(end, next))?.[0] ?? '';
  const own = words
    .slice(start, end + rest.length)
    .trim()
    .replace(/\s+/gu, ' ');
  const short = titleWords(own, MOST_TITLE).replace(/[\s,]+(?:và)?$/u, '');
  return capital(short.replace(UNPAIRED, '$<whole>').trim() || short);
}

/** What else was found in the words. */
interface Beside {
  readonly dates: ReadonlyArray<FindingOf<'date'>>;
  readonly targets: ReadonlyArray<Found>;
}

/** What a number that a text asks for becomes. */
export function targetAnswer(
  found: Found,
  words: string,
  { dates, targets }: Beside,
  { site, levels, year }: { site: SiteContent; levels: LevelReader; year: number },
): NewFinding {
  const { start, end, rule, note, comparator, values, unit, per } = found;
  const quote = words.slice(start, end);
  const isGrowth = comparator === 'growth';
  const isShare = unit === '%';
  const goals = goalsOf(found, site);
  const each = per !== null && EVERY.test(per);
  // "mỗi xã … 02 thôn" where districts report: how many of their communes reach it is counted.
  const perLevels = per === null ? [] : levels.named(per);
  const reporting = new Set(site.reporting.map(({ kind }) => levels.ofKind(kind)));
  const isBelow = each && !perLevels.some((level) => reporting.has(level));
  const sizes = values.map((value) => Math.abs(value)).sort((a, b) => a - b);
  const [low = 0, high] = sizes;
  const kind: TargetAnswer['targetKind'] = isShare
    ? 'percent'
    : comparator === '<=' || comparator === '<'
      ? 'limit'
      : each
        ? 'quota'
        : 'count';
  const title = titleFrom(words, { start, end }, targets);
  const answer: TargetAnswer = {
    kind: 'target',
    title,
    shortTitle: cutAt(title, MOST_SHORT),
    targetKind: kind,
    comparator: isGrowth
      ? high === undefined
        ? '>='
        : 'range'
      : (POSSIBLE.find((one) => one === comparator) ?? '='),
    goal: goals ? null : low,
    goalMax: high ?? null,
    unit: isShare && found.of !== null && !isGrowth ? found.of : unit,
    per: kind === 'quota' ? (isBelow ? 'unit' : 'area') : null,
    change: isGrowth ? ((values[0] ?? 0) < 0 ? 'decrease' : 'increase') : null,
    ...dueOf(dates, words, { start, end }, year),
    goals,
    forerunner: forerunnerOf(`${title} ${unit} ${quote}`, site),
  };
  return { quote, start, end, rule, note, implied: false, answer, decision: 'open' };
}
