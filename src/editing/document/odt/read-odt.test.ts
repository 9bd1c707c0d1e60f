import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readOdt } from './read-odt.ts';

const NAMES =
  'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="tb" xmlns:xml="x"';
const level = (at: number, format: string, suffix: string) =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="${suffix}"/>`;
const OUTLINE = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style>`;
const LISTS = `<text:list-style style:name="L">${level(1, '1', '.')}${level(2, 'a', ')')}</text:list-style><text:list-style style:name="M">${level(1, '1', ')')}</text:list-style>`;

/** The labels of a text, in order. */
const labels = (body: string) => {
  const content = `<office:document-content ${NAMES}><office:automatic-styles>${LISTS}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const styles = `<office:document-styles ${NAMES}><office:styles>${OUTLINE}</office:styles></office:document-styles>`;
  const { blocks } = readOdt(
    new Map([
      ['content.xml', strToU8(content)],
      ['styles.xml', strToU8(styles)],
    ]),
  );
  return blocks.map((block) => (block.kind === 'paragraph' ? block.label : ''));
};
const item = (content: string, more = '') => `<text:list-item${more}>${content}</text:list-item>`;
const p = '<text:p>chữ</text:p>';
const list = (content: string, more = '') =>
  `<text:list text:style-name="L"${more}>${content}</text:list>`;

test('a list goes on after text between its items', () => {
  expect(
    labels(`${list(item(p), ' xml:id="a"')}${p}${list(item(p), ' text:continue-list="a"')}`),
  ).toEqual(['1.', null, '2.']);
  expect(labels(`${list(item(p))}${p}${list(item(p), ' text:continue-numbering="true"')}`)).toEqual(
    ['1.', null, '2.'],
  );
});

test('a list that is continued by an id it was not given is the last one without an id', () => {
  expect(labels(`${list(item(p))}${p}${list(item(p), ' text:continue-list="lost"')}`)).toEqual([
    '1.',
    null,
    '2.',
  ]);
});

test('levels lie within items, and an item may have a style of its own', () => {
  const inner = `<text:list>${item(p)}${item(p)}</text:list>`;
  expect(labels(list(item(p + inner) + item(p, ' text:style-override="M"')))).toEqual([
    '1.',
    'a)',
    'b)',
    '2)',
  ]);
});

test('headings are numbered, alone or in a list of their style', () => {
  const h = '<text:h text:outline-level="1">CHỮ</text:h>';
  expect(labels(`${h}<text:list text:style-name="Outline">${item(h)}</text:list>${h}`)).toEqual([
    'I.',
    'II.',
    'III.',
  ]);
});
