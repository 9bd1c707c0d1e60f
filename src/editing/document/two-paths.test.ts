import fc from 'fast-check';
import { expect, test } from 'vitest';
import { para, run, wordDocument } from '../../../scripts/support/word-document.ts';
import { printedWords, tight } from '../../../tests/fixtures/printed-words.ts';
import { conclusion, decision, guidance, plan } from '../../../tests/fixtures/word-documents.ts';
import type { Block, Paragraph } from './content.ts';
import { readDocument } from './read-document.ts';
import { readingOf } from './reading.ts';
import { printedText } from './structure/lines.ts';

const paragraphsOf = (blocks: ReadonlyArray<Block>): ReadonlyArray<Paragraph> =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs)),
  );

/** Compares what was read with what stands in the XML, and the parts with what was read. */
function conserves(file: Uint8Array): void {
  const printed = printedWords(file);
  const read = readDocument(file);
  if ('refused' in read) {
    expect(printed.body).not.toMatch(/[\p{L}\p{N}]/u);
    return;
  }
  const { blocks, footnotes, unplaced } = read.content;
  const paragraphs = paragraphsOf(blocks);
  expect(tight(paragraphs.map(({ text }) => text).join(''))).toBe(printed.body);
  expect(footnotes.map(({ text }) => tight(text))).toEqual(printed.notes);
  expect(unplaced.map(tight)).toEqual(printed.boxes);
  const { parts } = readingOf(read.content, []);
  const inParts = parts.map(({ label, title, text }) => `${label ?? ''}${title ?? ''}${text}`);
  expect(tight(inParts.join(''))).toBe(tight(paragraphs.map(printedText).join('')));
}

test.each([
  ['a guidance', guidance],
  ['a conclusion of the Party', conclusion],
  ['a decision and its regulation', decision],
  ['a plan with an annex', plan],
])('%s keeps every character', (_, document) => {
  conserves(document());
});

test.each([
  ['a guidance', guidance, ['A.', 'I.', '1.', 'a)', 'b)', 'II.', '1.', 'B.', '1.']],
  ['a conclusion of the Party', conclusion, ['I-', '1-', 'II-', '1-', '1.1-']],
  [
    'a decision and its regulation',
    decision,
    ['Điều 1.', 'Điều 2.', 'Chương I', 'Điều 3.', '1.', 'a)', 'đ)'],
  ],
  ['a plan with an annex', plan, ['1.', '1.1.', 'PHỤ LỤC I']],
])('%s has its labels', (_, document, labels) => {
  const read = readDocument(document());
  if ('refused' in read) throw new Error(read.refused);
  const { parts } = readingOf(read.content, []);
  expect(parts.flatMap(({ label }) => label ?? [])).toEqual(labels);
});

const word = fc.constantFrom(
  'Mặt trận ',
  '100% ',
  '30/6/2026 ',
  'I. ',
  'a) ',
  'Điều 1. ',
  '& <x> ',
);
const change = (kind: string, content: string) => `<w:${kind} w:id="1">${content}</w:${kind}>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const piece: fc.Arbitrary<string> = fc.oneof(
  word.map((text) => run(text)),
  word.map((text) => run(text, '<w:vanish/>')),
  word.map((text) => change('ins', run(text))),
  word.map((text) => change('moveFrom', run(text))),
  word.map((text) => change('moveTo', run(text))),
  fc.constant(change('del', '<w:r><w:delText>bỏ</w:delText></w:r>')),
  fc.constant(change('del', '<w:r><w:footnoteReference w:id="1"/></w:r>')),
  fc.constantFrom('foot', 'end').map((kind) => `<w:r><w:${kind}noteReference w:id="1"/></w:r>`),
  word.map((text) => `<w:smartTag><w:hyperlink>${run(text)}</w:hyperlink></w:smartTag>`),
  word.map(
    (text) =>
      `${field('begin')}<w:r><w:instrText> REF x </w:instrText></w:r>${field('separate')}${run(text)}${field('end')}`,
  ),
  word.map((text) => {
    const box = `<w:txbxContent>${para(run(text))}</w:txbxContent>`;
    return `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
  }),
  fc.constant('<w:r><w:t>MTTQ</w:t><w:noBreakHyphen/><w:t>BTT</w:t></w:r>'),
);
const paragraph = fc
  .tuple(fc.array(piece, { maxLength: 4 }), fc.boolean(), fc.nat(5))
  .map(([pieces, isCentred, mark]) =>
    para(
      run('') + pieces.join(''),
      (isCentred ? '<w:jc w:val="center"/>' : '') +
        (mark === 0 ? '<w:rPr><w:del w:id="2"/></w:rPr>' : ''),
    ),
  );
const cell = (inner: fc.Arbitrary<string>) =>
  fc
    .tuple(inner, fc.nat(8))
    .map(
      ([content, nth]) =>
        `<w:tc><w:tcPr>${nth === 0 ? '<w:cellDel/>' : ''}</w:tcPr>${content}</w:tc>`,
    );
const tableOf = (inner: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(fc.array(cell(inner), { minLength: 1, maxLength: 3 }), fc.nat(6)), {
      minLength: 1,
      maxLength: 3,
    })
    .map(
      (rows) =>
        `<w:tbl>${rows.map(([cells, nth]) => `<w:tr><w:trPr>${nth === 0 ? '<w:del w:id="3"/>' : ''}</w:trPr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`,
    );
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: tableOf(paragraph) },
  { weight: 1, arbitrary: tableOf(tableOf(paragraph)) },
  {
    weight: 1,
    arbitrary: paragraph.map((one) => `<w:sdt><w:sdtContent>${one}</w:sdtContent></w:sdt>`),
  },
);
const NOTES = {
  footnotes: `<w:footnote w:id="1">${para('Chú thích.')}</w:footnote>`,
  endnotes: `<w:endnote w:id="1">${para('Chú thích cuối.')}</w:endnote>`,
};

test('the reader and a walk over the tags find the same words in any document', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 10 }), (blocks) => {
      conserves(wordDocument(blocks.join(''), NOTES));
    }),
    { numRuns: 150, seed: 18 },
  );
});
