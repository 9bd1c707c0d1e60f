import { describe, expect, test } from 'vitest';
import {
  clauseName,
  clauseNames,
  depthOf,
  labelToken,
  type PlacedPart,
  placeParts,
} from './clause-place.ts';

type Row = readonly [id: string, label: string, parent?: string];

/** A document from "id label parent" lines; kinds do not matter here except for footnotes. */
function documentOf(...rows: ReadonlyArray<Row>) {
  return rows.map(
    ([id, label, parent]): PlacedPart => ({
      id: `2026/${id}`,
      plan: '2026',
      part: id.startsWith('chu-thich') ? 'footnote' : 'item',
      ...(label ? { label } : {}),
      ...(parent ? { parent: `2026/${parent}` } : {}),
    }),
  );
}

const numbers = (...rows: ReadonlyArray<Row>) =>
  placeParts(documentOf(...rows)).map(({ number }) => number);

describe('the number of a clause in full', () => {
  test('is joined from the printed labels, four levels deep', () => {
    expect(
      numbers(['b', 'B.'], ['b-ii', 'II.', 'b'], ['b-ii-1', '1.', 'b-ii'], ['x', 'a)', 'b-ii-1']),
    ).toEqual(['B', 'B.II', 'B.II.1', 'B.II.1.a']);
  });

  test('says once what a label repeats of the numbers above it', () => {
    expect(numbers(['i', 'I.'], ['i-1', '1.', 'i'], ['i-1-2', '1.2.', 'i-1'])).toEqual([
      'I',
      'I.1',
      'I.1.2',
    ]);
    expect(numbers(['x', '1.1'], ['y', '1.1.1.', 'x'], ['z', 'a)', 'x'])).toEqual([
      '1.1',
      '1.1.1',
      '1.1.a',
    ]);
  });

  test('tells clauses whose numbers begin anew under another part', () => {
    expect(numbers(['a', 'A.'], ['a-1', '1.', 'a'], ['b', 'B.'], ['b-1', '1.', 'b'])).toEqual([
      'A',
      'A.1',
      'B',
      'B.1',
    ]);
  });

  test('begins at an annex or an article', () => {
    expect(
      numbers(
        ['b', 'B.'],
        ['pl', 'Phụ lục 1', 'b'],
        ['pl-2', '2.', 'pl'],
        ['d', 'Điều 3.', 'b'],
        ['d-2', '2.', 'd'],
        ['d-2-a', 'a)', 'd-2'],
      ),
    ).toEqual([
      'B',
      'Phụ lục 1',
      'Phụ lục 1, mục 2',
      'Điều 3',
      'Điều 3, khoản 2',
      'Điều 3, khoản 2, điểm a',
    ]);
  });

  test('leaves out “Phần” while the numbers differ without it, and else says it everywhere', () => {
    const one = [
      ['p1', 'Phần thứ nhất'],
      ['a', 'A.', 'p1'],
      ['p2', 'Phần thứ hai'],
    ] as const;
    expect(numbers(...one, ['b', 'B.', 'p2'])).toEqual(['Phần thứ nhất', 'A', 'Phần thứ hai', 'B']);
    expect(numbers(...one, ['a2', 'A.', 'p2'])).toEqual([
      'Phần thứ nhất',
      'Phần thứ nhất, mục A',
      'Phần thứ hai',
      'Phần thứ hai, mục A',
    ]);
  });

  test('passes over parts without a label, and footnotes have none', () => {
    expect(
      numbers(['i', 'I.'], ['x', '', 'i'], ['i-1', '1.', 'x'], ['chu-thich', '1', 'i']),
    ).toEqual(['I', undefined, 'I.1', undefined]);
  });

  test('is the stated one, which also says what stands above', () => {
    const stated = documentOf(['i', ''], ['i-1', ''], ['i-1-2', '']).map((part, at) => ({
      ...part,
      number: ['I', 'I.1', 'I.1.2'][at] ?? '',
    }));
    const placed = placeParts(stated);
    expect(placed.map(({ parent }) => parent)).toEqual([undefined, '2026/i', '2026/i-1']);
    const find = (id: string) => placed.find((part) => part.id === id);
    expect(placed.map((part) => depthOf(part, find))).toEqual([1, 2, 3]);
  });

  test('ends even when parts contain each other', () => {
    const circle = placeParts(documentOf(['a', 'A.', 'b'], ['b', 'B.', 'a'], ['c', 'C.', 'c']));
    expect(circle).toHaveLength(3);
    const find = (id: string) => circle.find((part) => part.id === id);
    expect(circle.map((part) => depthOf(part, find))).toEqual([2, 2, 1]);
  });
});

test.each([
  ['1.1.', '1.1'],
  ['(a)', 'a'],
  ['đ)', 'đ'],
  ['MỤC I:', 'MỤC I'],
  ['1/', '1'],
  ['Nhiệm vụ 1.', 'Nhiệm vụ 1'],
])('the label “%s” is cited as “%s”', (label, token) => {
  expect(labelToken(label)).toBe(token);
});

test('a clause is named as in a sentence', () => {
  expect(clauseName('B.II.1')).toBe('mục B.II.1');
  expect(clauseName('Phụ lục 1')).toBe('Phụ lục 1');
  expect(clauseNames(['Phụ lục 1', 'I.2', 'I.3'])).toBe('mục I.2, I.3, Phụ lục 1');
});
