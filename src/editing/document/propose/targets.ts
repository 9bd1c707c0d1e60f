import { clauseAround, type Found, matches, overlaps, type Span } from './spans.ts';
import { EACH, MONEY_UNIT, THING, THINGS_LIST } from './units.ts';

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

const NUMBER = String.raw`(?<![\d.,/])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\d.,/])\d+(?:,\d+)?`;
const AT_LEAST = 'ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|thấp nhất';
const ABOVE = 'trên|hơn|vượt|cao hơn|quá';
const AT_MOST = 'không quá|tối đa|không vượt quá|nhiều nhất|không nhiều hơn|không cao hơn';
const BELOW = 'dưới|ít hơn|thấp hơn';
const LEAD = `(?<atMost>${AT_MOST})|(?<atLeast>${AT_LEAST})|(?<above>${ABOVE})|(?<below>${BELOW})`;
const UP = String.raw`(?:\s+trở lên)`;

/** "giảm tỷ lệ hộ nghèo từ 2 - 2,5%", "tăng ít nhất 10% so với năm 2025". */
const GROWTH = new RegExp(
  String.raw`(?<!\p{L})(?<verb>tăng|giảm)(?!\p{L})(?<what>(?:\s+(?!so|và|hoặc|lên|xuống|còn)[\p{L}“”"]+){0,9}?)(?:\s+(?:${LEAD}|từ|khoảng|bình quân))*\s+(?<one>${NUMBER})(?:%)?(?:\s*(?:[-–]|đến)\s*(?<two>${NUMBER}))?\s*%(?:\s*/\s*năm)?(?<base>\s+so\s+với\s+[^,;.\n]{2,40})?`,
  'giu',
);
const RANGE = new RegExp(
  String.raw`(?<!\p{L})(?:từ\s+)?(?<one>${NUMBER})\s*%?\s*(?:[-–]|đến)\s*(?<two>${NUMBER})(?<unit>\s*%|\s+${MONEY_UNIT}|\s+${THINGS_LIST})`,
  'giu',
);
const SINGLE = new RegExp(
  String.raw`(?<!\p{L})(?:(?<each>${EACH})\s+(?:(?!\d)[\p{L}]+\s+){0,4}?)?(?:(?:đạt|có|được|là|từ|tỷ lệ)\s+)?(?:(?:${LEAD})\s+(?:là\s+)?)?(?<one>${NUMBER})(?:(?<unit>\s*%)(?<share>(?:${UP})?(?:\s+(?:số|tổng số|các|tỷ lệ))*(?:\s+${THINGS_LIST}))?|(?<money>\s+${MONEY_UNIT})|(?<things>\s+${THINGS_LIST}))(?<up>${UP})?`,
  'giu',
);

const numberOf = (text: string | undefined): number =>
  Number((text ?? '').replace(/\./g, '').replace(',', '.'));

/** What has been reached, or what there is: nothing that is asked for. */
const FACT =
  /^[\s\-+•*]*(?:(?:Hết |Cuối |Trong |Đến (?:hết |cuối )?)?năm (?<year>\d{4})\s*,|Hiện(?: nay| có|,)|Đến nay|Tính đến|Kết quả|Thực trạng)/iu;

/** Words right before a number that say that it has been reached. */
const REACHED =
  /(?<!\p{L})(?:mới(?: chỉ)?|đã|hiện)\s+(?:có|đạt|được|vận động được|hỗ trợ được)(?!\p{L})/iu;

/** True in a clause that tells what is or was, in a year before the plan's. */
function isFact(text: string, match: Span, year: number | null): boolean {
  const clause = clauseAround(text, match);
  if (REACHED.test(text.slice(clause.start, match.end))) return true;
  const before = text.slice(0, clause.start);
  const from = [...before.matchAll(/(?:[.!?](?=\s)|\n)/gu)].at(-1)?.index ?? -1;
  const fact = FACT.exec(text.slice(from + 1, clause.end).trimStart());
  const own = fact?.groups?.year;
  return fact !== null && (own === undefined || (year !== null && Number(own) < year));
}

/** A condition or a fact, no number to reach: "thôn trên 100 hộ", "người dưới 40 tuổi", "năm 2025 đạt 30%". */
function isCondition(text: string, match: RegExpExecArray & Span): boolean {
  const before = text.slice(0, match.start);
  const lead = match.groups?.above ?? match.groups?.below;
  // "Thôn trên 100 hộ lập hai tổ": a thing right before, and the sentence goes on with what it does.
  if (
    lead &&
    !match[0].includes('%') &&
    new RegExp(`(?:^|[;.\\n]\\s*|[-+•]\\s*)${THING}\\s*$`, 'iu').test(before)
  )
    return true;
  return /(?:khoản|điểm|điều|mục|phụ lục|biểu|mẫu|số|quyển|trang|khóa|thứ|khu vực|loại|hạng|cấp|lần thứ|bảng|chương|năm|ngày|tháng)\s+$/iu.test(
    before,
  );
}

const perOf = (text: string, match: Span): string | null => {
  const { start } = clauseAround(text, match);
  const before = text.slice(start, match.start);
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
    const isUp =
      up !== undefined ||
      /trở lên/iu.test(share ?? '') ||
      /^\s+trở lên/iu.test(text.slice(match.end, match.end + 10));
    const printed = (unit ?? money ?? things ?? '').trim();
    if (printed === 'phút') continue;
    add(match, {
      rule: unit ? 'share' : money ? 'money' : each ? 'number-each' : 'number',
      comparator: comparatorOf(match.groups ?? {}, isUp),
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
