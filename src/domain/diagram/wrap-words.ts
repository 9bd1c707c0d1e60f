import { symbolPieces } from '../symbol-breaks.ts';

/** Widths of letters in hundredths of the type size: SVG cannot wrap text, so lines are broken here. */
const NARROW = 34;
const WIDE = 92;
const CAPITAL = 72;
const ORDINARY = 58;

/** An estimate of a text's width, on the safe side, for a type size of 1. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    if (/[ iljtfrI.,:;'’“”()/|!-]/u.test(letter)) width += NARROW;
    else if (/[mwMWƯƠ–—@%&…]/u.test(letter)) width += WIDE;
    else width += /[\p{Lu}\d]/u.test(letter) ? CAPITAL : ORDINARY;
  }
  return width / 100;
}

/** The words of a text, and the pieces of long symbols between which a line may break. */
const wordsOf = (text: string): Array<string> =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      // No space goes before the later pieces of a symbol.
      symbolPieces(word).map((piece, at) => (at === 0 ? ` ${piece}` : piece)),
    );

function shortened(line: string, width: number): string {
  let kept = line;
  while (kept !== '' && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/**
 * Breaks a text into lines of at most `width` type sizes; what does not fit into `max` lines ends in an
 * ellipsis.
 */
export function wrapWords(text: string, width: number, max: number): Array<string> {
  const lines: Array<string> = [];
  for (const word of wordsOf(text)) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word.trimStart());
  }
  const kept = lines.slice(0, max);
  return kept.map((line, at) => {
    const isCut = at === max - 1 && lines.length > max;
    return isCut || widthOf(line) > width ? shortened(line, width) : line;
  });
}
