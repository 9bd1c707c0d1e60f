/**
 * What would tell who reported something: an e-mail address, a telephone number, the number of an identity card
 * (9 or 12 digits). A name can be told from other words only where something says that a person follows.
 */
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,;]+/u;
const DIGITS = /\+?\d(?:[ .-]?\d){8,}/gu;
/** "1.234.567.890": a figure in groups of three, as Vietnamese writes it. */
const FIGURE = /^\d{1,3}(?:\.\d{3})+$/;

/** The first such detail of a text; null when there is none. */
export function personalData(text: string): string | null {
  const email = EMAIL.exec(text)?.[0];
  if (email !== undefined) return email;
  for (const [found] of text.matchAll(DIGITS)) {
    if (FIGURE.test(found)) continue;
    const digits = found.replace(/\D/g, '');
    const isTelephone = /^(?:0\d{9,10}|84\d{9,10})$/.test(digits);
    if (isTelephone || digits.length === 9 || digits.length === 12) return found;
  }
  return null;
}

const NAME = String.raw`\p{Lu}\p{Ll}*`;
const MORE = String.raw`(?:\s+\p{Lu}\p{Ll}*)`;
const FAMILY = String.raw`(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Nông|Triệu|Lục|Ma|La|Hà|Đàm|Đinh|Lương|Bàn|Đồng|Hứa|Mã|Sằm|Vi|Lò|Giàng|Vàng|Sùng|Thào|Tô|Trịnh|Chu|Lâm|Mai|Tạ|Quách|Bế)(?=\s)`;
const START = String.raw`(?:^|(?<=[.;:(–]\s*))`;
/** What a name follows: a title; with a capital letter, which place names have too, only a family name after it. */
const PERSON = new RegExp(
  [
    String.raw`(?<!\p{L})(?:ông|bà|anh|chị|cụ|em|cháu)\s+${NAME}${MORE}{1,4}`,
    String.raw`${START}(?:Ông|Bà|Anh|Chị|Cụ|Em|Cháu)\s+${FAMILY}\s+${NAME}${MORE}{0,3}`,
    String.raw`(?<![\p{L}\d]|\d\s)[Hh]ộ\s+(?=${FAMILY})${NAME}${MORE}{2,4}`,
  ].join('|'),
  'u',
);

/** The name of a person that a text gives away, with its title; null when there is none: "bà Lý Thị Mai". */
export const personNamed = (text: string): string | null => PERSON.exec(text)?.[0] ?? null;
