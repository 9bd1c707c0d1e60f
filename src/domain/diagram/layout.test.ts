import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiagramEdge, type DiagramNode, layoutDiagram, type Rectangle } from './layout.ts';

const sizes = { width: 820, maxBox: 260, gap: 44, lineHeight: 20, padding: 10, between: 14 };
const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Up to 12 boxes in up to 4 columns, with edges that lead to the right. */
const diagrams = fc
  .array(fc.record({ column: fc.nat(3), lines: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((list) => {
    const used = [...new Set(list.map(({ column }) => column))].sort();
    const nodes = list.map(({ column, lines }, at) => ({
      id: `n${at}`,
      column: used.indexOf(column),
      lines,
    }));
    const pairs = nodes.flatMap((a) =>
      nodes.flatMap((b) => (a.column < b.column ? [{ from: a.id, to: b.id }] : [])),
    );
    return fc.record({
      nodes: fc.constant<Array<DiagramNode>>(nodes),
      edges: pairs.length > 0 ? fc.subarray<DiagramEdge>(pairs) : fc.constant([]),
    });
  });

/** The levels at which a path passes a column from side to side: "H" goes straight. */
const straights = (d: string) =>
  [...d.matchAll(/ ([\d.]+) ([\d.]+)H([\d.]+)/g)].map(([, x, y, to]) => ({
    x: Number(x),
    y: Number(y),
    to: Number(to),
  }));

describe('the layout of a diagram', () => {
  test('keeps boxes apart and inside, whatever they are', () => {
    fc.assert(
      fc.property(diagrams, ({ nodes, edges }) => {
        const { boxes, width, height } = layoutDiagram(nodes, edges, sizes);
        const list = [...boxes.values()];
        expect(list).toHaveLength(nodes.length);
        expect(width).toBeLessThanOrEqual(sizes.width);
        for (const [at, box] of list.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01);
          expect(list.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
        }
      }),
    );
  });

  test('leads an edge over a column between its boxes, never through one', () => {
    fc.assert(
      fc.property(diagrams, ({ nodes, edges }) => {
        const { boxes, paths } = layoutDiagram(nodes, edges, sizes);
        for (const { d } of paths) {
          for (const { x, y, to } of straights(d)) {
            const hit = [...boxes.values()].filter(
              (box) => box.x < to && x < box.x + box.width && box.y < y && y < box.y + box.height,
            );
            expect(hit).toEqual([]);
          }
        }
      }),
    );
  });

  test('puts boxes beside those they are connected with', () => {
    const nodes = [
      { id: 'one', column: 0, lines: 1 },
      { id: 'two', column: 0, lines: 1 },
      { id: 'of-two', column: 1, lines: 1 },
      { id: 'of-one', column: 1, lines: 1 },
    ];
    const edges = [
      { from: 'two', to: 'of-two' },
      { from: 'one', to: 'of-one' },
    ];
    const { boxes } = layoutDiagram(nodes, edges, sizes);
    expect(boxes.get('of-one')?.y).toBe(boxes.get('one')?.y);
    expect(boxes.get('of-two')?.y).toBe(boxes.get('two')?.y);
  });
});
