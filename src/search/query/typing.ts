import { fold } from '../../domain/fold.ts';

/**
 * Decodes words typed with the Vietnamese keyboard switched off: "ddaij" (Telex), "d9a5i" (VNI). A word is
 * only decoded when it is not a possible Vietnamese syllable before and is one afterwards; that needs no
 * word list, because a syllable is an onset and a rhyme from two closed tables.
 */
const ONSETS = 'ngh ng nh gh gi kh ph qu th tr ch b c d g h k l m n p r s t v x'
  .split(' ')
  .join('|');

// All rhymes without diacritics: "ươn", "uôn" and "uơn" are one entry. The few loan words in "oong" are
// left out, or "coong" (Telex for "công") would count as a syllable.
const RHYMES = `
  a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu
  i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong op ot
  u ua uan uang uat uay uc ue uech uen uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu
  uy uya uych uyen uyet uyn uynh uyp uyt uyu y yem yen yeng yet yeu`
  .trim()
  .split(/\s+/)
  .join('|');

const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RHYMES})$`);

/**
 * True for anything that can be read as one Vietnamese syllable, with or without diacritics: "đại", "dai".
 */
export const isSyllable = (word: string): boolean => SYLLABLE.test(fold(word));

const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
const HAT: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORN: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

const isVowel = (letter: string | undefined): boolean => /[aeiouy]/.test(fold(letter ?? ''));

/** Index of the last letter that is a key of `map`, or -1. */
const lastOf = (letters: ReadonlyArray<string>, map: Readonly<Record<string, string>>): number =>
  letters.findLastIndex((letter) => letter in map);

/** Adds a horn or breve: "uo" gets two horns at once, as in input methods. */
function addHorn(letters: Array<string>): boolean {
  const at = lastOf(letters, HORN);
  const letter = letters[at];
  if (letter === undefined) return false;
  // "ua" becomes "ưa", except after q.
  if (letter === 'a' && letters[at - 1] === 'u' && letters[at - 2] !== 'q') {
    letters[at - 1] = 'ư';
    return true;
  }
  letters[at] = HORN[letter] ?? letter;
  if (letter === 'o' && letters[at - 1] === 'u' && letters[at - 2] !== 'q') letters[at - 1] = 'ư';
  return true;
}

/**
 * A repeated a, e or o turns the earlier one into â, ê, ô; `late`: also with vowels in between ("nhieue").
 */
function addHat(letters: Array<string>, typed: string, late: boolean): boolean {
  const at = letters.lastIndexOf(typed);
  const hat = HAT[typed];
  if (at < 0 || !hat || (!late && letters.slice(at + 1).some(isVowel))) return false;
  letters[at] = hat;
  return true;
}

/** Index of the letter that carries the tone, by the rules of Vietnamese spelling. */
function toneIndex(letters: ReadonlyArray<string>): number {
  let start = letters.findIndex(isVowel);
  const glide = `${letters[start - 1] ?? ''}${letters[start] ?? ''}`;
  if ((glide === 'qu' || glide === 'gi') && isVowel(letters[start + 1])) start += 1;
  let end = start;
  while (isVowel(letters[end + 1])) end += 1;
  const marked = letters.slice(start, end + 1).findLastIndex((letter) => /[âăêôơư]/.test(letter));
  if (marked >= 0) return start + marked;
  const closed = end < letters.length - 1;
  return end - start === 2 || (end - start === 1 && closed) ? start + 1 : start;
}

/** Decodes a word's keystrokes; `scheme` defines what a key after the first vowel means. */
function decodeWith(word: string, scheme: 'telex' | 'vni', late: boolean): string | null {
  const letters: Array<string> = [];
  let tone = '';
  for (const key of word) {
    const begun = letters.some(isVowel);
    const isTone = key in TONES && (scheme === 'vni') === /\d/.test(key);
    if (isTone && begun) tone = TONES[key] ?? '';
    else if ((scheme === 'telex' ? key === 'z' : key === '0') && begun) tone = '';
    else if (scheme === 'telex' && key === 'w') {
      if (!addHorn(letters)) letters.push('ư');
    } else if (scheme === 'telex' && key in HAT && addHat(letters, key, late)) continue;
    else if (scheme === 'vni' && key === '6' && lastOf(letters, HAT) >= 0) {
      addHat(letters, letters[lastOf(letters, HAT)] ?? '', true);
    } else if (scheme === 'vni' && (key === '7' || key === '8') && addHorn(letters)) continue;
    else if ((scheme === 'vni' ? key === '9' : key === 'd') && letters[0] === 'd') letters[0] = 'đ';
    else letters.push(key);
  }
  if (tone) {
    const at = toneIndex(letters);
    const letter = letters[at];
    if (letter === undefined) return null;
    letters[at] = letter + tone;
  }
  const result = letters.join('').normalize('NFC');
  return result !== word && isSyllable(result) ? result : null;
}

/**
 * The word that raw keystrokes represent, or null when the input is already a syllable or no decoding gives
 * one. Always in lower case, which is enough for searching.
 */
export function decodeTyping(word: string): string | null {
  const lower = word.normalize('NFC').toLowerCase();
  if (lower.length > 12 || isSyllable(lower)) return null;
  const scheme = /\d/.test(lower) ? 'vni' : 'telex';
  return decodeWith(lower, scheme, false) ?? decodeWith(lower, scheme, true);
}
