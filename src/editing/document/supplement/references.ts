/** References to clauses as people print them: "điểm a khoản 2 Mục I Phần thứ nhất", "các mục I.1.2 và II.3". */

/** A place that a reference may mean, from the outermost part inwards. */
export interface Reference {
  /** As printed. */
  readonly printed: string;
  /** Each step with the forms in which a document may print it. */
  readonly steps: ReadonlyArray<ReadonlyArray<string>>;
  /** The paragraph of the clause that is meant, from 1; null for the clause. */
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
}

const ORDINALS: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const ORDINAL = `thứ\\s+(?:${Object.keys(ORDINALS).join('|')}|\\d{1,2})`;
const NUMBER =
  '(?:[IVXL]{1,7}|[A-HĐ]|\\d{1,3})(?:\\.(?:\\d{1,3}|[a-zđ](?![\\p{L}\\p{M}])))*[a-zđ]?(?![\\p{L}\\p{M}\\p{N}%/])';
const LETTER = '[a-zđ]\\d?(?![\\p{L}\\p{M}\\p{N}])';
const TOKEN = `(?:số\\s+)?(?:${ORDINAL}|${NUMBER}|${LETTER})\\)?`;
const WORD =
  'gạch đầu dòng|đoạn văn|đoạn|tiết|điểm|khoản|tiểu mục|đề mục|mục|phần|chương|điều|phụ lục';
const LIST = `${TOKEN}(?:\\s*(?:,\\s*(?:và\\s+)?|\\s(?:và|hoặc)\\s+)${TOKEN})*`;
const STEP = new RegExp(`(?:các\\s+)?(${WORD})\\s+(${LIST})`, 'giuy');
const BEGIN = new RegExp(`(?<![\\p{L}\\p{M}])(?:các\\s+)?(?:${WORD})\\s+${TOKEN}`, 'giu');
/** Between the steps of one reference. */
const JOINT = /\s*(?:,\s*)?(?:(?:của|thuộc|tại|trong|ở)\s+)?/uy;

/** Inner steps have higher ranks. */
const RANKS: Readonly<Record<string, number>> = {
  phần: 0,
  chương: 1,
  'phụ lục': 1,
  điều: 2,
  mục: 2,
  'đề mục': 2,
  'tiểu mục': 3,
  khoản: 4,
  điểm: 5,
  tiết: 6,
};
const PARAGRAPH = /^(?:gạch đầu dòng|đoạn)/u;

const ROMANS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const romanValue = (text: string): number =>
  [...text].reduce((sum, letter, at, all) => {
    const [own = 0, next = 0] = [ROMANS[letter], ROMANS[all[at + 1] ?? '']];
    return sum + (own < next ? -own : own);
  }, 0);

/** The number that words or a sign stand for; null for a letter. */
function numberOf(token: string): number | null {
  const own = token.toLowerCase().replace(/^(?:số|thứ)\s+/u, '');
  if (ORDINALS[own] !== undefined) return ORDINALS[own];
  if (/^\d+$/.test(own)) return Number(own);
  return /^[ivxl]+$/.test(own) ? romanValue(own) : null;
}

/** A number without zeros before it and signs behind: "01." is "1". */
const plain = (token: string): string =>
  token
    .toLowerCase()
    .replace(/^số\s+/u, '')
    .replace(/[).:]+$/u, '')
    .replace(/^0+(?=\d)/, '');

/** A division ("Phần thứ nhất", "Chương II") and an annex are named by their number, however it is written. */
export function stepsOf(word: string, token: string): Array<Array<string>> {
  const own = plain(token);
  const value = numberOf(own);
  if (word === 'phụ lục') return [[`phụ lục ${value ?? own}`]];
  if ((word === 'phần' || word === 'chương') && !own.includes('.')) {
    return [[`phần ${value ?? own}`, own]];
  }
  if (own.startsWith('thứ ')) return [[`phần ${value ?? own}`, String(value ?? own)]];
  if (word === 'điều') return [[`điều ${own}`, own]];
  return own.split('.').map((piece) => [plain(piece)]);
}

