import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/**
 * The site's typeface at build time: how wide a text is, so that labels can be kept apart, and its outlines, so
 * that a chart that travels as a file looks the same where the typeface is not installed.
 */

export type Weight = 400 | 600 | 700;

const require = createRequire(import.meta.url);

/** The characters of the typeface are split over two files. */
const files = new Map<Weight, ReadonlyArray<Font>>();
function fontsOf(weight: Weight): ReadonlyArray<Font> {
  const known = files.get(weight);
  if (known) return known;
  const fonts = ['latin', 'vietnamese'].map((subset) => {
    const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`;
    const font = create(readFileSync(require.resolve(name)));
    if (font.isCollection) throw new Error(`${name} is a collection of fonts`);
    return font;
  });
  files.set(weight, fonts);
  return fonts;
}

export interface Letter {
  /** Thousandths of an em. */
  readonly width: number;
  /** SVG path data in thousandths of an em, upwards; empty for a space. */
  readonly path: string;
}

const letters = new Map<string, Letter>();

/** A letter of the typeface; one that it lacks is as wide as an em, and empty. */
export function letterOf(character: string, weight: Weight): Letter {
  const key = `${weight}${character}`;
  const known = letters.get(key);
  if (known) return known;
  const code = character.codePointAt(0) ?? 0;
  const font = fontsOf(weight).find((one) => one.hasGlyphForCodePoint(code));
  const glyph = font?.glyphForCodePoint(code);
  const letter = glyph
    ? { width: (glyph.advanceWidth * 1000) / (font?.unitsPerEm ?? 1000), path: glyph.path.toSVG() }
    : { width: 1000, path: '' };
  letters.set(key, letter);
  return letter;
}

/**
 * The width of a line of text. A browser may set it closer (kerning), hardly ever wider: a test compares both
 * (tests/e2e/charts.spec.ts).
 */
export const textWidth = (text: string, size: number, weight: Weight = 400): number =>
  ([...text].reduce((sum, letter) => sum + letterOf(letter, weight).width, 0) * size) / 1000;

/** The text with “…” in the place of what does not fit. */
export function fitted(text: string, size: number, width: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, weight) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The text in lines of at most that width; a longer word has a line of its own. */
export function wrapped(text: string, size: number, width: number, weight: Weight = 400) {
  const lines: Array<string> = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, weight) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
