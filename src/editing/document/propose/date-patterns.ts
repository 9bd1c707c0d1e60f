import type { ReportPeriod } from '../../../model/dates.ts';
import { pattern } from './spans.ts';

/** How official documents print days, months and periods. */

const DAY = (name: string) =>
  String.raw`(?:ngày\s+)?(?:(?:mùng|mồng)\s+)?(?<${name}d>\d{1,2})(?:\s?[/.-]\s?(?<${name}m>\d{1,2})(?:\s?[/.-]\s?(?<${name}y>\d{4}))?|\s+tháng\s+(?<${name}mw>\d{1,2}|giêng|chạp|tư|một)(?:\s*,?\s+năm\s+(?<${name}yw>\d{4})|\s?/\s?(?<${name}ys>\d{4}))?)(?![\d/%])`;
const LEAD = String.raw`(?<lead>(?:trước|chậm nhất|muộn nhất|đến hết|đến|hết|cuối|xong|hạn(?:\s+cuối)?)(?:\s+(?:là|vào|trước|đến|hết|tới|trong|cuối)){0,4})`;
/** "trước 17 giờ 00 ngày 20/11": the hour before a day. */
const HOUR = String.raw`(?:\d{1,2}\s*(?:giờ|h|g)(?:\s*\d{2})?(?:\s+phút)?,?\s+)?`;
const YEAR = String.raw`(?:\s*(?:/|năm|-)\s*(?<year>\d{4}))?`;

/** 1 the same day of two years in brackets: what is kept each year. */
export const ANNIVERSARY = pattern(
  String.raw`(?:(?:kỷ niệm|mừng)\s[^();.\n]{0,140})?\(\s*${DAY('a')}\s*[-–]\s*${DAY('b')}\s*\)`,
  'giu',
);
export const NAMED_DAY = pattern(
  String.raw`(?:[Kk]ỷ niệm\s+(?:\d+\s+năm\s+)?)?(?:lần thứ\s+\d+\s+)?(?:Ngày\s+\p{Lu}|(?<=(?:niệm|mừng|ứng)\s+(?:\d+\s+năm\s+)?)[Nn]gày\s+|Ngày\s+(?:thành lập|truyền thống|sinh|hội|giải phóng|toàn|quốc tế|pháp luật)\s)[^();:.\n]{2,90}?[(,]?\s*${DAY('a')}\s*\)?`,
  'gu',
);
export const RANGE = pattern(
  String.raw`(?:từ\s+)(?:ngày\s+)?(?<ad>\d{1,2})(?:\s?[/.]\s?(?<am>\d{1,2})(?:\s?[/.]\s?(?<ay>\d{4}))?|\s+tháng\s+(?<amw>\d{1,2})(?:\s+năm\s+(?<ayw>\d{4}))?)?\s*(?:đến\s+hết|đến|tới|[-–])\s*(?:hết\s+)?${DAY('b')}`,
  'giu',
);
export const BARE_RANGE =
  /(?<![\d/])(?<ad>\d{1,2})\/(?<am>\d{1,2})(?:\/(?<ay>\d{4}))?\s*(?:[-–]|đến)\s*(?<bd>\d{1,2})\/(?<bm>\d{1,2})\/(?<by>\d{4})(?!\d)/giu;
