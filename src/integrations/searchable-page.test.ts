import { expect, test } from 'vitest';
import { searchablePage } from './searchable-page.ts';

const read = (main: string, head = '') =>
  searchablePage(
    `<html><head>${head}</head><body><nav>Menu</nav><main data-pagefind-body>${main}</main><footer>Chân trang</footer></body></html>`,
  );
const texts = (main: string) => read(main)?.blocks.map(({ text }) => text);

test('a page without a searchable part is none of the search', () => {
  expect(searchablePage('<main><h1>Danh sách</h1></main>')).toBeNull();
});

test('only the searchable part is read, without what is to be ignored', () => {
  expect(
    texts('<p>Nước <b>sạch</b></p><nav data-pagefind-ignore><p>Trang sau</p></nav><p>Hết</p>'),
  ).toEqual(['Nước sạch', 'Hết']);
});

test('blocks, lines and cells are parted; words in bold are not cut', () => {
  expect(texts('<ul><li>một</li><li>hai</li></ul><p>ba<br>bốn</p><p>đ<b>ồn</b>g</p>')).toEqual([
    'một',
    'hai',
    'ba',
    'bốn',
    'đồng',
  ]);
  expect(texts('<p><span>Ba Bể</span><span>Na Rì</span></p>')).toEqual(['Ba Bể Na Rì']);
});

test('the heading is the title and no text; a part may be searched by its title alone', () => {
  expect(read('<h1>Tên</h1><p>Lời</p>')?.blocks.map(({ text }) => text)).toEqual(['Lời']);
  const page = searchablePage('<main data-pagefind-body="title"><h1>Tên</h1><p>Lời</p></main>');
  expect([page?.title, page?.blocks]).toEqual(['Tên', []]);
});

test('cells are known as text of a table', () => {
  const blocks = read('<table><tr><th>Xã</th><td>40</td></tr></table><p>Sau bảng</p>')?.blocks;
  expect(blocks?.map(({ text, table }) => [text, table])).toEqual([
    ['Xã', true],
    ['40', true],
    ['Sau bảng', false],
  ]);
});

test('each text knows the heading or clause in which it stands', () => {
  const blocks = read('<p>đầu</p><section id="a"><h2>Mục a</h2><p>trong a</p></section>')?.blocks;
  expect(blocks?.map(({ anchor }) => anchor)).toEqual(['', 'a', 'a']);
});

test('title, metadata and filters are read, the title from the metadata if it has one', () => {
  const meta =
    '<meta data-pagefind-meta="ty[content]" content="Tóm tắt"><meta data-pagefind-filter="Cấp[content]" content="xã"><meta data-pagefind-filter="Cấp[content]" content="huyện">';
  const page = read('<h1>Tên <i>trang</i></h1>', meta);
  expect(page?.title).toBe('Tên trang');
  expect(page?.meta.get('ty')).toBe('Tóm tắt');
  expect(page?.filters.get('Cấp')).toEqual(['xã', 'huyện']);
  const other = '<meta data-pagefind-meta="title[content]" content="Tên khác">';
  expect(read('<h1>Tên</h1>', other)?.title).toBe('Tên khác');
});
