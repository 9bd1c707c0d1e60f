/** A sentence in three parts: what stands before a place in it, the place itself, and what follows. */
export interface Sentence {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

// A full stop inside an abbreviation or a number has no space and capital after it.
const END = /[.!?…]["”]?\s+(?=["“]?\p{Lu})/gu;

/** The last words of a text, at most so many letters; an ellipsis says that something is left out. */
function lastWords(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.slice(text.length - letters);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstWords(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/**
 * The sentence of a line in which a place stands, shortened around the place to about `letters`.
 *
 * @param start where the place begins
 * @param end the first letter after it
 */
export function sentenceAround(line: string, start: number, end: number, letters = 280): Sentence {
  const ends = [...line.matchAll(END)].map((found) => found.index + found[0].length);
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? line.length;
  const [before, hit, after] = [
    line.slice(from, start),
    line.slice(start, end),
    line.slice(end, to),
  ];
  const room = Math.max(0, letters - hit.length);
  // What one side does not need goes to the other.
  const left = Math.min(before.length, Math.max(room / 2, room - after.length));
  return {
    before: lastWords(before.trimStart(), Math.floor(left)),
    hit,
    after: firstWords(after.trimEnd(), Math.floor(room - left)),
  };
}
