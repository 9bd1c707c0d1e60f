import { formatNumber } from '../../../domain/numbers.ts';
import type { TargetData } from '../../../model/target.ts';
import { targetCheckText as say } from '../../../strings/target-check.ts';
import type { CheckedFile } from '../entries.ts';
import { problemIn } from '../lives.ts';
import type { Problem } from '../problem.ts';
import type { AddProblem } from './target-goals.ts';

/** Words that come before a number: "trên 95", but not "trên địa bàn". */
const MORE = /(?<!\p{L})(trên|hơn|vượt)\s+(\d[\d.,]*\d|\d)/iu;
const LESS = /(?<!\p{L})(dưới)\s+(\d[\d.,]*\d|\d)/iu;
const AT_LEAST = /(?<!\p{L})(ít nhất|tối thiểu|trở lên)(?!\p{L})/iu;
const AT_MOST = /(?<!\p{L})(không quá|tối đa|trở xuống)(?!\p{L})/iu;
const WHOLE =
  /(?<!\p{L})(toàn (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)|các cấp trong (?:tỉnh|huyện))(?!\p{L})/iu;

/** Kinds whose comparator says something about a number. */
const COMPARED: ReadonlyArray<TargetData['kind']> = ['percent', 'count', 'quota', 'limit'];

/** The comparator against the words of the quote, where the quote has words of one kind only. */
function comparatorProblems({ kind, comparator, quote }: TargetData, add: AddProblem): void {
  if (!COMPARED.includes(kind)) return;
  const [more, less] = [MORE.exec(quote), LESS.exec(quote)];
  const [least, most] = [AT_LEAST.exec(quote), AT_MOST.exec(quote)];
  if ([more, less, least, most].filter((found) => found).length !== 1) return;
  const warn = (text: Parameters<AddProblem>[2]) => add(['comparator'], 'goal-words', text);
  if (more && comparator === '>=') warn(say.saysMore(more[1] ?? '', more[2] ?? ''));
  if (less && comparator === '<=') warn(say.saysLess(less[1] ?? '', less[2] ?? ''));
  if (least && (comparator === '>' || comparator === '=')) warn(say.saysAtLeast(least[1] ?? ''));
  if (most && comparator === '<') warn(say.saysAtMost(most[1] ?? ''));
}

const SCALES: ReadonlyArray<readonly [RegExp, number]> = [
  [/^\s*tỷ/iu, 1e9],
  [/^\s*tỉ/iu, 1e9],
  [/^\s*triệu/iu, 1e6],
  [/^\s*(?:nghìn|ngàn)/iu, 1e3],
];

/** Every number that a text can mean: "1.000", "9,5 tỷ" also as millions and as đồng. */
function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const { 0: written, index } of text.matchAll(/\d+(?:[.,]\d+)*/g)) {
    const whole = Number(written.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
    const scale = SCALES.find(([word]) => word.test(text.slice(index + written.length)))?.[1] ?? 1;
    for (const unit of [1, 1e3, 1e6, 1e9]) {
      found.add(Math.round(whole * 1e6) / 1e6);
      found.add(Math.round(((whole * scale) / unit) * 1e6) / 1e6);
    }
  }
  return found;
}

/** A goal of 0, 1 or 100 is often written in words: "không", "tất cả", "mỗi". */
const SPELLED = [0, 1, 100];

function numberProblems({ kind, goal, goals, goalMax, quote }: TargetData, add: AddProblem): void {
  if (!COMPARED.includes(kind)) return;
  const known = numbersIn(quote);
  if (known.size === 0) return;
  const given = [
    [['goal'], goal],
    [['goalMax'], goalMax],
    [['goals', 'whole'], goals?.whole],
  ] as const;
  for (const [field, number] of given) {
    if (typeof number !== 'number' || SPELLED.includes(number) || known.has(number)) continue;
    add(field, 'goal-words', say.notInQuote(formatNumber(number)));
  }
}

const GROWTH = /(?<!\p{L})(tăng|giảm)(?!\p{L})([^.;]*?)(?:so với|\d[\d.,]*\s*%)/iu;
/** “giảm còn 488”, “nâng lên 17”: the number is the one to reach. */
const REACHED = /(?<!\p{L})(?:còn|xuống|lên|đạt)(?!\p{L})/iu;
const EACH = /(?<!\p{L})((?:mỗi|hằng|hàng|từng)\s+(?:tháng|quý))(?!\p{L})/iu;
const RANGE = /(\d+(?:[.,]\d+)*)\s*(?:đến|[-–])\s*(\d+(?:[.,]\d+)*)(?![\d/])/giu;
const SPAN = /(?<!\p{L})giai đoạn\s+(\d{4})\s*(?:đến|[-–])\s*(\d{4})/iu;

const numberOf = (written: string) => Number(written.replace(/\./g, '').replace(',', '.'));

/** Growth, periods, ranges and spans of years that the quote states and the fields do not. */
function formProblems(target: TargetData, add: AddProblem): void {
  const { kind, comparator, goal, goals, change, difference, each, window, quote } = target;
  if (!COMPARED.includes(kind)) return;
  const growth = GROWTH.exec(quote);
  if (growth && !change && difference === undefined && !REACHED.test(growth[2] ?? ''))
    add(['goal'], 'goal-words', say.saysGrowth(growth[0]));
  const period = EACH.exec(quote);
  if (period && (kind === 'count' || kind === 'quota') && each === undefined && isSet(goal, goals))
    add(['goal'], 'goal-words', say.saysEach(period[1] ?? ''));
  for (const [written, low = '', high = ''] of quote.matchAll(RANGE)) {
    const [least, most] = [numberOf(low), numberOf(high)];
    const isGoal = [goal, goals?.whole].some((number) => number === least || number === most);
    if (comparator !== 'range' && least < most && isGoal)
      add(['comparator'], 'goal-words', say.saysRange(written, least, most));
  }
  const span = SPAN.exec(quote);
  if (span && Number(span[2]) > Number(window.due.slice(0, 4)) && isSet(goal, goals))
    add(['window', 'due'], 'goal-words', say.saysSpan(span[0]));
}

const isSet = (goal: TargetData['goal'], goals: TargetData['goals']) =>
  typeof goal === 'number' || goals !== undefined;

/** Words of the quote that say something else than the fields: a comparison, a number, the whole. */
export function targetWordProblems(file: CheckedFile): Array<Problem> {
  return file.entries.flatMap(({ path, data }) => {
    const target = data as TargetData | null;
    if (!target || target.unconfirmed) return [];
    const problems: Array<Problem> = [];
    const add: AddProblem = (field, code, text) =>
      problems.push(problemIn({ file, path }, field, code, text));
    const { quote, title, kind, goal, goals } = target;
    comparatorProblems(target, add);
    numberProblems(target, add);
    formProblems(target, add);
    const whole = WHOLE.exec(quote) ?? WHOLE.exec(title);
    if (whole && kind === 'count' && typeof goal === 'number' && goals?.whole === undefined)
      add(['goal'], 'goal-words', say.saysWhole(whole[1] ?? ''));
    return problems;
  });
}
