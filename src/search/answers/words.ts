import { fold } from '../../domain/fold.ts';

/** A word as typed, in lower case, and folded. */
export interface Word {
  readonly typed: string;
  readonly folded: string;
}

/** The words of a text: runs of letters and digits. */
export const wordsOf = (text: string): Array<Word> =>
  (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => ({
    typed: word.toLowerCase(),
    folded: fold(word),
  }));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word without its tone, and the tone: "hoà" and "hòa" are one word. */
function toneless(word: string): readonly [letters: string, tone: string] {
  const text = word.normalize('NFD');
  return [text.replace(TONES, ''), text.match(TONES)?.join('') ?? ''];
}

/** i and y are one at the end of a syllable: "quí" and "quý". */
const alike = (a: string, b: string): boolean => {
  const [[x, tone], [y, other]] = [toneless(a), toneless(b)];
  return tone === other && x.replace(/y$/, 'i') === y.replace(/y$/, 'i');
};

/** True for the word itself, or one typed without any mark: "hạn" is not "hán". */
export const isWord = ({ typed, folded }: Word, word: string): boolean =>
  typed === word || (typed === folded ? folded === fold(word) : alike(typed, word));

/** True when words stand at a place of a text, in order and beside each other. */
export const standsAt = (
  words: ReadonlyArray<Word>,
  text: ReadonlyArray<string>,
  at: number,
): boolean =>
  words.length > 0 &&
  at + words.length <= text.length &&
  words.every((word, index) => isWord(word, text[at + index] ?? ''));

/** Where a phrase of the closed lists stands among words; -1: nowhere. */
export function phraseAt(words: ReadonlyArray<Word>, phrase: string, from = 0): number {
  const parts = phrase.split(' ');
  for (let at = from; at + parts.length <= words.length; at += 1) {
    if (parts.every((part, index) => isWord(words[at + index] as Word, part))) return at;
  }
  return -1;
}

/** Words that say nothing at the ends of a topic. */
const EDGES =
  'của và các những cho với về là thì mà được bị trong theo tại từ đến tới vào phải nữa hết trước việc công tác nội dung này đó ở năm nay hiện rồi chưa thế nào hỏi xin biết muốn đã sẽ tổ chức diễn ra bắt đầu kết thúc thực hiện nộp gửi mức số'.split(
    ' ',
  );

/** True for a word that says nothing at the end of a topic. */
export const isEdge = (word: Word | undefined): boolean =>
  word !== undefined && EDGES.some((edge) => isWord(word, edge));

/** True when words are only such as stand at the ends of a topic. */
export const saysNothing = (words: ReadonlyArray<Word>): boolean => words.every(isEdge);

/** All ways to leave out words at the ends that say nothing, what leaves out least first. */
export function trimmed(words: ReadonlyArray<Word>): Array<ReadonlyArray<Word>> {
  const found: Array<ReadonlyArray<Word>> = [];
  for (let left = 0; left <= words.length; left += 1) {
    if (left > 0 && !isEdge(words[left - 1])) break;
    for (let right = words.length; right > left; right -= 1) {
      if (right < words.length && !isEdge(words[right])) break;
      found.push(words.slice(left, right));
    }
  }
  return found.sort((a, b) => b.length - a.length);
}
