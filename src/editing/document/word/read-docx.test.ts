import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  type OtherParts,
  para,
  run,
  wordDocument,
} from '../../../../scripts/support/word-document.ts';
import { unzipGuarded } from '../../sheet/zip-guard.ts';
import { readDocument } from '../read-document.ts';
import { readDocx } from './read-docx.ts';

const read = (body: string, others: OtherParts = {}) => {
  const content = readDocx(unzipGuarded(wordDocument(body, others)));
  const texts = content.blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) =>
          row.map(
            ({ column, paragraphs }) => `${column}:${paragraphs.map(({ text }) => text).join('/')}`,
          ),
        ),
  );
  return { ...content, texts, notices: [...content.notices] };
};
const change = (kind: string, content: string) =>
  `<w:${kind} w:id="1" w:author="x">${content}</w:${kind}>`;
const deleted = (text: string) => change('del', `<w:r><w:delText>${text}</w:delText></w:r>`);

describe('tracked changes are read as if accepted', () => {
  test('within a word', () => {
    const body = para(
      run('trước ngày ') + deleted('31/7') + change('ins', run('30/6')) + run('/2026'),
    );
    expect(read(body)).toMatchObject({
      texts: ['trước ngày 30/6/2026'],
      notices: ['tracked-changes'],
    });
  });
  test('a paragraph that is deleted with its mark does not count in its list', () => {
    const gone = para(deleted('bỏ'), '<w:rPr><w:del w:id="2"/></w:rPr>');
    expect(read(para('một') + gone + para('hai')).texts).toEqual(['một', 'hai']);
  });
  test('a paragraph whose end was deleted goes on with the next', () => {
    const open = para('Phối hợp ', '<w:rPr><w:del w:id="2"/></w:rPr>');
    expect(read(open + para(' với Sở')).texts.join()).toMatch(/^Phối hợp\s*với Sở$/);
  });
  test('what nothing continues is kept, at the end of a cell and before a table', () => {
    const open = para('Phối hợp', '<w:rPr><w:del w:id="2"/></w:rPr>');
    const table = `<w:tbl><w:tr><w:tc>${open}</w:tc><w:tc>${para('Sở')}</w:tc></w:tr></w:tbl>`;
    expect(read(open + table).texts).toEqual(['Phối hợp', [['0:Phối hợp', '1:Sở']]]);
    expect(read(para('chữ') + open).texts).toEqual(['chữ', 'Phối hợp']);
    expect(read(open + para(deleted('bỏ'))).texts).toEqual(['Phối hợp']);
  });
  test('a note whose mark was deleted is not counted', () => {
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${para(text)}</w:footnote>`;
    const { texts, footnotes } = read(
      para(run('a') + change('del', mark(1)) + run('b') + mark(2)),
      {
        footnotes: note(1, 'bỏ') + note(2, 'giữ'),
      },
    );
    expect(texts).toEqual(['ab[^1]']);
    expect(footnotes).toEqual([{ mark: '1', text: 'giữ' }]);
  });
  test('moved text stands where it was moved to', () => {
    const body = para(change('moveFrom', run('A')) + run('B')) + para(change('moveTo', run('A')));
    expect(read(body).texts).toEqual(['B', 'A']);
  });
});

describe('what is not printed', () => {
  test('hidden text is left out, and said', () => {
    const body = para(run('thấy') + run(' ẩn', '<w:vanish/>'));
    expect(read(body)).toMatchObject({ texts: ['thấy'], notices: ['hidden-text'] });
  });
  test('codes of fields are left out, their text stays', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText> REF x </w:instrText></w:r>';
    const body = para(
      run('xem ') + field('begin') + code + field('separate') + run('Phụ lục 1') + field('end'),
    );
    expect(read(body).texts).toEqual(['xem Phụ lục 1']);
  });
  test('text after a field without an end is not taken for its code', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(read(para(begin + run('một')) + para('hai')).texts).toEqual(['một', 'hai']);
  });
  test('text in another file is not read, and said', () => {
    expect(read(`${para('chữ')}<w:altChunk/>`)).toMatchObject({
      texts: ['chữ'],
      notices: ['other-file'],
    });
  });
  test('a table of contents is dropped, and said', () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${para('I. ĐẦU 1')}</w:sdtContent></w:sdt>`;
    expect(read(contents + para('chữ'))).toMatchObject({ texts: ['chữ'], notices: ['toc'] });
  });
  test('comments are left out, and said', () => {
    const body = para(
      `${run('chữ')}<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    );
    expect(read(body)).toMatchObject({ texts: ['chữ'], notices: ['comment'] });
  });
});

describe('what stands beside the text', () => {
  test('a text box is read once, although it is stored twice', () => {
    const box = `<w:txbxContent>${para('LƯU Ý')}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read(para(twice) + para('chữ'))).toMatchObject({
      texts: ['chữ'],
      unplaced: ['LƯU Ý'],
      notices: ['text-box'],
    });
  });
  test('a header of pages is kept without the number of the page', () => {
    expect(read(para('chữ'), { header: para('2') + para('Bản nội bộ') }).unplaced).toEqual([
      'Bản nội bộ',
    ]);
    expect(read(para('chữ'), { header: para('Trang 2') }).unplaced).toEqual([]);
  });
  test('notes are numbered as they are printed', () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${para(text)}</w:${kind}>`;
    const { texts, footnotes } = read(
      para(
        run('một') + mark('footnote', 5) + run(', hai') + mark('footnote', 3) + mark('endnote', 2),
      ),
      {
        footnotes: note('footnote', 3, 'Ba') + note('footnote', 5, 'Năm'),
        endnotes: note('endnote', 2, 'Cuối'),
      },
    );
    expect(texts).toEqual(['một[^1], hai[^2][^i]']);
    expect(footnotes).toEqual([
      { mark: '1', text: 'Năm' },
      { mark: '2', text: 'Ba' },
      { mark: 'i', text: 'Cuối' },
    ]);
  });
});

test('a note may have a mark of its own', () => {
  const mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>(*)</w:t></w:r>';
  const { texts, footnotes } = read(para(run('một') + mark), {
    footnotes: `<w:footnote w:id="1">${para('(*) Số liệu')}</w:footnote>`,
  });
  expect(texts).toEqual(['một[^(*)]']);
  expect(footnotes).toEqual([{ mark: '(*)', text: 'Số liệu' }]);
});

test.each([
  ['a wrapper that is not known', `<w:later>${para('chữ')}</w:later>`],
  [
    'a choice between versions',
    `<mc:AlternateContent><mc:Choice>${para('chữ')}</mc:Choice><mc:Fallback>${para('chữ')}</mc:Fallback></mc:AlternateContent>`,
  ],
  ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${para('chữ')}</w:sdtContent></w:sdt>`],
  ['an equation', para('<m:oMath><m:r><m:t>chữ</m:t></m:r></m:oMath>')],
  [
    'smart tags and bookmarks',
    para(`<w:smartTag>${run('ch')}<w:bookmarkStart w:id="1"/>${run('ữ')}</w:smartTag>`),
  ],
  [
    'a word with its reading above',
    para(
      '<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>chữ</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    ),
  ],
])('text in %s is read once', (_, body) => {
  expect(read(body).texts).toEqual(['chữ']);
});

describe('letters and signs', () => {
  test.each([
    [
      'a hyphen that does not break',
      '<w:r><w:t>41/HD</w:t><w:noBreakHyphen/><w:t>BTT</w:t></w:r>',
      '41/HD-BTT',
    ],
    [
      'a soft hyphen',
      '<w:r><w:t>tuyên</w:t><w:softHyphen/><w:t> truyền</w:t></w:r>',
      'tuyên truyền',
    ],
    ['a soft break', '<w:r><w:t>trên</w:t><w:br/><w:t>dưới</w:t></w:r>', 'trên\ndưới'],
    [
      'a tab and a space that does not break',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b\u00a0c</w:t></w:r>',
      'a b c',
    ],
    [
      'a sign of a symbol font',
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t xml:space="preserve"> 95%</w:t></w:r>',
      '≥ 95%',
    ],
    ['capitals by format', run('phụ lục', '<w:caps/>'), 'PHỤ LỤC'],
    ['letters in two pieces', run('phu\u0323 lu\u0323c'), 'phụ lục'],
    ['a font from before Unicode', run('ñaïi', '<w:rFonts w:ascii="VNI-Times"/>'), 'đại'],
    ['another one', run('§¹i héi', '<w:rFonts w:ascii=".VnTime"/>'), 'Đại hội'],
    ['its capitals', run('®¹i héi', '<w:rFonts w:ascii=".VnTimeH"/>'), 'ĐẠI HỘI'],
    [
      'an old font that holds letters of today',
      run('Đại hội', '<w:rFonts w:ascii=".VnTime"/>'),
      'Đại hội',
    ],
  ])('%s', (_, content, text) => {
    expect(read(para(content)).texts).toEqual([text]);
  });
});

describe('tables', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${para(text)}</w:tc>`;
  const row = (...cells: ReadonlyArray<string>) => `<w:tr>${cells.join('')}</w:tr>`;
  test('a merged cell stands once, and the others know their columns', () => {
    const table = `<w:tbl>${row(cell('1', '<w:vMerge w:val="restart"/>'), cell('Xã A'), cell('5'))}${row(cell('', '<w:vMerge/>'), cell('Xã B'), cell('7'))}${row(cell('Cộng', '<w:gridSpan w:val="2"/>'), cell('12'))}</w:tbl>`;
    expect(read(table).texts).toEqual([
      [
        ['0:1', '1:Xã A', '2:5'],
        ['1:Xã B', '2:7'],
        ['0:Cộng', '2:12'],
      ],
    ]);
  });
  test('a deleted cell is left out', () => {
    const gone = cell('bỏ', '<w:cellDel w:id="1"/>');
    expect(read(`<w:tbl>${row(cell('giữ'), gone)}</w:tbl>`).texts).toEqual([[['0:giữ']]]);
  });
  test('a deleted row is left out', () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('bỏ')}</w:tr>`;
    expect(read(`<w:tbl>${row(cell('giữ'))}${gone}</w:tbl>`).texts).toEqual([[['0:giữ']]]);
  });
});

test('large pictures are no obstacle, for they are not unpacked', () => {
  const parts = unzipGuarded(wordDocument(para('chữ')));
  const file = zipSync(
    { ...Object.fromEntries(parts), 'word/media/a.png': new Uint8Array(21 * 1024 * 1024) },
    { level: 0 },
  );
  expect(readDocument(file)).toHaveProperty('content');
});
