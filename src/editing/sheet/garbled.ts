// Characters that Vietnamese never uses, but that pre-Unicode fonts (TCVN3, VNI) show in place of
// Vietnamese letters.
const OLD_FONT = /[µ¶·¸¹»¼½¾¨©ª«®¬¦§ÆÇËÎÏÑÖÜæçëîïñöü÷ßØøäåÄÅûÛ]/gu;
// UTF-8 decoded as Windows-1252: "Huyá»‡n".
const MISREAD =
  /á[º»][\u0080-\u00FF\u2000-\u2122\u0152-\u017E\u02C6\u02DC]|Ã[\u0080-\u00BF]|Ä[‘\u0091\u0090]|Æ°|\uFFFD/u;
const LETTERS = /\p{L}/gu;

/** True for text garbled by a wrong encoding or by an old font. */
export function looksGarbled(text: string): boolean {
  if (MISREAD.test(text)) return true;
  const odd = text.match(OLD_FONT)?.length ?? 0;
  const letters = text.match(LETTERS)?.length ?? 0;
  // One odd character may be intended (a foreign name, a section sign); several among letters are not.
  return odd >= 2 && letters >= 4 && odd * 12 >= letters;
}
