/**
 * Letters of other scripts that look like Latin ones: Cyrillic and Greek, as keyboards and PDFs mix them
 * in ("10-СТ/TW"). Source: Unicode confusables.txt (UTS 39), single letters with a Latin prototype.
 */
const FOREIGN = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo';

const latinOf = new Map([...FOREIGN].map((letter, at) => [letter, LATIN[at] ?? letter] as const));

/** Letters that a Vietnamese text never needs: any Cyrillic or Greek one, and wide or styled Latin. */
const STRANGE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;

/** The text with each look-alike as the Latin letter it looks like; its length does not change. */
export const withoutLookAlikes = (text: string): string =>
  STRANGE.test(text) ? [...text].map((letter) => latinOf.get(letter) ?? letter).join('') : text;

/** The first letter that looks Latin and is not, with the Latin letter meant; null when there is none. */
export function lookAlikeIn(text: string): { at: number; letter: string; latin: string } | null {
  for (const match of text.matchAll(new RegExp(STRANGE, 'gu'))) {
    const [letter] = match;
    const latin = latinOf.get(letter) ?? letter.normalize('NFKC');
    if (/^[A-Za-z]$/.test(latin)) return { at: match.index, letter, latin };
  }
  return null;
}
