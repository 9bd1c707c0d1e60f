/**
 * Rewrites a text for reading aloud: dates, shares and percentages in words, short forms expanded,
 * parentheses removed.
 *
 * @param shortForms short form → its words; only unambiguous ones
 */
export function spoken(text: string, shortForms: ReadonlyMap<string, string> = new Map()): string {
  const day = (d: string, m: string) => `${Number(d)} tháng ${Number(m)}`;
  return (
    text
      .replace(/\s*\([^()]*\)/g, '')
      .replace(/(\d+)\/(\d+)(?= đơn vị)/g, '$1 trên $2')
      .replace(
        /(ngày )?\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/giu,
        (_, before, d, m, y) => `${before ?? 'ngày '}${day(d, m)} năm ${y}`,
      )
      .replace(/(ngày )?\b(\d{1,2})\/(\d{1,2})\b(?!\/)/giu, (found, before, d, m) =>
        Number(m) <= 12 && Number(d) <= 31 ? `${before ?? 'ngày '}${day(d, m)}` : found,
      )
      .replaceAll('%', ' phần trăm')
      // A dash between words is a pause; a hyphen is not, it is part of a term: “chính trị - xã hội”.
      .replace(/\s–\s/g, ', ')
      .replace(/\p{Lu}[\p{Lu}\d]+/gu, (short) => shortForms.get(short) ?? short)
  );
}
