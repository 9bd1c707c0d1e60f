/**
 * Letters of other scripts that look like Latin ones: Cyrillic and Greek, which keyboards and PDFs mix in
 * ("10-СТ/TW"). Source: Unicode confusables.txt (UTS 39), single letters with a Latin prototype.
 */
const FOREIGN = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo';

const latinOf = new Map([...FOREIGN].map((letter, at) => [letter, LATIN[at] ?? letter] as const));

/** Letters that Vietnamese text never needs: all Cyrillic and Greek, full-width and styled Latin ones. */
const STRANGE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;

/** Replaces each look-alike with the Latin letter; the length stays the same. */
export const withoutLookAlikes = (text: string): string =>
  STRANGE.test(text) ? [...text].map((letter) => latinOf.get(letter) ?? letter).join('') : text;

/** The first letter that looks Latin but is not, with the intended Latin letter; null when there is none. */
export function lookAlikeIn(text: string): { at: number; letter: string; latin: string } | null {
  for (const match of text.matchAll(new RegExp(STRANGE, 'gu'))) {
    const [letter] = match;
    const latin = latinOf.get(letter) ?? letter.normalize('NFKC');
    if (/^[A-Za-z]$/.test(latin)) return { at: match.index, letter, latin };
  }
  return null;
}
