import { clauseAround, type Found, matches, overlaps, type Span } from './spans.ts';
import { CHANGE, FRACTION, GROWTH, IN_WORDS, RANGE, SINGLE, WORDS } from './target-patterns.ts';
import { EACH, THING } from './units.ts';

export type Comparator = '>=' | '>' | '<=' | '<' | '=' | 'range' | 'growth';

/** A number that a text asks for. */
export interface FoundTarget extends Found {
  readonly quote: string;
  readonly comparator: Comparator;
  readonly values: ReadonlyArray<number>;
  /** As printed: "%", "tỷ đồng", "nhà". */
  readonly unit: string;
  /** Whose number it is: "mỗi xã", "cấp tỉnh". */
  readonly per: string | null;
  /** What is counted when the unit is %. */
  readonly of: string | null;
}

const numberOf = (text: string | undefined): number =>
  Number((text ?? '').replace(/\./g, '').replace(',', '.'));

/** "96% dân số trở lên": words between a number and what bounds it. */
const BOUND_AFTER = /^(?:\s\p{L}+){0,6}?\s(?<bound>trở lên|trở xuống)(?!\p{L})/iu;
/** Copies of a paper, and things that are told one by one: no numbers to reach. */
const COPIES = /^bản(?!\p{L})/iu;
const COPIED = /(?:(?:gửi|lập|nộp|thành|in|làm|kèm theo|giữ|photo|cấp)\s|\()$/iu;
const COPY = /^\s(?:chính|sao|in|giấy|gốc|điện tử|cứng|mềm|báo cáo|kế hoạch|cam kết|có giá trị)/iu;
const LISTED =
  /^(?:\s\p{L}+){0,4}?\s(?:sau|sau đây|dưới đây|trên đây|nêu trên|nói trên|này|trên)\s?(?:[:.,;(]|$)/iu;

/** What has been reached, or what there is: nothing that is asked for. */
const FACT =
  /^[\s\-+•*]*(?:(?:Hết |Cuối |Trong |Đến (?:hết |cuối )?)?năm (?<year>\d{4})\s*,|Hiện(?: nay| có|,)|Đến nay|Tính đến|Kết quả|Thực trạng)/iu;

/** Words right before a number that say that it has been reached. */
const REACHED =
  /(?<!\p{L})(?:mới(?: chỉ)?|đã|hiện)\s+(?:có|đạt|được|tổ chức|xây dựng|vận động|hỗ trợ|thành lập|huy động|triển khai|thực hiện|hoàn thành|giải quyết|tiếp nhận|giúp|trao|phát)(?!\p{L})/iu;

/** True in a clause that tells what is or was, in a year before the plan's. */
function isFact(text: string, match: Span, year: number | null): boolean {
  const clause = clauseAround(text, match);
  if (REACHED.test(text.slice(Math.max(clause.start, match.start - 80), match.end))) return true;
  const near = Math.max(0, clause.start - 600);
  const before = text.slice(near, clause.start);
  const from = [...before.matchAll(/(?:[.!?](?=\s)|\n)/gu)].at(-1)?.index ?? -1;
  const fact = FACT.exec(text.slice(near + from + 1, clause.end).trimStart());
  const own = fact?.groups?.year;
  return fact !== null && (own === undefined || (year !== null && Number(own) < year));
}

/** A condition or a fact, no number to reach: "thôn trên 100 hộ", "người dưới 40 tuổi", "năm 2025 đạt 30%". */
function isCondition(text: string, match: RegExpExecArray & Span): boolean {
  const before = text.slice(Math.max(0, match.start - 80), match.start);
  const after = text.slice(match.end, match.end + 80);
  const things = (match.groups?.things ?? match.groups?.unit ?? '').trim();
  if (things !== '' && things !== '%' && LISTED.test(after)) return true;
  if (COPIES.test(things) && (COPIED.test(before) || COPY.test(after))) return true;
  const lead = match.groups?.above ?? match.groups?.below;
  // "Thôn trên 100 hộ lập hai tổ": a thing right before, and the sentence goes on with what it does.
  if (
    lead &&
    !match[0].includes('%') &&
    new RegExp(`(?:^|[;.\\n]\\s*|[-+•]\\s*)${THING}\\s*$`, 'iu').test(before)
  )
    return true;
  return /(?<!(?:mỗi|hằng|hàng|từng|một|1|trong)\s)(?:khoản|điểm|điều|mục|phụ lục|biểu|mẫu|số|quyển|trang|khóa|khoá|thứ|khu vực|loại|hạng|cấp|lần thứ|bảng|chương|vòng|đợt|lần|tổ|thôn|khu|nhóm|quốc lộ|số nhà|năm|ngày|tháng)\s+$/iu.test(
    before,
  );
}

const perOf = (text: string, match: Span): string | null => {
  const { start } = clauseAround(text, match);
  const before = text.slice(Math.max(start, match.start - 300), match.start);
  const [each] = [...before.matchAll(new RegExp(EACH, 'giu'))].at(-1) ?? [];
  return (
    each ??
    /(?:cấp tỉnh|toàn tỉnh|cấp huyện|cấp xã|toàn xã|toàn huyện|các xã|các huyện)/iu.exec(
      before,
    )?.[0] ??
    null
  );
};

const comparatorOf = (
  groups: Readonly<Record<string, string | undefined>>,
  isUp: boolean,
): Comparator =>
  groups.atMost
    ? '<='
    : groups.atLeast || isUp
      ? '>='
      : groups.above
        ? '>'
        : groups.below
          ? '<'
          : '=';

/**
 * The numbers that a text asks for.
 *
 * @param year of the plan; null when it is unknown
 * @param taken stretches that hold other numbers: cited documents, dates
 */
export function targetsIn(
  text: string,
  year: number | null,
  taken: ReadonlyArray<Span>,
): Array<FoundTarget> {
  const found: Array<FoundTarget> = [];
  const used: Array<Span> = [...taken, ...matches(text, /“[^”\n]{0,200}”/gu)];
  const add = (
    match: RegExpExecArray & Span,
    target: Omit<FoundTarget, keyof Span | 'quote' | 'per'> & { per?: string | null },
  ) => {
    used.push(match);
    found.push({
      per: perOf(text, match),
      ...target,
      quote: match[0].trim(),
      start: match.start,
      end: match.end,
    });
  };
  for (const match of matches(text, GROWTH)) {
    const { verb = '', what = '', one = '', two } = match.groups ?? {};
    const at = match.start + match[0].indexOf(one, verb.length + what.length);
    if (overlaps({ start: at, end: at + one.length }, taken)) continue;
    // "giảm từ 12% xuống còn 10%": the number to reach is the second one.
    if (/^\s*(?:xuống|lên|còn)(?!\p{L})/iu.test(text.slice(match.end))) {
      used.push(match);
      continue;
    }
    const sign = verb.toLowerCase() === 'giảm' ? -1 : 1;
    const values = [one, two]
      .filter((value) => value !== undefined)
      .map((value) => sign * numberOf(value));
    add(match, {
      rule: 'growth',
      comparator: 'growth',
      values: values.sort((a, b) => a - b),
      unit: '%',
      of: what.trim() || null,
    });
  }
  for (const match of matches(text, CHANGE)) {
    const { verb = '', one, two, points, unit = '', base } = match.groups ?? {};
    // "tăng 03 mô hình" may be the number itself: only a base or a decrease makes it a change.
    if (overlaps(match, used) || (verb.toLowerCase() === 'tăng' && !base && !points)) continue;
    const sign = verb.toLowerCase() === 'giảm' ? -1 : 1;
    const values = [one, two].flatMap((value) => (value ? [sign * numberOf(value)] : []));
    add(match, {
      rule: 'growth',
      comparator: 'growth',
      values: values.sort((a, b) => a - b),
      unit: (points ?? unit).trim(),
      of: null,
    });
  }
  for (const match of matches(text, FRACTION)) {
    const { one, two, unit = '', up } = match.groups ?? {};
    const share = Number(one) / Number(two);
    if (overlaps(match, used) || !(share < 1)) continue;
    add(match, {
      rule: 'fraction',
      comparator: comparatorOf(match.groups ?? {}, up !== undefined),
      values: [Math.round(share * 1000) / 1000],
      unit: unit.trim(),
      of: unit.replace(/^(?:tổng\s)?số\s/iu, '').trim(),
    });
  }
  for (const match of matches(text, IN_WORDS)) {
    const { each, one = '', things = '', up } = match.groups ?? {};
    // "mỗi gia đình nên có hai con" advises.
    if (overlaps(match, used) || isCondition(text, match) || /\snên\s/iu.test(match[0])) continue;
    add(match, {
      rule: 'number-in-words',
      comparator: comparatorOf(match.groups ?? {}, up !== undefined),
      values: [WORDS.indexOf(one.toLowerCase()) + 1],
      unit: things.trim(),
      ...(each ? { per: each } : {}),
      of: null,
    });
  }
  for (const match of matches(text, RANGE)) {
    if (overlaps(match, used) || isCondition(text, match)) continue;
    const { one, two, unit = '' } = match.groups ?? {};
    const values = [numberOf(one), numberOf(two)];
    if ((values[0] ?? 0) >= (values[1] ?? 0)) continue;
    add(match, { rule: 'interval', comparator: 'range', values, unit: unit.trim(), of: null });
  }
  for (const match of matches(text, SINGLE)) {
    const { each, one, unit, share, money, things, up } = match.groups ?? {};
    const at = { start: match.start + match[0].indexOf(one ?? ''), end: match.end };
    if (overlaps(at, used) || isCondition(text, match)) continue;
    const bound = BOUND_AFTER.exec(text.slice(match.end, match.end + 60))?.groups?.bound;
    const isUp =
      up !== undefined || /trở lên/iu.test(share ?? '') || bound?.toLowerCase() === 'trở lên';
    const isDown = bound?.toLowerCase() === 'trở xuống';
    const printed = (unit ?? money ?? things ?? '').trim();
    if (printed === 'phút') continue;
    add(match, {
      rule: unit ? 'share' : money ? 'money' : each ? 'number-each' : 'number',
      comparator: isDown ? '<=' : comparatorOf(match.groups ?? {}, isUp),
      values: [numberOf(one)],
      unit: printed,
      ...(each ? { per: each } : {}),
      of: unit
        ? (share ?? '').replace(/^(?:\s*(?:trở lên|số|tổng số|các|tỷ lệ))+/iu, '').trim() || null
        : null,
    });
  }
  return found.filter((one) => !isFact(text, one, year)).sort((a, b) => a.start - b.start);
}
