import { likenessIn } from '../../../domain/likeness.ts';
import { daysOf } from '../../../domain/year-calendar.ts';
import type { When } from '../../../model/dates.ts';
import type { ObservanceData } from '../../../model/observance.ts';
import type { DateAnswer } from '../draft/answers.ts';
import type { FindingOf } from '../reading.ts';
import { capital, type NewFinding, sentenceAround, titleWords } from './found.ts';

type Found = FindingOf<'date'>;
type Milestone = DateAnswer['milestone'];

/** Longest title of a milestone. */
const MOST = 100;
const REVIEW = /sơ kết|tổng kết|(?<!\p{L})đánh giá(?!\p{L})/iu;
const REPORT = /báo cáo/iu;
const SEASON = /cao điểm|tuần lễ|(?<!\p{L})đợt(?!\p{L})/iu;
const DAY_IN_BRACKETS = /\s*\(\s*(?:từ\s+|ngày\s+)?\d{1,2}[/.-][^()]*\)?\s*$/u;
/** Words before a date that only lead to it. */
const LEADS_TO =
  /[\s,;(–-]*(?:từ|vào|trong|dịp|nhân dịp|đến|trước|chậm nhất|hoàn thành|xong)?(?:\s+(?:là|vào|dịp|ngày|đến|hết|trước))*\s*\(?\s*$/iu;
const MARK = /^(?:[\s\-–+•*]+|\(?\p{L}\)\s|\d+[.)]\s)+/u;

/** Days on which what the words name is kept each year. */
function observanceOf(
  found: Found,
  words: string,
  year: number,
  observances: ReadonlyArray<ObservanceData>,
): ObservanceData | null {
  const { when, dateKind } = found;
  const day = when.precision === 'day' ? when.date : when.precision === 'range' ? when.start : null;
  if (day === null) return null;
  const own = observances.filter((one) => daysOf(year, one).includes(day));
  const like = likenessIn([words, ...own.map(({ title }) => title)]);
  const [best] = own
    .map((one) => ({ one, score: like(one.title, words).score }))
    .sort((a, b) => b.score - a.score);
  if (!best) return null;
  const isKept = dateKind === 'anniversary' || dateKind === 'event' || dateKind === 'period';
  return isKept || best.score > 0.2 ? best.one : null;
}

/** What is done by the day: the words of its sentence without the day. */
function titleOf(found: Found, words: string): string {
  const { quote, start, end, dateKind } = found;
  const named = quote.replace(DAY_IN_BRACKETS, '').replace(/[\s,(]+$/u, '');
  if (/(?:kỷ niệm|mừng)\s|ngày\s+(?!\d)\p{L}/iu.test(named)) return capital(named);
  const sentence = sentenceAround(words, start, end);
  const at = sentence.indexOf(words.slice(start, end).trim());
  const [before, after] =
    at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + quote.length)];
  const plain = (text: string) => text.replace(MARK, '').replace(/^[\s,;:.)”]+|[\s,;:(]+$/gu, '');
  const kept = /(?:kỷ niệm|ngày|dịp|tháng|tuần|đợt)\s[^,;(]*$/iu.exec(before.replace(LEADS_TO, ''));
  if ((dateKind === 'event' || dateKind === 'period') && kept) return capital(plain(kept[0]));
  const own = [plain(before.replace(LEADS_TO, '')), plain(after)];
  const longest = own[0] !== undefined && own[0].length >= 25 ? own[0] : (own[1] ?? '');
  return capital(longest === '' ? plain(sentence) : longest);
}

const kindOf = ({ dateKind }: Found, sentence: string): Milestone => {
  if (dateKind === 'anniversary') return 'anniversary';
  if (REVIEW.test(sentence) && dateKind !== 'event') return 'review';
  if (dateKind === 'report') return REPORT.test(sentence) ? 'report' : 'review';
  if (dateKind === 'period') return SEASON.test(sentence) ? 'high-season' : 'event';
  return 'event';
};

/** When, with the words for what is no day. */
function whenOf({ when, bound, quote }: Found): When {
  if (when.precision === 'day' && bound === 'before') return { ...when, before: true };
  if (when.precision === 'year') return { ...when, printed: quote };
  return when;
}

/** A time that is no day of this year: the run of a programme, or days counted from something. */
const isElsewhere = ({ when }: Found, year: number): boolean =>
  when.precision === 'unknown' ||
  when.precision === 'after' ||
  (when.precision === 'range' && when.start.slice(0, 4) !== when.end.slice(0, 4)) ||
  (when.precision === 'day' && Math.abs(Number(when.date.slice(0, 4)) - year) > 1);

/** What a time becomes in the year: a milestone, or the days on which reports are due. */
export function dateAnswer(
  found: Found,
  words: string,
  year: number,
  observances: ReadonlyArray<ObservanceData>,
): NewFinding {
  const { start, end, rule, note } = found;
  const sentence = sentenceAround(words, start, end);
  const quote = words.slice(start, end);
  const kept = observanceOf(found, sentence, year, observances);
  const title = titleWords(titleOf(found, words), MOST);
  const answer: DateAnswer = {
    kind: 'date',
    use: found.when.precision === 'periodic' ? 'reporting' : 'milestone',
    title: title === '' ? (kept?.title ?? quote.trim()) : title,
    milestone:
      kept && found.dateKind === 'event' && /kỷ niệm|^ngày/iu.test(title)
        ? 'anniversary'
        : kindOf(found, sentence),
    when: whenOf(found),
    observance: kept?.id ?? null,
  };
  const decision = isElsewhere(found, year) ? 'no' : 'open';
  return { quote, start, end, rule, note, implied: false, answer, decision };
}