export const MONTHS = pattern(
  String.raw`từ\s+tháng\s+(?<from>\d{1,2})(?:\s*(?:/|năm)\s*(?<fromYear>\d{4}))?\s*(?:đến|-|–)\s*(?:hết\s+)?tháng\s+(?<to>\d{1,2})${YEAR}`,
  'giu',
);
/** "tháng 10 - 11/2026", "tháng 5 và tháng 6 năm 2026": from the first to the last. */
export const TWO_MONTHS = pattern(
  String.raw`(?<!\p{L})(?:trong\s+|các\s+|vào\s+)*tháng\s+(?<from>1[0-2]|0?[1-9])\s*(?:[-–]|và|,|đến)\s*(?:tháng\s+)?(?<to>1[0-2]|0?[1-9])(?:\s*(?:/|năm)\s*(?<year>\d{4})|(?=\s+năm\s+nay))(?!\d)`,
  'giu',
);
/** "ngày 17 - 18/11/2026", "các ngày 05, 06 tháng 3". */
export const TWO_DAYS = pattern(
  String.raw`(?<!\p{L})ngày\s+(?<ad>\d{1,2})\s*(?:[-–]|và|,)\s*(?:ngày\s+)?${DAY('b')}`,
  'giu',
);
/** "6 tháng đầu năm 2026", with a word that makes it a time to be done in. */
export const HALF_YEAR = pattern(
  String.raw`(?<!\p{L})(?<lead>(?:trong|hết|đến hết|xong)\s+)(?:0?6|sáu)\s+tháng\s+(?<half>đầu|cuối)\s+năm(?:\s+(?<year>\d{4}))?`,
  'giu',
);
/** "vào tháng 12 hằng năm", "quý III hằng năm". */
export const YEARLY_PART = pattern(
  String.raw`(?<!\p{L})(?:${LEAD}\s+|trong\s+|vào\s+)?(?:tháng\s+(?:1[0-2]|0?[1-9])|quý\s+(?:IV|I{1,3}|[1-4]))\s+(?:hằng|hàng|mỗi)\s+năm`,
  'giu',
);
/** Days that have no date of their own: "trước Tết Nguyên đán". */
export const FEAST = pattern(
  String.raw`(?<!\p{L})(?:trước|chậm nhất(?:\s+là)?(?:\s+trước)?)\s+(?:dịp\s+)?(?:Tết(?:\s+(?:Nguyên đán|Trung thu|cổ truyền))?|Rằm\s+tháng\s+\p{L}+|mùa\s+(?:mưa|lũ|bão)(?:\s+lũ)?|năm học mới|khai giảng)(?:\s+(?:năm\s+)?(?:\p{Lu}\p{L}+\s+\p{Lu}\p{L}+|\d{4}))?(?!\p{L})`,
  'gu',
);
export const YEARS =
  /(?:giai đoạn|thời kỳ)\s+(?:từ\s+(?:năm\s+)?)?(?<from>\d{4})\s*(?:[-–]|đến(?:\s+năm)?)\s*(?<to>\d{4})/giu;
export const EACH_MONTH = pattern(
  String.raw`(?:${LEAD}\s+)?ngày\s+\d{1,2}\s+(?:của\s+)?(?:(?<month>hằng tháng|hàng tháng|mỗi tháng|các tháng|tháng sau)|tháng\s+(?:đầu|cuối|thứ \p{L}+)?\s*(?:của\s+)?(?:mỗi\s+|hằng\s+|hàng\s+)?(?<quarter>quý)(?:\s+(?:sau|tiếp theo))?|(?:tháng\s+\d{1,2}\s+)?(?<years>hằng năm|hàng năm|mỗi năm))`,
  'giu',
);
export const YEARLY_DAY = pattern(
  String.raw`(?:${LEAD}\s+)?${DAY('a')}\s+(?:hằng năm|hàng năm|mỗi năm)`,
  'giu',
);
export const DEADLINE = pattern(String.raw`(?<!\p{L})${LEAD}\s+${HOUR}${DAY('a')}`, 'giu');
export const QUARTER = pattern(
  String.raw`(?<!\p{L})(?:(?:trước|chậm nhất|muộn nhất|đến hết|đến|hết|trong|cuối|xong|vào)(?:\s+(?:là|vào|trước|đến|hết|trong|cuối))*\s+)?quý\s+(?<quarter>IV|I{1,3}|[1-4])${YEAR}(?![\p{L}\d])`,
  'giu',
);
export const MONTH = pattern(
  String.raw`(?<!\p{L}|\d[/.-]|\d\s)(?<lead>(?:trước|chậm nhất|muộn nhất|đến hết|đến|hết|trong|cuối|xong|vào|giữa|đầu)(?:\s+(?:là|vào|trước|đến|hết|trong|cuối|đầu|giữa))*\s+)?tháng\s+(?<month>1[0-2]|0?[1-9])${YEAR}(?![\p{L}\d/])`,
  'giu',
);
export const END_OF_YEAR =
  /(?<!\p{L})(?:(?:đến|trước|hết)\s+(?:(?:cuối|hết)\s+)?|cuối\s+)năm\s+(?<year>\d{4})(?!\d)/giu;
