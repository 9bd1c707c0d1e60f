import { describe, expect, test } from 'vitest';
import { excerptPieces } from './results.ts';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

describe('an excerpt of a search result', () => {
  test.each([
    ['no hit inside', 'hộ nghèo', [plain('hộ nghèo')]],
    [
      'a hit inside',
      'Vì <mark>người nghèo</mark>, Tết',
      [plain('Vì '), marked('người nghèo'), plain(', Tết')],
    ],
    [
      'hits at both ends',
      '<mark>Quỹ</mark> và <mark>Tết</mark>',
      [marked('Quỹ'), plain(' và '), marked('Tết')],
    ],
    ['two hits side by side', '<mark>Đại</mark><mark>đoàn</mark>', [marked('Đại'), marked('đoàn')]],
    ['a hit over two lines', '<mark>Đại\nđoàn</mark> kết', [marked('Đại\nđoàn'), plain(' kết')]],
    ['nothing', '', []],
  ])('%s', (_case, excerpt, pieces) => {
    expect(excerptPieces(excerpt)).toEqual(pieces);
  });

  test.each([
    ['&lt;b&gt;', '<b>'],
    ['SVHTT&amp;DL', 'SVHTT&DL'],
    ['&quot;Vì người nghèo&quot; &#39;17&#39;', '"Vì người nghèo" \'17\''],
    ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['&copy; &unknown;', '&copy; &unknown;'],
  ])('«%s» is read once, as «%s»', (html, text) => {
    expect(excerptPieces(html)).toEqual([plain(text)]);
    expect(excerptPieces(`<mark>${html}</mark>`)).toEqual([marked(text)]);
  });

  test.each([
    '<img src=x onerror="alert(1)">',
    '<script>alert(1)</script>',
    '<mark onclick="alert(1)">x</mark>',
    '<MARK>x</MARK>',
    '</mark>x',
  ])('hostile HTML stays text, letter by letter: %s', (html) => {
    expect(excerptPieces(`a ${html} b`)).toEqual([plain(`a ${html} b`)]);
  });

  test('tags inside a hit stay text of the hit', () => {
    expect(excerptPieces('<mark><b>x</b></mark>')).toEqual([marked('<b>x</b>')]);
  });

  test('a hit that is never closed loses no letter', () => {
    const text = excerptPieces('<mark>Ngày hội Đại đoàn kết')
      .map((piece) => piece.text)
      .join('');
    expect(text).toContain('Ngày hội Đại đoàn kết');
  });
});
