import fc from 'fast-check';
import { expect, test } from 'vitest';
import { para, run, wordDocument } from '../../../scripts/support/word-document.ts';
import { proposalOf } from './proposal.ts';
import { readDocument } from './read-document.ts';
import { readingOf, wordsOf } from './reading.ts';

/** A piece of a document, and the text that it prints. */
interface Piece {
  readonly xml: string;
  readonly shown: string;
}

const word = fc.constantFrom(
  'Mặt',
  'trận',
  'xã',
  '100%',
  '30/6/2026',
  'chủ',
  'trì',
  '“Vì',
  'nghèo”',
  'I.',
  'a)',
  '-',
  '1.500',
  'Điều',
  'TM.',
  'Số:',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const change = (kind: string, content: string) =>
  `<w:${kind} w:id="1" w:author="x">${content}</w:${kind}>`;

const runPiece: fc.Arbitrary<Piece> = fc.oneof(
  words.map((text) => ({ xml: run(`${text} `), shown: text })),
  words.map((text) => ({ xml: run(`${text} `, '<w:b/>'), shown: text })),
  words.map((text) => ({ xml: change('ins', run(`${text} `)), shown: text })),
  words.map((text) => ({ xml: run(`${text} `, '<w:vanish/>'), shown: '' })),
  words.map((text) => ({
    xml: change('del', `<w:r><w:delText>${text}</w:delText></w:r>`),
    shown: '',
  })),
  words.map((text) => ({ xml: `<w:hyperlink>${run(`${text} `)}</w:hyperlink>`, shown: text })),
);
const joined = (pieces: ReadonlyArray<Piece>): Piece => ({
  xml: pieces.map(({ xml }) => xml).join(''),
  shown: pieces.map(({ shown }) => shown).join(''),
});
const label = fc.constantFrom(
  '',
  '',
  '',
  'I. ',
  '1. ',
  '1.1. ',
  'a) ',
  '- ',
  'Điều 1. ',
  'Phụ lục 1',
  'Nơi nhận: ',
  'KẾ HOẠCH ',
);
const paragraph: fc.Arbitrary<Piece> = fc
  .tuple(label, fc.array(runPiece, { maxLength: 4 }), fc.boolean())
  .map(([own, runs, isCentred]) => {
    const { xml, shown } = joined(runs);
    return {
      xml: para(run(own) + xml, isCentred ? '<w:jc w:val="center"/>' : ''),
      shown: own + shown,
    };
  });
const table: fc.Arbitrary<Piece> = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => ({
    xml: `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(({ xml }) => `<w:tc><w:tcPr/>${xml}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    shown: rows
      .flat()
      .map(({ shown }) => shown)
      .join(''),
  }));
const body = fc.array(
  fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 1, arbitrary: table }),
  {
    minLength: 1,
    maxLength: 14,
  },
);

const tight = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');
const TYPES = [{ id: 'ke-hoach', name: 'Kế hoạch', codes: ['KH'] }];

test('every printed character of any document is in one part, in order, and nothing is added', () => {
  fc.assert(
    fc.property(body, (pieces) => {
      const { xml, shown } = joined(pieces);
      const read = readDocument(wordDocument(xml));
      if ('refused' in read) {
        // Only a document without a letter or number is refused.
        expect(tight(shown)).not.toMatch(/[\p{L}\p{N}]/u);
        return;
      }
      const { parts, unplaced } = proposalOf(readingOf(read.content, TYPES));
      const got = parts
        .map(({ label: own, title, text }) => `${own ?? ''}${title ?? ''}${text}`)
        .join('');
      expect(tight(got)).toBe(tight(shown));
      expect(unplaced).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('what is proposed stands word for word in its part', () => {
  fc.assert(
    fc.property(body, (pieces) => {
      const read = readDocument(wordDocument(joined(pieces).xml));
      if ('refused' in read) return;
      const { parts, findings } = readingOf(read.content, TYPES);
      for (const found of findings) {
        if (found.kind === 'citation') continue;
        const words = wordsOf(parts[found.part] ?? { title: null, text: '' });
        expect(words.slice(found.start, found.end).trim()).toBe(found.quote);
      }
    }),
    { numRuns: 200 },
  );
});

test('broken XML gives a sentence or a document, never an error', () => {
  const bytes = (
    pieces: ReadonlyArray<Piece>,
    cuts: ReadonlyArray<readonly [number, number, string]>,
  ) => {
    let { xml } = joined(pieces);
    for (const [at, length, instead] of cuts) {
      const from = at % Math.max(1, xml.length);
      xml = xml.slice(0, from) + instead + xml.slice(from + length);
    }
    return wordDocument(xml);
  };
  const cut = fc.tuple(
    fc.nat(5000),
    fc.nat(40),
    fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '<w:p>',
      '</w:tbl>',
      '<w:tc>',
      '&',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      ' w:val="',
    ),
  );
  fc.assert(
    fc.property(body, fc.array(cut, { minLength: 1, maxLength: 6 }), (pieces, cuts) => {
      const read = readDocument(bytes(pieces, cuts));
      if ('refused' in read) expect(read.refused).toMatch(/\p{L}/u);
      else expect(proposalOf(readingOf(read.content, TYPES)).parts.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
