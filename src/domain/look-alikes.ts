/**
 * Letters that look like those of Vietnamese: Cyrillic and Greek, which keyboards and PDFs mix in ("10-СТ/TW"), and
 * “ð” for “đ”. Source: Unicode confusables.txt (UTS 39), single letters with a Latin prototype.
 */
const FOREIGN = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧοðÐƉıℎ';
const LATIN = 'ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXođĐĐih';

const latinOf = new Map([...FOREIGN].map((letter, at) => [letter, LATIN[at] ?? letter] as const));

/**
 * Letters that Vietnamese text never needs: all Cyrillic and Greek, full-width and styled Latin ones and figures, and
 * the Icelandic and African letters that old keyboards and converters write for “đ”.
 */
const STRANGE =
  /[\p{Script=Cyrillic}\p{Script=Greek}ðÐƉıℎ\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;

/** The Latin letter that a letter is taken for; the letter itself when there is none. */
function intended(letter: string): string {
  const latin = latinOf.get(letter) ?? (STRANGE.test(letter) ? letter.normalize('NFKC') : letter);
  return /^[A-Za-zđĐ]$/.test(latin) || /[\uff10-\uff19]/.test(letter) ? latin : letter;
}

/**
 * Replaces each look-alike with the Latin letter; the length stays the same, so styled letters, which count
 * as two, are left.
 */
export const withoutLookAlikes = (text: string): string =>
  STRANGE.test(text)
    ? [...text].map((letter) => (letter.length === 1 ? intended(letter) : letter)).join('')
    : text;

/** A word with a letter that looks Latin but is not. */
export interface LookAlike {
  /** Offset of its first such letter. */
  readonly at: number;
  readonly letter: string;
  readonly latin: string;
  /** The whole word or symbol as typed, and as it is meant: "10-СТ/TW", "10-CT/TW". */
  readonly word: string;
  readonly meant: string;
}

/** Words and symbols: what is typed without a space, without the punctuation around it. */
const WORD = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}/&_.–‑-]*[\p{L}\p{N}\p{M}])?/gu;

/** The words of a text with letters that look Latin but are not, each spelling once. */
export function lookAlikesIn(text: string): Array<LookAlike> {
  if (!STRANGE.test(text)) return [];
  const found = new Map<string, LookAlike>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const letters = [...word];
    const first = letters.findIndex((letter) => intended(letter) !== letter);
    const letter = letters[first];
    if (letter === undefined || found.has(word)) continue;
    const at = index + letters.slice(0, first).join('').length;
    const meant = letters.map(intended).join('');
    // A word of another alphabet has some letters that look Latin: it means no Latin word.
    if (STRANGE.test(meant)) continue;
    found.set(word, { at, letter, latin: intended(letter), word, meant });
  }
  return [...found.values()];
}

/** Two letters or more of another alphabet, one after the other. A single one is a sign: "5 kΩ". */
const FOREIGN_WORD =
  /(?:(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}\p{M}*){2,}/gu;

/** The words of a text in another alphabet than the Latin one, each once. Look-alikes are none. */
export function foreignWordsIn(
  text: string,
): Array<{ readonly at: number; readonly word: string }> {
  const alike = lookAlikesIn(text).map(({ word }) => word);
  const found = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(FOREIGN_WORD)) {
    if (!found.has(word) && !alike.some((one) => one.includes(word))) found.set(word, index);
  }
  return [...found].map(([word, at]) => ({ at, word }));
}
