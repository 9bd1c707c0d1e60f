import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialMarkdown } from './official-markdown.ts';
import { compareWithSource, shownParagraphs } from './source-comparison.ts';

const document: ReadonlyArray<readonly [part: string, text: string]> = [
  ['a', 'A. ĐÁNH GIÁ'],
  ['a-1', '1. Năm qua các cấp đã vận động giúp đỡ hộ nghèo.\n- Xây 12 nhà;\n- Sửa 30 nhà.'],
  ['b', 'B. NHIỆM VỤ'],
  ['b-1', '1. Vận động trên 95% số hộ[^1] đăng ký cam kết.\nTT\tĐơn vị\n1\tBa Bể'],
];
const source = document.map(([, text]) => text).join('\n');

const shownOf = (parts: typeof document) =>
  parts.flatMap(([id, text]) => shownParagraphs(id, officialMarkdown(text)));

const changed = (part: string, find: string, put: string): typeof document =>
  document.map(([id, text]) => [id, id === part ? text.replace(find, put) : text] as const);

describe('a document', () => {
  test('that says what its source says has no difference', () => {
    expect(compareWithSource(shownOf(document), source)).toEqual([]);
    const spaced = source.replaceAll(' ', '   ').replaceAll('\n', '\r\n\r\n').normalize('NFD');
    expect(compareWithSource(shownOf(document), spaced)).toEqual([]);
  });

  test.each([
    ['a word less', 'giúp đỡ hộ', 'giúp hộ', { source: ' đỡ', shown: '' }],
    ['a word more', 'hộ nghèo', 'hộ rất nghèo', { source: '', shown: ' rất' }],
    ['another number', '12 nhà', '21 nhà', { source: '12', shown: '21' }],
    ['another sign', '- Sửa', '+ Sửa', { source: '-', shown: '+' }],
  ])('with %s names its part and the words', (_case, find, put, words) => {
    const found = compareWithSource(shownOf(changed('a-1', find, put)), source);
    expect(found).toMatchObject([{ kind: 'words', at: { part: 'a-1' } }]);
    const trimmed = found.flatMap((one) =>
      one.kind === 'words' ? { source: one.source.trim(), shown: one.shown.trim() } : [],
    );
    expect(trimmed).toEqual([{ source: words.source.trim(), shown: words.shown.trim() }]);
  });

  test('without a paragraph names it and the part it follows', () => {
    const found = compareWithSource(shownOf(changed('a-1', '\n- Sửa 30 nhà.', '')), source);
    expect(found).toEqual([
      { kind: 'missing', line: 3, text: '- Sửa 30 nhà.', count: 1, after: 'a-1' },
    ]);
  });

  test('without a clause names it', () => {
    const found = compareWithSource(shownOf(document.filter(([id]) => id !== 'a-1')), source);
    expect(found).toMatchObject([{ kind: 'missing', line: 1, count: 3, after: 'a' }]);
  });

  test('with a paragraph that the source lacks names it', () => {
    const found = compareWithSource(shownOf(changed('b-1', 'TT', 'Kèm theo bảng sau\nTT')), source);
    expect(found).toMatchObject([{ kind: 'extra', at: { part: 'b-1' }, count: 1 }]);
  });

  test('whose clauses changed places names the one that moved', () => {
    const [a, a1, b, b1] = document;
    if (!a || !a1 || !b || !b1) throw new Error('four parts');
    const found = compareWithSource(shownOf([a1, a, b, b1]), source);
    expect(found).toMatchObject([{ kind: 'moved', at: { part: 'a' }, line: 0 }]);
  });

  test('whose paragraphs are joined names the border', () => {
    const found = compareWithSource(shownOf(changed('a-1', ';\n-', '; -')), source);
    expect(found).toMatchObject([{ kind: 'border', at: { part: 'a-1' }, line: 2 }]);
  });
});

test('every change is found, and no other', () => {
  const paragraph = fc.array(fc.constantFrom('hộ', 'nghèo', 'xã', '95%', 'vận động', '-', 'a)'), {
    minLength: 1,
    maxLength: 6,
  });
  const texts = fc.array(
    paragraph.map((words) => words.join(' ')),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const shown = a.map((text, line) => ({ part: `p${line}`, line, text }));
      const isSame = JSON.stringify(a) === JSON.stringify(b);
      expect(compareWithSource(shown, b.join('\n')).length === 0).toBe(isSame);
    }),
    { numRuns: 3000 },
  );
});
