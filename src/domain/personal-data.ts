/**
 * What would tell who reported something: an e-mail address, a telephone number, the number of an identity card
 * (9 or 12 digits), of a passport, an account or an insurance card. A name can be told from other words only where
 * something says that a person follows.
 */
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,;]+/u;
const DIGITS = /(?:\+|\()?\d(?:[ .()-]{0,2}\d){8,}/gu;
/** "1.234.567.890": a figure in groups of three, as Vietnamese writes it. */
const FIGURE = /^\d{1,3}(?:\.\d{3})+$/;
/** "120 350 410", "2015-2016-2017": figures one after another; telephones and cards begin with 0. */
const LIST = /^[1-9]\d*(?:[ .-]+\d+)+$/;
/** What follows an amount of money. */
const MONEY = /^\s*(?:đồng|đ(?!\p{L})|vnđ|vnd|nghìn|triệu|tỷ)/iu;
/** A number that its own words call personal. */
const NUMBERED =
  /(?<!\p{L})(?:(?:cmnd|cccd|cmt|stk|sđt|hộ chiếu|bhxh|bhyt)|(?:số )?(?:tài khoản|thẻ bảo hiểm|căn cước(?: công dân)?|chứng minh(?: thư| nhân dân)))(?: số)?\s*:?\s*(?=[A-Z]{0,3}[\d .-]*\d)([A-Z]{0,3}\d(?:[ .-]?\d){5,})/iu;

const isNumberOfPerson = (found: string): boolean => {
  const digits = found.replace(/\D/g, '');
  if (/^(?:0\d{9,10}|84\d{9,10})$/.test(digits)) return true;
  return (
    (digits.length === 9 || (digits.length === 12 && digits.startsWith('0'))) && !LIST.test(found)
  );
};

/** The first such detail of a text; null when there is none. */
export function personalData(text: string): string | null {
  const email = EMAIL.exec(text.replace(/\s+@\s+/g, '@'))?.[0];
  if (email !== undefined) return email;
  for (const { 0: found, index } of text.matchAll(DIGITS)) {
    if (FIGURE.test(found) || MONEY.test(text.slice(index + found.length))) continue;
    if (isNumberOfPerson(found)) return found;
  }
  return NUMBERED.exec(text)?.[1] ?? null;
}

const NAME = String.raw`\p{Lu}[\p{Ll}\p{Lu}]*`;
const MORE = String.raw`(?:\s+\p{Lu}[\p{Ll}\p{Lu}]*)`;
const FAMILY = String.raw`(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Nông|Triệu|Lục|Ma|La|Hà|Đàm|Đinh|Lương|Bàn|Đồng|Hứa|Mã|Sằm|Vi|Lò|Giàng|Vàng|Sùng|Thào|Tô|Trịnh|Chu|Lâm|Mai|Tạ|Quách|Bế|Vừ|Hầu|Cao|Trương|Đào)(?=\s)`;
const START = String.raw`(?:^|(?<=[.;:(–]\s*))`;
/** Words of offices and peoples, which follow the same titles: "chị Hội Phụ nữ", "Ông Chủ tịch". */
const OFFICE = String.raw`(?!(?:Hội|Ban|Ủy|Uỷ|Chi|Phó|Chủ|Trưởng|Bí|Đại|Hùng|Mẹ|Khmer|Dao|Tày|Kinh|Mông)(?!\p{L}))`;
/** The middle names that only people have. */
const MIDDLE = '(?:Văn|Thị)';
/** What is named after people. */
const PLACE =
  '(?:[Đđ]ường|[Pp]hố|[Tt]rường|[Tt]iểu học|THCS|THPT|[Qq]uỹ|[Gg]iải(?: thưởng)?|[Cc]ông viên|[Ll]àng|[Tt]hôn|[Xx]ã|[Pp]hường|[Kk]hu|[Tt]ổ)';
/**
 * What a name follows: a title; with a capital letter, which place names have too, only a family name after it. A
 * family name with “Văn” or “Thị” is one anywhere, except in the names of streets and schools.
 */
const PERSON = new RegExp(
  [
    String.raw`(?<!\p{L})(?:ông|bà|anh|chị|cụ|em|cháu|bé)\s+${OFFICE}${NAME}${MORE}{1,4}`,
    String.raw`${START}(?:Ông|Bà|Anh|Chị|Cụ|Em|Cháu)\s+${FAMILY}\s+${NAME}${MORE}{0,3}`,
    String.raw`(?<![\p{L}\d]|\d\s)[Hh]ộ\s+(?=${FAMILY})${NAME}${MORE}{2,4}`,
    String.raw`(?<!\p{L})(?:[Đđ]ồng chí|[Đđ]/c|[Nn]gười (?:lập(?: biểu)?|báo cáo|liên hệ|ký))\s*:?\s+(?=${FAMILY})${NAME}${MORE}{1,4}`,
    String.raw`(?<!\p{L})(?<!${PLACE}\s+)(?=${FAMILY})\p{Lu}\p{Ll}+\s+${MIDDLE}${MORE}{1,2}`,
  ].join('|'),
  'u',
);

/** The name of a person that a text gives away, with its title; null when there is none: "bà Lý Thị Mai". */
export const personNamed = (text: string): string | null => PERSON.exec(text)?.[0] ?? null;
