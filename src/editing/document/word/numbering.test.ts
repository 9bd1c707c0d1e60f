import { expect, test } from 'vitest';
import {
  definition,
  inList,
  level,
  list,
  para,
  wordDocument,
} from '../../../../scripts/support/word-document.ts';
import { unzipGuarded } from '../../sheet/zip-guard.ts';
import { readDocx } from './read-docx.ts';

/** The labels that a document prints, in order. */
const labels = (numbering: string, paragraphs: ReadonlyArray<string>, styles = '') => {
  const bytes = wordDocument(paragraphs.join(''), { numbering, styles });
  const { blocks, notices } = readDocx(unzipGuarded(bytes));
  return {
    labels: blocks.map((block) =>
      block.kind === 'paragraph' ? (block.label ?? block.bullet) : '',
    ),
    notices: [...notices],
  };
};
const at = (number: number, depth = 0) => para('chữ', inList(number, depth));

const LEVELS = definition(
  1,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'decimal', '%2.%3.'),
  level(3, 'lowerLetter', '%4)'),
);

test('a list of several levels counts on and begins again below each parent', () => {
  const numbering = `${LEVELS}${list(1, 1)}`;
  const paragraphs = [
    at(1),
    at(1, 1),
    at(1, 2),
    at(1, 2),
    at(1, 3),
    at(1, 1),
    at(1, 2),
    at(1),
    at(1, 1),
  ];
  expect(labels(numbering, paragraphs).labels).toEqual([
    'I.',
    '1.',
    '1.1.',
    '1.2.',
    'a)',
    '2.',
    '2.1.',
    'II.',
    '1.',
  ]);
});

test('lists of one definition count on together, unless one says where it starts', () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = `${LEVELS}${list(1, 1)}${list(2, 1)}${list(3, 1, start)}`;
  expect(labels(numbering, [at(1), at(2), at(3), at(3)]).labels).toEqual([
    'I.',
    'II.',
    'I.',
    'II.',
  ]);
});

test.each([
  ['decimalZero', '%1.', '01.'],
  ['lowerRoman', '(%1)', '(i)'],
  ['upperLetter', 'Phần %1', 'Phần A'],
  ['decimal', 'Điều %1.', 'Điều 1.'],
  ['vietnameseCounting', 'Phần thứ %1', 'Phần thứ một'],
])('the format %s prints as %s says', (format, text, printed) => {
  const numbering = `${definition(1, level(0, format, text))}${list(1, 1)}`;
  expect(labels(numbering, [at(1)]).labels).toEqual([printed]);
});

test('letters go on after z as Word prints them', () => {
  const numbering = `${definition(1, level(0, 'lowerLetter', '%1)'))}${list(1, 1)}`;
  const all = labels(
    numbering,
    Array.from({ length: 28 }, () => at(1)),
  ).labels;
  expect(all.slice(24)).toEqual(['y)', 'z)', 'aa)', 'bb)']);
});

test('legal numbering shows the numbers above in digits', () => {
  const numbering = `${definition(1, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>'))}${list(1, 1)}`;
  expect(labels(numbering, [at(1), at(1), at(1, 1)]).labels).toEqual(['I.', 'II.', '2.1.']);
});

test('a level that never restarts counts through', () => {
  const numbering = `${definition(1, level(0, 'decimal', '%1.'), level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'))}${list(1, 1)}`;
  expect(labels(numbering, [at(1), at(1, 1), at(1), at(1, 1)]).labels).toEqual([
    '1.',
    'Điều 1.',
    '2.',
    'Điều 2.',
  ]);
});

test('a style may hold the numbering, and a paragraph may leave it', () => {
  const numbering = `${definition(1, level(0, 'upperLetter', '%1.', '<w:pStyle w:val="De"/>'), level(1, 'upperRoman', '%2.', '<w:pStyle w:val="Con"/>'))}${list(1, 1)}`;
  const style = (id: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const styled = (id: string, more = '') => para('chữ', `<w:pStyle w:val="${id}"/>${more}`);
  const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  expect(
    labels(
      numbering,
      [styled('De'), styled('Con'), styled('De', none), styled('De')],
      style('De') + style('Con'),
    ).labels,
  ).toEqual(['A.', 'I.', null, 'B.']);
});

test('digits filled up with zeros are told from the form that newer programs write', () => {
  const format =
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
  const own = `<w:lvl w:ilvl="0"><w:start w:val="9"/>${format}<w:lvlText w:val="%1."/></w:lvl>`;
  expect(labels(`${definition(1, own)}${list(1, 1)}`, [at(1), at(1)]).labels).toEqual([
    '009.',
    '010.',
  ]);
});

test('a level without a number that prints a sign is a bullet', () => {
  const { blocks } = readDocx(
    unzipGuarded(
      wordDocument(at(1), { numbering: `${definition(1, level(0, 'none', '-'))}${list(1, 1)}` }),
    ),
  );
  expect(blocks[0]).toMatchObject({ label: null, bullet: '-' });
});

test('bullets are printed as a sign that every font has', () => {
  const symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>';
  const numbering = `${definition(1, level(0, 'bullet', '\uf0b7', symbol), level(1, 'bullet', '-'))}${list(1, 1)}`;
  expect(labels(numbering, [at(1), at(1, 1)]).labels).toEqual(['•', '-']);
});

test.each([
  ['a list that is not in the file', '', 7],
  ['a format that is not known', `${definition(1, level(0, 'klingon', '%1.'))}${list(1, 1)}`, 1],
])('%s is said to be unknown', (_, numbering, number) => {
  const read = labels(numbering, [at(number)]);
  expect(read).toEqual({ labels: [null], notices: ['unknown-numbering'] });
});
