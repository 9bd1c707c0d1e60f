import { expect, test } from 'vitest';
import { anItem } from '../../../tests/fixtures/tiny-content.ts';
import { documentTree, type TreeNode } from './tree.ts';

const part = (name: string, parent?: string, given: object = {}) =>
  anItem(`2017/${name}`, 'Nội dung.', {
    number: name,
    ...(parent ? { parent: `2017/${parent}` } : {}),
    ...given,
  });

/** "a(b c)": names with what is open below them; the current one with a star. */
const drawn = (nodes: ReadonlyArray<TreeNode>): string =>
  nodes
    .map(
      ({ id, isCurrent, children }) =>
        `${id.slice(5)}${isCurrent ? '*' : ''}${children.length > 0 ? `(${drawn(children)})` : ''}`,
    )
    .join(' ');

const items = [
  part('tieu-de', undefined, { part: 'title' }),
  part('a', undefined, { part: 'section' }),
  part('a-1', 'a', { part: 'section' }),
  part('a-1-x', 'a-1'),
  part('a-1-y', 'a-1'),
  part('a-2', 'a'),
  part('b', undefined, { part: 'section' }),
  part('b-1', 'b'),
  part('nhan', undefined, { part: 'recipients' }),
];

test('shows the branch of a clause open, the others closed', () => {
  const tree = documentTree(items);
  expect(drawn(tree.around('2017/a-1-y'))).toBe('a(a-1(a-1-x a-1-y*) a-2) b');
  expect(drawn(tree.around('2017/b'))).toBe('a b*(b-1)');
});

test('names the frame of the document only where it is the page itself', () => {
  expect(drawn(documentTree(items).around('2017/nhan'))).toBe('a b nhan*');
  expect(drawn(documentTree(items).whole())).toBe('a(a-1(a-1-x a-1-y) a-2) b(b-1)');
});

test('of hundreds of siblings shows the nearest ones', () => {
  const many = Array.from({ length: 300 }, (_, at) => part(`m-${at}`));
  const nodes = documentTree(many).around('2017/m-150');
  expect(nodes).toHaveLength(40);
  expect(nodes.findIndex(({ isCurrent }) => isCurrent)).toBe(20);
  expect(documentTree(many).around('2017/m-299').at(-1)?.isCurrent).toBe(true);
});

test('a part that is above itself does not hang', () => {
  expect(drawn(documentTree([part('a', 'a')]).around('2017/a'))).toBe('');
});
