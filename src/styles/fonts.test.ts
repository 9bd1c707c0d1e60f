import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';

/**
 * The fallback for the heading font is Arial Bold, scaled until a Vietnamese text has the same length and
 * line height: nothing shifts when the real font loads. This test computes the numbers of fonts.css from the
 * font files.
 */
const css = readFileSync('src/styles/fonts.css', 'utf8');

const fonts = ['latin', 'vietnamese'].map((subset) => {
  const file = `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-600-normal.woff2`;
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file}: a collection of fonts`);
  return font;
});

/** Advance widths of Arial Bold, thousandths of an em (Helvetica-Bold's, published by Adobe: AFM). */
const ARIAL_BOLD = new Map(
  (
    [
      [278, 'il j'],
      [333, 'ft'],
      [389, 'r'],
      [500, 'z'],
      [556, 'aceksvxy'],
      [611, 'bdghnopqu'],
      [778, 'w'],
      [889, 'm'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

// Names of campaigns and documents: typical headings. Diacritics do not widen a letter.
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

test('the fallback font has the width and height of the heading font', () => {
  const plain = (letter: string) => letter.normalize('NFD')[0]?.replace('đ', 'd') ?? '';
  const adjust = sum((l) => width(fonts, l)) / sum((l) => ARIAL_BOLD.get(plain(l)) ?? Number.NaN);
  const [{ ascent, descent, unitsPerEm }] = fonts as [Font, Font];
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  expect(css).toContain(`size-adjust: ${percent(adjust)}`);
  expect(css).toContain(`ascent-override: ${percent(ascent / unitsPerEm / adjust)}`);
  expect(css).toContain(`descent-override: ${percent(-descent / unitsPerEm / adjust)}`);
  expect(css).toContain('line-gap-override: 0%');
});

test('the two files together contain every Vietnamese letter, also those with two diacritics', () => {
  const vowels = 'aăâeêioôơuưy';
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const letters = [...vowels].flatMap((v) => marks.map((mark) => `${v}${mark}`.normalize('NFC')));
  const all = [...letters, 'đ'].flatMap((l) => [l, l.toUpperCase()]);
  expect(all).toHaveLength(146);
  const missing = all.filter(
    (l) => !fonts.some((f) => f.hasGlyphForCodePoint(l.codePointAt(0) ?? 0)),
  );
  expect(missing).toEqual([]);
});
