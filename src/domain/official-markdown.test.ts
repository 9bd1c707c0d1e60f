import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockText, plainBlocks, renderedBlocks, typedBlocks } from './official-blocks.ts';
import { mendedBody, officialMarkdown } from './official-markdown.ts';

const rendered = (markdown: string) => renderedBlocks(markdown).map(blockText);

describe('plain text becomes Markdown that shows it as it stands on paper', () => {
  test.each([
    ['paragraphs on lines of their own', 'Một.\nHai.\r\nBa.', 'Một.\n\nHai.\n\nBa.'],
    ['signs of lists', '- Mô hình\n+ Kinh phí\n• Khác', '\\- Mô hình\n\n\\+ Kinh phí\n\n• Khác'],
    ['numbers', '1. Một\n3) Ba\n1.1. Hai', '1\\. Một\n\n3\\) Ba\n\n1.1. Hai'],
    ['letters', 'a) Đối với cấp huyện', 'a) Đối với cấp huyện'],
    ['a line below a name', 'BAN THƯỜNG TRỰC\n-------', 'BAN THƯỜNG TRỰC\n\n\\-------'],
    ['stars and hashes', '(*) Ghi chú\n# Một\n#Hai', '(\\*) Ghi chú\n\n\\# Một\n\n#Hai'],
    ['indented lines', '        Thụt vào\n\tthụt', 'Thụt vào\n\nthụt'],
    [
      'angle brackets and ampersands',
      'a < b <http://x.vn> &amp; R&D',
      'a < b \\<http://x.vn> \\&amp; R&D',
    ],
    ['square brackets', '[1] và [a](b)', '[1] và [a\\](b)'],
    ['the mark of a footnote', 'trên 95%[^1] số hộ', 'trên 95%[^1] số hộ'],
    ['words with an underline', 'tep_dinh_kem _____', 'tep_dinh_kem \\_\\_\\_\\_\\_'],
    ['the tab of a list', '-\tMột\n-\tHai\n1.\tBa', '\\- Một\n\n\\- Hai\n\n1\\. Ba'],
    ['a table', 'TT\tĐơn vị\n1\tBa Bể', '| TT | Đơn vị |\n| --- | --- |\n| 1 | Ba Bể |'],
    ['bars', 'a | b\n--|--', 'a | b\n\n--|--'],
  ])('%s', (_case, plain, markdown) => {
    expect(officialMarkdown(plain)).toBe(markdown);
    expect(rendered(markdown)).toEqual(plainBlocks(plain).map(blockText));
  });
});

/** Pieces that documents are made of, and that Markdown has a meaning for. */
const piece = fc.constantFrom(
  ...['Một', 'hộ nghèo', '1.', '2)', '1.1.', 'a)', 'I.', '-', '+', '•', '*', '**', '_', '__', '~~'],
  ...[
    '#',
    '##',
    '>',
    '<',
    '<b>',
    '<http://x.vn>',
    '|',
    '||',
    '`',
    '```',
    '\\',
    '\\\\',
    '&amp;',
    '&',
  ],
  ...[
    '[1]',
    '[a](b)',
    '[a]: b',
    '![a](b)',
    '[^1]',
    '-------',
    '===',
    '---',
    '***',
    '~~~',
    '–',
    '…',
  ],
  ...[
    '  ',
    '    ',
    '\t',
    'https://x.vn',
    '10-CT/TW',
    '|---|',
    ':-',
    '(',
    ')',
    '"',
    '!',
    '0',
    '1999',
  ],
);
const line = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 6 })
  .map((pieces) => pieces.flat().join(''));
const text = fc
  .tuple(fc.array(line, { maxLength: 7 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, end]) => lines.join(end));

const squeezed = (from: string) => from.replace(/\s+/g, ' ').trim();

test('any text is shown as it was: its signs, its words and the borders of its paragraphs', () => {
  fc.assert(
    fc.property(text, (plain) => {
      const blocks = plainBlocks(plain);
      expect(rendered(officialMarkdown(plain))).toEqual(blocks.map(blockText));
      expect(squeezed(blocks.map(blockText).join('\n'))).toBe(squeezed(plain));
      const lines = plain.split(/\r?\n/).filter((one) => one.trim() !== '');
      const rows = blocks.map((block) => (block.kind === 'table' ? block.rows.length : 1));
      expect(rows.reduce((sum, count) => sum + count, 0)).toBe(lines.length);
    }),
    { numRuns: 2000 },
  );
});

test('a body is mended to what was typed, once and for all', () => {
  fc.assert(
    fc.property(text, (body) => {
      const mended = mendedBody(body);
      expect(rendered(mended)).toEqual(typedBlocks(body).map(blockText));
      expect(mendedBody(mended)).toBe(mended);
    }),
    { numRuns: 2000 },
  );
});

test('what was written for a text is read back as that text', () => {
  fc.assert(
    fc.property(text, (plain) => {
      const markdown = officialMarkdown(plain);
      expect(typedBlocks(markdown).map(blockText)).toEqual(plainBlocks(plain).map(blockText));
    }),
    { numRuns: 2000 },
  );
});