interface Step {
  readonly word: string;
  readonly tokens: ReadonlyArray<string>;
}

const sameStep = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): boolean =>
  one.some((form) => other.includes(form));

/** True for a step that begins another reference after a comma: it is no part of the one before. */
function isOther(steps: ReadonlyArray<Step>, word: string): boolean {
  const ranks = [...steps.map((step) => RANKS[step.word] ?? 2), RANKS[word] ?? 2];
  const turns = ranks.slice(1).map((rank, at) => Math.sign(rank - (ranks[at] ?? 0)));
  return turns.includes(0) || new Set(turns).size > 1;
}

/** Joins steps: "mục 1" above "1.2" is said once. */
function joinSteps(above: Array<Array<string>>, below: Array<Array<string>>): Array<Array<string>> {
  if (below.length > 1) {
    for (let count = Math.min(above.length, below.length - 1); count > 0; count -= 1) {
      const end = above.slice(-count);
      if (end.every((step, at) => sameStep(step, below[at] ?? [])))
        return [...above, ...below.slice(count)];
    }
  }
  return [...above, ...below];
}

function referencesOf(
  steps: ReadonlyArray<Step>,
  printed: string,
  start: number,
): Array<Reference> {
  const paragraphs = steps.find(({ word }) => PARAGRAPH.test(word));
  const clauses = steps
    .filter(({ word }) => !PARAGRAPH.test(word))
    .map((step, at) => ({ ...step, at }))
    .toSorted((a, b) => (RANKS[a.word] ?? 2) - (RANKS[b.word] ?? 2) || b.at - a.at);
  // Only the innermost step is a list: "điểm a, b khoản 2".
  const outer = clauses
    .slice(0, -1)
    .reduce<Array<Array<string>>>(
      (above, { word, tokens }) => joinSteps(above, stepsOf(word, tokens[0] ?? '')),
      [],
    );
  const inner = clauses.at(-1);
  const ends: ReadonlyArray<string> = inner?.tokens ?? [];
  const numbers = paragraphs?.tokens.map((token) => numberOf(plain(token))) ?? [null];
  const place = { printed, start, end: start + printed.length };
  if (!inner) return [];
  return ends.flatMap((token) =>
    numbers.map((paragraph) => ({
      ...place,
      // Several clauses in one reference are told apart in what a person reads.
      printed: ends.length > 1 ? `${inner.word} ${token} (${printed})` : printed,
      steps: joinSteps(outer, stepsOf(inner.word, token)),
      paragraph,
    })),
  );
}

/** Every reference to a clause in a text, in order. */
export function referencesIn(text: string): Array<Reference> {
  const found: Array<Reference> = [];
  let done = 0;
  for (const { index } of text.matchAll(BEGIN)) {
    if (index < done) continue;
    const steps: Array<Step> = [];
    let at = index;
    let end = index;
    for (;;) {
      STEP.lastIndex = at;
      const step = STEP.exec(text);
      if (!step) break;
      const [whole, word = '', list = ''] = step;
      const isListed = steps.length > 0 && text.slice(end, at).includes(',');
      if (isListed && isOther(steps, word.toLowerCase())) break;
      steps.push({
        word: word.toLowerCase(),
        tokens: list.split(/\s*,\s*(?:và\s+)?|\s+(?:và|hoặc)\s+/u).filter(Boolean),
      });
      end = at + whole.length;
      JOINT.lastIndex = end;
      at = end + (JOINT.exec(text)?.[0].length ?? 0);
    }
    if (steps.length === 0) continue;
    done = end;
    // "Điều này", "mục này" are not of the document that is changed; their numbers are.
    found.push(...referencesOf(steps, text.slice(index, end), index));
  }
  return found;
}