export const DAYS =
  /(?<!\p{L})(?:(?:trong(?:\s+vòng|\s+thời hạn)?|trước|sau|chậm nhất(?:\s+là)?(?:\s+sau)?)\s+)?\d{1,3}\s+(?:giờ|ngày)(?:\s+làm việc)?(?:\s?,?\s?(?:kể từ|tính từ|sau khi|trước khi|từ khi|sau|trước)\s+[^\s,;.]+(?:\s(?!phải|để|báo cáo|gửi)[^\s,;.]+){0,15})?/giu;
export const BARE_DAY = pattern(String.raw`(?<!\p{L})${DAY('a')}`, 'giu');

/** A cited document without a symbol: "Luật … ngày 16 tháng 6 năm 2025"; in "Căn cứ …" any document. */
export const NAMED_DOCUMENT =
  /(?:(?:^|\n)[^\S\n]{0,3}Căn cứ\s[^;\n]*|(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s[^;.\n]{2,120}?\s(?:số\s\S+\s)?ngày\s+\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}(?:\/|\s+năm\s+)\d{4})/gu;
/** A document that is told by its kind and day alone: "Kết luận … ngày 05/3/2026 của Ban Bí thư". */
export const DATED_DOCUMENT =
  /(?:Lời kêu gọi|Thư|Nghị quyết|Chỉ thị|Kết luận|Quyết định|Thông báo|Thông tri|Công văn|Kế hoạch|Chương trình|Hướng dẫn|Tờ trình|Báo cáo|Quy chế|Đề án|Văn bản|Nghị định|Thông tư)(?:\s[^;.\n]{0,100}?)?,?\s(?:ký\s)?ngày\s\d{1,2}(?:\/|\stháng\s)\d{1,2}(?:\/|\snăm\s)\d{4}(?=,?\scủa\s)/gu;
export const REPORTING =
  /báo cáo|sơ kết|tổng kết|giao ban|(?<!\p{L})họp(?!\p{L})|số liệu|rà soát kết quả|thông tin hai chiều/iu;
export const EVERY: ReadonlyArray<readonly [ReportPeriod, string]> = [
  ['month', 'tháng'],
  ['quarter', 'quý'],
  ['half-year', '(?:0?6|sáu) tháng(?: (?:đầu năm|một lần))?'],
  ['year', '(?:0?1 |một )?năm'],
];
const PERIOD = EVERY.map(([, words]) => words)
  .reverse()
  .join('|');
export const REGULAR = pattern(
  String.raw`(?<!\p{L})(?:(?:mỗi|hằng|hàng|định kỳ(?:\s+(?:hằng|hàng|theo))?|theo)\s+(?:${PERIOD})(?:\s*(?:,|và|;)\s*(?:mỗi |hằng |hàng )?(?:${PERIOD}))*(?:\s+(?:báo cáo|sơ kết|họp|giao ban))?|(?:(?:báo cáo|kết quả)\s+)?(?:${PERIOD})(?:\s*(?:,|và)\s*(?:${PERIOD}))+|(?:${PERIOD})\s+(?:một|01)\s+lần|(?:một|01)\s+(?:${PERIOD})\s+(?:một|01)\s+lần)(?![\p{L}\d/])`,
  'giu',
);
