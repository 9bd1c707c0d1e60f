/**
 * Two or three letters for each unit, where a column is too narrow for its name: "Hoa Lư" is HL, "TP Sơn Hà" SH.
 * No two units of a table share one, and a list beside the table says whose it is.
 */

/** "TP", "TX", "P.", "H.": the kind of unit before its name. */
const KIND = /^(?:\p{Lu}{2,}|\p{Lu}\.)$/u;

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter(Boolean);
  const [first = '', ...rest] = words;
  const own = rest.length > 0 && KIND.test(first) ? rest : words;
  const [only = ''] = own;
  return own.length === 1 && !/^\d/.test(only)
    ? only.slice(0, 2)
    : own.map((word) => (/^\d+$/.test(word) ? word : word.charAt(0))).join('');
}

/** @param names short names of the units, in the order of the table */
export function unitCodes(names: ReadonlyArray<string>): Array<string> {
  const taken = new Set<string>();
  return names.map((name) => {
    const initials = initialsOf(name).toLocaleUpperCase('vi');
    const last = name.split(/[\s-]+/u).at(-1) ?? '';
    // Names with the same initials show more letters of the last word: CM, then CMi.
    const longer = [...last].map((_, end) => initials + last.slice(1, end + 1));
    const numbered = names.map((_, index) => `${initials}${index + 2}`);
    const code = [...longer, ...numbered].find((one) => !taken.has(one)) ?? initials;
    taken.add(code);
    return code;
  });
}
