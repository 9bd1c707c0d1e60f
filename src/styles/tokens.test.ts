import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Tests what tokens.css promises: contrasts as WCAG 2.2 defines them ("relative luminance"). */
const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The block of declarations that starts after this text. */
function block(words: string): string {
  const start = css.indexOf('{', css.indexOf(':root', css.indexOf(words)));
  if (start < 0 || !css.includes(words)) throw new Error(`no block “${words}”`);
  return css.slice(start, css.indexOf('}', start));
}

type Palette = Readonly<Record<string, string>>;

function palette(words: string, theme: 0 | 1): Palette {
  const pairs = [...block(words).matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)];
  return Object.fromEntries(pairs.map(([, name = '', ...colours]) => [name, colours[theme] ?? '']));
}

function luminance(hex: string): number {
  const digits = hex.slice(1);
  const long = digits.length === 3 ? [...digits].map((d) => d + d).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad', 'none'];
const GROUNDS = ['paper', 'surface', 'raised'];
/** Text on a ground of its own: chips, cells, buttons and the masthead. */
const PAIRS = [
  ['good', 'good-tint'],
  ['warn', 'warn-tint'],
  ['bad', 'bad-tint'],
  ['none', 'none-tint'],
  ['ink', 'gold-tint'],
  ['ink', 'accent-tint'],
  ['accent', 'gold-tint'],
  ['accent', 'accent-tint'],
  ['accent-ink', 'accent'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-deep'],
  ['on-brand-gold', 'brand'],
] as const;
const SHAPES = ['edge', 'gold', 'good-fill', 'warn-fill', 'bad-fill'];

const looks: ReadonlyArray<readonly [name: string, Palette]> = (['light', 'dark'] as const).flatMap(
  (name, theme) => [
    [name, palette('@layer tokens', theme as 0 | 1)],
    [`${name}, more contrast`, palette('(prefers-contrast: more)', theme as 0 | 1)],
  ],
);

test.each(looks)('%s: text has a contrast of 7:1, anything else meaningful 4:1', (_, colours) => {
  const low = (least: number, pairs: ReadonlyArray<readonly [string, string]>) =>
    pairs.flatMap(([name, ground]) => {
      const found = contrast(colours[name] ?? '', colours[ground] ?? '');
      return found >= least ? [] : `${name} on ${ground}: ${found.toFixed(2)}`;
    });
  const onGrounds = (names: ReadonlyArray<string>) =>
    names.flatMap((name) => GROUNDS.map((ground) => [name, ground] as const));
  expect(low(7, [...onGrounds(TEXT), ...PAIRS])).toEqual([]);
  expect(low(4, onGrounds(SHAPES))).toEqual([]);
  // Numbers on a bar are large and bold, and its key repeats them.
  expect(
    low(4.5, [
      ['on-fill', 'good-fill'],
      ['on-fill', 'bad-fill'],
    ]),
  ).toEqual([]);
});

test('contrast is computed as WCAG defines it', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('increased contrast, forced colours and print each override every colour', () => {
  const names = (words: string) =>
    [...block(words).matchAll(/--([\w-]+):/g)].map(([, name]) => name);
  const colours = Object.keys(palette('@layer tokens', 0));
  expect(colours).toHaveLength(28);
  for (const words of ['(prefers-contrast: more)', '(forced-colors: active)', '@media print']) {
    expect(names(words), words).toEqual(expect.arrayContaining(colours));
  }
});
