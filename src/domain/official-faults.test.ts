import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockText, renderedBlocks, typedBlocks } from './official-blocks.ts';
import { officialFaults } from './official-faults.ts';
import { mendedBody } from './official-markdown.ts';

/** "joined 1" for a fault on the second line. */
const faults = (body: string) => officialFaults(body).map(({ kind, line }) => `${kind} ${line}`);

test.each([
  ['a single newline', 'Một.\nHai.\n\nBa.', ['joined 1']],
  ['signs of a list', '- Một\n- Hai\n  + Ba', ['sign 0', 'sign 1', 'sign 2']],
  ['a list without an empty line above', 'Gồm:\n- Một\n\nHai', ['sign 1']],
  ['numbers', '1. Một\n\n2. Hai', ['number 0', 'number 2']],
  ['four spaces', 'Một\n\n    Hai', ['code 2']],
  ['a fence', '```\nMột\n```', ['code 0', 'code 1', 'code 2']],
  ['a quotation', '> Một', ['quotation 0']],
  ['hyphens below a name', 'BAN THƯỜNG TRỰC\n-------', ['underline 1']],
  ['hyphens alone', 'Một\n\n-------', ['rule 2']],
  ['a hash', 'Một\n\n# Hai', ['hash 2']],
  ['cells and tabs', 'Một\n\nTT\tTên\n1\tBa Bể', ['table 2']],
  ['a row with more cells than the head', '| a |\n| - |\n| b | c |', ['table 0']],
  ['a paragraph right below a table', '| a | b |\n| - | - |\n| c | d |\nHai', ['table 3']],
  ['a reference', 'Một\n\n[1]: abc', ['lost 2']],
  ['stars', 'Một *hai* ba', ['inline 0']],
  ['an address in angle brackets', 'Xem <http://x.vn>', ['inline 0']],
  ['a link', 'Xem [ở đây](http://x.vn)', ['inline 0']],
  ['an entity', 'R&amp;D', ['inline 0']],
  ['lines that end with CRLF', 'Một\r\nHai', ['joined 1']],
])('%s', (_case, body, expected) => {
  expect(faults(body)).toEqual(expected);
});

test.each([
  ['a heading and paragraphs', '## I. NỘI DUNG\n\n1\\. Một\n\n\\- Hai'],
  ['a table', '| TT | Tên |\n|---|:-:|\n| 1 | Ba Bể |'],
  ['decomposed letters', 'Hu\u031bo\u031b\u0301ng da\u0302\u0303n'],
  ['a lone star, bar and bracket', '(\\*) a | b [1] c^2 5*6'],
  ['no text', ''],
])('%s is shown as typed', (_case, body) => {
  expect(faults(body)).toEqual([]);
});

test('says what to write', () => {
  expect(officialFaults('Gồm:\n- Một *hai*')[0]).toMatchObject({
    typed: '- Một *hai*',
    write: '\\- Một \\*hai\\*',
  });
});

const piece = fc.constantFrom(
  ...[
    'Một',
    '1. ',
    '2) ',
    '- ',
    '+ ',
    '* ',
    '**',
    '_',
    '# ',
    '> ',
    '<http://x.vn>',
    '|',
    '`',
    '```',
  ],
  ...[
    '\\',
    '&amp;',
    '[a](b)',
    '[a]: b',
    '-------',
    '===',
    '---',
    '~~~',
    '    ',
    '\t',
    '|---|',
    '\n\n',
  ],
);
const body = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', '\n')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

test('there are faults exactly when another text is shown, and none after mending', () => {
  const shown = (markdown: string) => renderedBlocks(markdown).map(blockText);
  fc.assert(
    fc.property(body, (markdown) => {
      const isSame =
        JSON.stringify(shown(markdown)) === JSON.stringify(typedBlocks(markdown).map(blockText));
      if (faults(markdown).length === 0) expect(isSame).toBe(true);
      if (!isSame) expect(faults(markdown)).not.toEqual([]);
      expect(faults(mendedBody(markdown))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
