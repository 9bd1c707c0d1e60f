/**
 * How the letters of a text were damaged: decoded with a wrong encoding, typed in a font from before Unicode
 * (TCVN3, VNI), or lost as “?” when a program saved them in a code page without Vietnamese.
 */
export type Damage = 'misread' | 'font' | 'lost';

// Characters that Vietnamese never uses, but that old fonts show in place of Vietnamese letters.
const OLD_FONT = /[µ¶·¸¹»¼½¾¨©ª®¬¦§ÆÇËÎÏÑÖÜæçëîïñöü÷ßØøäåÄÅûÛ]/gu;
// UTF-8 decoded as Windows-1252, "Huyá»‡n"; letters as HTML, "Huy&#7879;n".
const MISREAD =
  /&(?:#\d{2,5}|#[xX][\da-fA-F]{2,4}|[aeiouAEIOU](?:grave|acute|circ|tilde));|á[º»][\u0080-\u00FF\u2000-\u2122\u0152-\u017E\u02C6\u02DC]|Ã[\u0080-\u00BF]|Ä[‘\u0091\u0090]|Æ°|\uFFFD/u;
const LETTERS = /\p{L}/gu;

// TCVN3: signs within words ("P¸c"), or a foreign capital within a word in small letters ("huyÖn").
const TCVN3 =
  /\p{L}[µ¶·¸¹¼½¾¨©ª«¬®¦§]\p{L}|(?<![\p{L}\p{N}])[®§¸¬][\p{Ll}µ¶·¸¹¨©ª«]|\p{Ll}[ÆÇËÎÏÑÖØÜÞÐ](?!\p{Lu})/gu;
// The same with capitals that Vietnamese has too: "kÕt". One may be a slip of the caps key.
const TCVN3_CAPITAL = /\p{Ll}[ÈÉÊÌÒÓÔÕÝ](?=\p{Ll})/gu;
// One of these is enough: "c¬ quan", "Tæng", "Vßng".
const TCVN3_SURE = /\p{L}¬|(?<=\p{L})[æß](?=ng|[nmctpiy](?!\p{L}))/gu;
// VNI: a vowel followed by the letter that shows its tone: "baùo caùo", "toång soá".
const VNI = /[aeuy][ùø]|[aeo][õ]|e[áàãâ]|a[áàâãêéèú]|o[ùø]|ô[ùø]|ö[ùøõ]|(?<!\p{L})ñ[\p{L}]/giu;
// Pairs that no other language has, so that one is enough: "Huyeän", "UÛy ban".
const VNI_SURE = /[eo]ä(?!l)|[aeo]å|(?<!\p{L})uû/giu;
// Pairs that foreign names have too: “Citroën”.
const VNI_FOREIGN = /[aeouyôö][ûåäëüï]/giu;
// "oá" is Vietnamese too ("toán"); after these beginnings it is not.
const VNI_WORD = /(?<!\p{L})(?:soá|coá|toái|moãi|moät|tyû|xaõ|boä|hoä)(?!\p{L})/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function isOldFont(text: string): boolean {
  const marks =
    count(text, TCVN3) * 2 +
    count(text, TCVN3_CAPITAL) +
    count(text, TCVN3_SURE) * 2 +
    count(text, VNI) * 2 +
    count(text, VNI_FOREIGN) +
    count(text, VNI_SURE) * 2 +
    count(text, VNI_WORD) * 2;
  const letters = count(text, LETTERS);
  // A foreign name has one odd letter; garbled text has one in every third word.
  if (marks >= 2 && marks * 15 >= letters) return true;
  const odd = count(text, OLD_FONT);
  return odd >= 2 && letters >= 4 && odd * 12 >= letters;
}

// Within or before a word, or after a consonant alone ("S? 45", "Na R?"); at the end of a word it is a question.
const LOST = /\p{L}\?\p{L}|(?<![^\s(“"/])\?+\p{L}|(?<!\p{L})[BCDGHKLMNPQRSTVX]\?(?!\p{L})/gu;

/** How often a letter was lost as “?”. An address has question marks of its own. */
export const lostLetters = (text: string): number => (text.includes('://') ? 0 : count(text, LOST));

/** How the letters of a text were damaged; null when they were not. */
export function damageOf(text: string): Damage | null {
  if (MISREAD.test(text)) return 'misread';
  if (isOldFont(text)) return 'font';
  return lostLetters(text) > 0 ? 'lost' : null;
}

/** True for text garbled by a wrong encoding or by an old font. */
export function looksGarbled(text: string): boolean {
  const damage = damageOf(text);
  return damage !== null && damage !== 'lost';
}
