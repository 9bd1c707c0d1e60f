import { pattern } from './spans.ts';
import { EACH, MONEY_UNIT, THINGS_LIST } from './units.ts';

/** How official documents print the numbers that they ask for. */

const NUMBER = String.raw`(?<![\d.,/])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\d.,/])\d+(?:,\d+)?`;
const AT_LEAST = 'ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|thấp nhất';
const ABOVE = 'trên|hơn|vượt|cao hơn|quá';
const AT_MOST = 'không quá|tối đa|không vượt quá|nhiều nhất|không nhiều hơn|không cao hơn';
const BELOW = 'dưới|ít hơn|thấp hơn';
const LEAD = `(?<atMost>${AT_MOST})|(?<atLeast>${AT_LEAST})|(?<above>${ABOVE})|(?<below>${BELOW})`;
const UP = String.raw`(?:\s+trở lên)`;
/** Numbers in words, which are read only where something says that they are asked for. */
export const WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const WORD = `(?:${WORDS.join('|')})(?!\\p{L})`;

/** "giảm tỷ lệ hộ nghèo từ 2 - 2,5%", "tăng ít nhất 10% so với năm 2025". */
export const GROWTH = pattern(
  String.raw`(?<!\p{L})(?<verb>tăng|giảm)(?!\p{L})(?<what>(?:\s+(?!so|và|hoặc|lên|xuống|còn)[\p{L}“”"]+){0,9}?)(?:\s+(?:${LEAD}|từ|khoảng|bình quân))*\s+(?<one>${NUMBER})(?:%)?(?:\s*(?:[-–]|đến)\s*(?<two>${NUMBER}))?\s*%(?:\s*/\s*năm)?(?<base>\s+so\s+với\s+[^,;.\n]{2,40})?`,
  'giu',
);
export const RANGE = pattern(
  String.raw`(?<!\p{L})(?:từ\s+)?(?<one>${NUMBER})\s*%?\s*(?:[-–]|đến)\s*(?<two>${NUMBER})(?<unit>\s*%|\s+${MONEY_UNIT}|\s+${THINGS_LIST})`,
  'giu',
);
/** "giảm 1,5 điểm %", "tăng 03 mô hình so với năm 2025", "giảm 120 hộ nghèo". */
export const CHANGE = pattern(
  String.raw`(?<!\p{L})(?<verb>tăng|giảm)(?:\s+thêm|\s+được)?(?:\s+(?:${LEAD}|từ|khoảng|bình quân))*\s+(?<one>${NUMBER})(?:\s*(?:[-–]|đến)\s*(?<two>${NUMBER}))?\s+(?:(?<points>điểm\s+(?:%|phần trăm))|(?<unit>${MONEY_UNIT}|${THINGS_LIST}))(?<base>(?:\s+\p{L}+){0,6}?\s+so\s+với\s+[^,;.\n]{2,40})?`,
  'giu',
);
/** "ít nhất 2/3 số hộ": a share of all. */
export const FRACTION = pattern(
  String.raw`(?:(?<each>${EACH})\s+(?:(?!\d)[\p{L}]+\s+){0,4}?)?(?:(?:${LEAD})\s+)?(?<![\d/.,])(?<one>\d)/(?<two>\d)(?![\d/])\s+(?<unit>(?:tổng\s+)?số\s+${THINGS_LIST}|${THINGS_LIST})(?<up>${UP})?`,
  'giu',
);
/** "ít nhất một mô hình", "mỗi xã một mô hình". */
export const IN_WORDS = pattern(
  String.raw`(?<!\p{L})(?:(?:(?<each>${EACH})\s+(?:(?!\d)[\p{L}]+\s+){0,4}?)(?:(?:${LEAD})\s+)?|(?:${LEAD})\s+)(?<one>${WORD})\s+(?<things>${MONEY_UNIT}|${THINGS_LIST})(?<up>${UP})?`,
  'giu',
);
export const SINGLE = pattern(
  String.raw`(?<!\p{L})(?:(?<each>${EACH})\s+(?:(?!\d)[\p{L}]+\s+){0,4}?)?(?:(?:đạt|có|được|là|từ|tỷ lệ)\s+)?(?:(?:${LEAD})\s+(?:là\s+)?)?(?<one>${NUMBER})(?:(?<unit>\s*%)(?<share>(?:${UP})?(?:\s+(?:số|tổng số|các|tỷ lệ))*(?:\s+${THINGS_LIST}))?|(?<money>\s+${MONEY_UNIT})|(?<things>\s+${THINGS_LIST}))(?<up>${UP})?`,
  'giu',
);
