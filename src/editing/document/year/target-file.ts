import { fold } from '../../../domain/fold.ts';
import type { ReportPeriod } from '../../../model/dates.ts';
import type { TargetData } from '../../../model/target.ts';
import { target as targetSchema } from '../../../model/target.ts';
import { NOT_ASSIGNED } from '../../../model/target-goals.ts';
import { documentYearText as say } from '../../../strings/document-year.ts';
import type { TargetAnswer } from '../draft/answers.ts';
import type { DraftFinding } from '../draft/draft.ts';
import { wordsOf } from '../reading.ts';
import { cutAt, fieldText, quotation, sentenceAround } from './found.ts';
import { type PlacedDraftPart, UniqueIds } from './part-places.ts';

type Target = Partial<TargetData> & Pick<TargetData, 'id' | 'title' | 'quote'>;

/** What a year says about all its targets. */
interface TargetContext {
  readonly year: number;
  /** How often reports are due. */
  readonly reportEvery: ReportPeriod;
  /** The words for the level below the units that report, when they say how many of these they have. */
  readonly below: string | null;
  /** The units that report. */
  readonly reporting: ReadonlyArray<{ readonly id: string }>;
}

const MONEY = /đồng|tỷ|tỉ|triệu|nghìn/iu;
const IN_YEAR = /(?:trong|cuối|hết|đến hết|đến cuối)\s+năm(?:\s+\d{4})?/iu;
/** Longest quotation of a clause. */
const MOST = 400;

/** The words of a target in its clause, to the end of its phrase. */
function quoteOf({ quote }: DraftFinding, words: string): string {
  const at = words.indexOf(quote);
  if (at < 0) return quotation(quote);
  const end = at + quote.length;
  const rest = /^[^.;\n]*/u.exec(words.slice(end))?.[0] ?? '';
  const own = cutAt(words.slice(at, end + rest.length), Math.max(MOST, quote.length));
  return quotation(own);
}

const basisOf = (
  { due, start }: TargetAnswer,
  { quote }: DraftFinding,
  { part, number }: PlacedDraftPart,
): string => {
  const words = wordsOf(part);
  const at = Math.max(0, words.indexOf(quote));
  const sentence = sentenceAround(words, at, at + quote.length);
  const place = number ?? part.heading;
  if (!(start.endsWith('-01-01') && due.endsWith('-12-31'))) return say.dueStated(place);
  const printed = IN_YEAR.exec(sentence)?.[0];
  return printed ? say.basis(printed, place) : say.wholeYear;
};

/** The goal and what goes with it; a change without a figure to change from has none. */
function goalFields(
  answer: TargetAnswer,
  reporting: TargetContext['reporting'],
): Partial<TargetData> {
  const { goals, goal, goalMax, change, comparator, forerunner, unit } = answer;
  if (change !== null) {
    if (forerunner === null) return { comparator: '>=', goal: null };
    const points = unit === '%' && /tỷ lệ|tỉ lệ/iu.test(answer.title);
    return {
      comparator,
      goal,
      ...(comparator === 'range' && goalMax !== null ? { goalMax } : {}),
      change: { direction: change, in: points ? 'points' : 'percent' },
      forerunner,
    };
  }
  // A table with names that nobody knows is not taken over in part: the whole stays.
  const units = goals?.unknown.length === 0 ? Object.entries(goals.units) : [];
  const shared = {
    comparator,
    ...(forerunner === null ? {} : { forerunner }),
  };
  if (goals && units.length > 0) {
    const sum = Math.round(units.reduce((all, [, value]) => all + value, 0) * 1e6) / 1e6;
    const without = reporting.filter(({ id }) => goals.units[id] === undefined);
    const all = [...units, ...without.map(({ id }) => [id, NOT_ASSIGNED] as const)];
    return {
      ...shared,
      goals: {
        units: Object.fromEntries(all),
        ...(goals.whole === sum ? { unitsTotal: sum } : {}),
      },
    };
  }
  if (goals && goals.whole !== null) return { ...shared, goals: { whole: goals.whole } };
  return { ...shared, goal, ...(comparator === 'range' && goalMax !== null ? { goalMax } : {}) };
}

function targetOf(
  finding: DraftFinding,
  answer: TargetAnswer,
  place: PlacedDraftPart,
  ids: UniqueIds,
  { year, reportEvery, below, reporting }: TargetContext,
): Target {
  const { targetKind: kind, title, shortTitle, unit, per, start, due, before } = answer;
  const isCounted = kind === 'count' || kind === 'quota' || kind === 'binary';
  const isAlways = kind === 'limit' || finding.rule === 'regular-report';
  const isAmount = kind === 'count' || kind === 'quota' || kind === 'limit';
  const isWhole = isAmount && !MONEY.test(unit) && Number.isInteger(answer.goal ?? 0);
  const isBelow = kind === 'percent' && below !== null && fold(unit) === fold(below);
  const { quote, rule, implied, decision } = finding;
  const readFrom = {
    quote: quotation(quote),
    rule,
    ...(implied ? { implied } : {}),
  };
  return {
    id: ids.of(shortTitle || title, 'chi-tieu', 50),
    title: fieldText(title) || readFrom.quote,
    shortTitle: fieldText(shortTitle) || fieldText(cutAt(title, 45)) || readFrom.quote,
    kind,
    ...goalFields(answer, reporting),
    unit: fieldText(unit) || say.noUnit,
    ...(isWhole ? { wholeNumbers: true } : {}),
    ...(per === null ? {} : { per }),
    baseline: isCounted && answer.change === null ? { value: 0, basis: say.fromStart(year) } : null,
    ...(isAlways ? { expectation: 'constant' as const } : {}),
    window: {
      start,
      due,
      ...(before ? { before } : {}),
      basis: basisOf(answer, finding, place),
    } as TargetData['window'],
    ...(isBelow ? { scale: 'communes' as const } : {}),
    reportEvery: kind === 'binary' ? 'year' : reportEvery,
    item: `${year}/${place.id}`,
    quote: quoteOf(finding, wordsOf(place.part)),
    ...(decision === 'yes' ? {} : { readFrom, unconfirmed: true, draft: true }),
  };
}

/** A target that breaks a rule between its fields is kept with its words and without a goal. */
function valid(target: Target): Target {
  if (targetSchema.safeParse(target).success) return target;
  const {
    goals: _,
    goalMax: __,
    change: ___,
    wholeNumbers: ____,
    forerunner: _____,
    ...rest
  } = target;
  return {
    ...rest,
    kind: 'count',
    comparator: '>=',
    goal: null,
    readFrom: target.readFrom ?? { quote: target.quote, rule: 'by-hand' },
    unconfirmed: true,
    draft: true,
  };
}

/** The targets of a year, in the order of the document. */
export function targetsOf(
  places: ReadonlyArray<PlacedDraftPart>,
  context: TargetContext,
): Array<Target> {
  const ids = new UniqueIds('targets');
  return places.flatMap((place) =>
    place.part.findings.flatMap((finding) => {
      const { answer, decision } = finding;
      if (answer.kind !== 'target' || decision === 'no') return [];
      return [valid(targetOf(finding, answer, place, ids, context))];
    }),
  );
}
