import type { TargetAnswer } from '../draft/answers.ts';
import { clauses, type Span } from '../propose/spans.ts';
import { THINGS_LIST } from '../propose/units.ts';
import { cutAt, type NewFinding } from './found.ts';
import type { LevelReader } from './level-words.ts';
import { titleFrom } from './target-answers.ts';

type Goal = Pick<TargetAnswer, 'targetKind' | 'comparator' | 'goal' | 'unit'>;
interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What it asks for; null when it asks for nothing. */
  readonly goal: (match: RegExpExecArray, levels: LevelReader) => Goal | null;
}

const percent = (unit: string): Goal => ({
  targetKind: 'percent',
  comparator: '>=',
  goal: 100,
  unit,
});

/** What a unit below is to have done once: a list, a survey, a club, a plan. */
const DONE =
  'rà soát|lập danh sách|khảo sát|thống kê|ký kết|ký cam kết|đăng ký|thành lập|kiện toàn|xây dựng (?:kế hoạch|quy chế|mô hình|chương trình)|tổ chức (?:hội nghị|ngày hội|lễ|đại hội|tổng kết|sơ kết|đối thoại|tuyên truyền)|ban hành|triển khai (?:kế hoạch|thực hiện)';

const RULES: ReadonlyArray<Rule> = [
  {
    // "chỉ đạo các xã, phường rà soát, lập danh sách", "khảo sát ở tất cả các xã"
    name: 'every-unit',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:chỉ đạo|hướng dẫn|yêu cầu|đề nghị|giao)\s+(?:tất cả\s+)?(?:các|từng|mỗi)\s+(?<told>${THINGS_LIST})\s+(?:(?:chủ động|tiến hành|tập trung|tiếp tục)\s+)*(?:${DONE})|(?:${DONE})[^.;\n]{0,60}?\s(?:ở|tại|đến|trong)\s+(?:tất cả|toàn bộ|100%)(?:\s+(?:số|các))*\s+(?<places>${THINGS_LIST})|(?:tất cả|toàn bộ)\s+(?:các\s+)?(?<all>${THINGS_LIST})\s+(?:đều\s+|phải\s+|có\s+|được\s+)*(?:${DONE}))`,
      'giu',
    ),
    goal: ({ groups }, levels) => {
      const unit = (groups?.told ?? groups?.places ?? groups?.all ?? '').trim();
      // Households and people are too many to be told one by one; a level of the site is told.
      return unit !== '' && levels.named(`các ${unit}`).length > 0 ? percent(unit) : null;
    },
  },
  {
    // "không để hộ nghèo nào mà không có tổ chức hỗ trợ", "không để xảy ra"
    name: 'none-left',
    pattern:
      /(?<!\p{L})không (?:để|còn)\s+(?:có\s+)?(?:(?:người|hộ|gia đình|trường hợp|đơn vị|khu dân cư|trẻ em|học sinh|địa phương|vụ việc|xã|thôn)(?!\p{L})[^.;:“”\n]{0,60}?)\snào(?!\p{L})/giu,
    goal: ([printed = '']) => ({
      targetKind: 'limit',
      comparator: '<=',
      goal: 0,
      unit:
        /(?:người|hộ|gia đình|trường hợp|đơn vị|khu dân cư|trẻ em|học sinh|địa phương|vụ việc|xã|thôn)/iu.exec(
          printed,
        )?.[0] ?? '',
    }),
  },
  {
    // "Cuối năm tổ chức đánh giá"
    name: 'held-once',
    pattern:
      /(?<!\p{L})(?:(?:cuối|hết|kết thúc|trong)\s+năm(?:\s+\d{4})?|quý\s+IV[^,.;]{0,10}),?\s+(?:[^,.;\n]{0,40}\s)?(?:tổ chức\s+)?(?:đánh giá|sơ kết|tổng kết)(?!\p{L})/giu,
    goal: ([printed = '']) => ({
      targetKind: 'binary',
      comparator: '=',
      goal: 1,
      unit: `lần ${/đánh giá|sơ kết|tổng kết/iu.exec(printed)?.[0].toLocaleLowerCase('vi') ?? ''}`,
    }),
  },
  {
    // "định kỳ thông tin, báo cáo kết quả tháng, quý"
    name: 'regular-report',
    pattern:
      /(?<!\p{L})(?:(?:thực hiện\s+)?(?:chế độ\s+)?(?:định kỳ|hằng tháng|hàng tháng|hằng quý|hàng quý|mỗi quý)[^.;:\n]{0,40}?(?<!\p{L})báo cáo(?!\p{L})|báo cáo\s+(?:kết quả\s+)?(?:[^.;:\n]{0,40}\s)?(?:định kỳ|hằng tháng|hàng tháng|hằng quý|hàng quý|(?:tháng,\s*)?quý,\s*(?:0?6|sáu)\s+tháng))/giu,
    goal: () => percent('báo cáo'),
  },
];

/** Longest quotation of what a target was read from. */
const MOST = 220;

/**
 * Targets that a clause sets without a number: what every unit is to do, what must not be left, what is held once,
 * what is reported regularly. Rules of the genre, each a guess that a person confirms.
 *
 * @param taken places where a number is asked for already
 */
export function impliedTargets(
  words: string,
  year: number,
  levels: LevelReader,
  taken: ReadonlyArray<Span>,
): Array<NewFinding> {
  const found: Array<NewFinding> = [];
  const sentences = clauses(words);
  for (const { name, pattern, goal } of RULES) {
    for (const match of words.matchAll(pattern)) {
      const what = goal(match as RegExpExecArray, levels);
      const sentence = sentences.find(
        ({ start, end }) => start <= match.index && match.index < end,
      );
      const start = match.index;
      const all = words.slice(start, sentence?.end ?? start + match[0].length);
      const quote = cutAt(
        all.split(/”|\s(?:nhằm|góp phần|gửi về|để hiệp thương)(?!\p{L})/u)[0] ?? all,
        MOST,
      );
      const end = start + Math.max(quote.length, match[0].length);
      const isKnown =
        taken.some((one) => one.start < end && start < one.end && name !== 'held-once') ||
        found.some((one) => one.rule === name || (one.start < end && start < one.end));
      if (!what || isKnown) continue;
      const title = titleFrom(words, { start, end });
      found.push({
        quote: words.slice(start, end),
        start,
        end,
        rule: name,
        note: null,
        implied: true,
        decision: 'open',
        answer: {
          kind: 'target',
          title,
          shortTitle: cutAt(title, 45),
          ...what,
          goalMax: null,
          per: null,
          change: null,
          start: `${year}-01-01`,
          due: `${year}-12-31`,
          before: false,
          goals: null,
          forerunner: null,
        },
      });
    }
  }
  return found;
}
