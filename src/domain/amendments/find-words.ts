/** Where words stand in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A letter or figure beside words makes them a part of other words: "50%" does not stand in "150%". */
const EDGE = { before: '(?<![\\p{L}\\p{M}\\p{N}])', after: '(?![\\p{L}\\p{M}\\p{N}])' };
const isWordy = (letter: string | undefined): boolean => /[\p{L}\p{M}\p{N}]/u.test(letter ?? '');

/** Every place where words stand in a text as whole words; white space and line ends count alike. */
export function findWords(text: string, words: string): Array<Span> {
  const parts = words.normalize('NFC').trim().split(/\s+/u);
  if (parts.length === 1 && parts[0] === '') return [];
  // Most texts lack one of the words: they need no pattern.
  if (!parts.every((part) => text.includes(part))) return [];
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const pattern = new RegExp(
    (isWordy([...first][0]) ? EDGE.before : '') +
      parts.map(escaped).join('\\s+') +
      (isWordy([...last].at(-1)) ? EDGE.after : ''),
    'gu',
  );
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
