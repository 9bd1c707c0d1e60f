import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';

/**
 * The fallback is Arial, scaled until a Vietnamese text has the same length and line height: nothing shifts
 * when the real font is used on the next page. This test computes the numbers of fonts.css from the font files.
 */
const css = readFileSync('src/styles/fonts.css', 'utf8');

type Weight = 400 | 600;

const fontsOf = (weight: Weight) =>
  ['latin', 'vietnamese'].map((subset) => {
    const file = `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`;
    const font = create(readFileSync(file));
    if (font.isCollection) throw new Error(`${file}: a collection of fonts`);
    return font;
  });

const byLetter = (widths: ReadonlyArray<readonly [number, string]>) =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((l) => [l, width] as const)));

/** Advance widths of Arial, thousandths of an em (Helvetica's, published by Adobe: AFM). */
const ARIAL: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  400: byLetter([
    [222, 'ijl'],
    [278, 'ft '],
    [333, 'r'],
    [500, 'cksvxyz'],
    [556, 'abdeghnopqu'],
    [722, 'w'],
    [833, 'm'],
  ]),
  600: byLetter([
    [278, 'il j'],
    [333, 'ft'],
    [389, 'r'],
    [500, 'z'],
    [556, 'aceksvxy'],
    [611, 'bdghnopqu'],
    [778, 'w'],
    [889, 'm'],
  ]),
};

// Names of campaigns and documents: typical text. Diacritics do not widen a letter.
const TEXT =
  `toàn dân đoàn kết xây dựng nông thôn mới đô thị văn minh kỷ niệm bảy mươi năm ngày thương
binh liệt sĩ ngày hội đại đoàn kết toàn dân tộc quỹ và tháng cao điểm vì người nghèo cứu trợ thiên tai
giám sát an toàn thực phẩm chương trình phối hợp thống nhất hành động`.replace(/\s+/g, ' ');

function width(font: ReadonlyArray<Font>, letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  const owner = font.find((one) => one.hasGlyphForCodePoint(code));
  if (!owner) throw new Error(`no glyph for “${letter}”`);
  return (owner.glyphForCodePoint(code).advanceWidth / owner.unitsPerEm) * 1000;
}

const sum = (of: (letter: string) => number) =>
  [...TEXT].reduce((total, letter) => total + of(letter), 0);

test.each([400, 600] as const)(
  'weight %i: the fallback font has its width and height',
  (weight) => {
    const start = css.indexOf(
      `font-weight: ${weight}`,
      css.indexOf('font-family: "Be Vietnam Pro fallback"'),
    );
    const face = css.slice(start, css.indexOf('}', start));
    const fonts = fontsOf(weight);
    const plain = (letter: string) => letter.normalize('NFD')[0]?.replace('đ', 'd') ?? '';
    const arial = ARIAL[weight];
    const adjust = sum((l) => width(fonts, l)) / sum((l) => arial.get(plain(l)) ?? Number.NaN);
    const [{ ascent, descent, unitsPerEm }] = fonts as [Font, Font];
    const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
    expect(face).toContain(`size-adjust: ${percent(adjust)}`);
    expect(face).toContain(`ascent-override: ${percent(ascent / unitsPerEm / adjust)}`);
    expect(face).toContain(`descent-override: ${percent(-descent / unitsPerEm / adjust)}`);
    expect(face).toContain('line-gap-override: 0%');
  },
);

test.each([400, 600] as const)(
  'weight %i contains every Vietnamese letter, also those with two diacritics',
  (weight) => {
    const fonts = fontsOf(weight);
    const vowels = 'aăâeêioôơuưy';
    const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = [...vowels].flatMap((v) => marks.map((mark) => `${v}${mark}`.normalize('NFC')));
    const all = [...letters, 'đ'].flatMap((l) => [l, l.toUpperCase()]);
    expect(all).toHaveLength(146);
    const missing = all.filter(
      (l) => !fonts.some((f) => f.hasGlyphForCodePoint(l.codePointAt(0) ?? 0)),
    );
    expect(missing).toEqual([]);
  },
);
