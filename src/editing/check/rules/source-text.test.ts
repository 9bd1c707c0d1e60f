import { describe, expect, test } from 'vitest';
import { contentSet } from '../../../../tests/fixtures/content-set.ts';
import { ordinaryDocument } from '../../../../tests/fixtures/ordinary-document.ts';
import { joinSource, sourceFileOf } from '../../../domain/source-text.ts';
import { checkFiles } from '../check.ts';

const SOURCE = sourceFileOf('2018');
const partOf = (name: string) => `content/guidance/2018/${name}.md`;
const document = new Map(ordinaryDocument('2018').map(({ path, text }) => [path, text]));

/** What the checker says of the text of a year that was made from a document and is still a draft. */
function differences(
  changes: Readonly<Record<string, (text: string) => string>> = {},
  draft = true,
) {
  const files = contentSet();
  const plan = files.find(({ path }) => path === 'content/plans/2017.json');
  const own = {
    ...JSON.parse(plan?.text ?? ''),
    year: 2018,
    draft,
    reporters: [{ from: '2018-01-01', levels: ['district'] }],
    closedOn: null,
    reportingItem: undefined,
  };
  const year = [...document].map(([path, text]) => ({ path, text: changes[path]?.(text) ?? text }));
  const all = [...files, { path: 'content/plans/2018.json', text: JSON.stringify(own) }, ...year];
  return checkFiles(all, { today: '2017-12-01' })
    .filter(({ code }) => code === 'source' || code === 'no-source')
    .map(({ file, message }) => `${file.split('/').at(-1)}: ${message}`);
}

describe('a year made from a document, while it is a draft', () => {
  test('is compared with its source: letterhead, levels, tables, notes and annexes are the same', () => {
    expect(differences()).toEqual([]);
  });

  test.each([
    ['a row of an annex', partOf('phu-luc-2'), /\n\| Na Rì .*/, '“Na Rì 30”'],
    ['a note', partOf('chu-thich-2'), /Theo quy chế ở Phụ lục 1\./, 'thiếu “Theo quy chế'],
    ['a line of the letterhead', partOf('phan-dau'), /BAN THƯỜNG TRỰC/, 'thiếu “BAN THƯỜNG TRỰC'],
    ['a word', partOf('b-i-1'), / trên/, 'thiếu “trên”'],
  ])('says that %s is missing', (_what, path, gone, says) => {
    expect(differences({ [path]: (text) => text.replace(gone, '') }).join('\n')).toContain(says);
  });

  test('is compared as a whole, also where a part is a draft of its own', () => {
    const asDraft = (text: string) => text.replace('plan:', 'draft: true\nplan:');
    const path = partOf('b-ii-2');
    expect(differences({ [path]: asDraft })).toEqual([]);
    expect(differences({ [path]: asDraft }, false).join('\n')).toContain('mà trang không có');
    expect(differences({ [path]: (text) => asDraft(text).replace('Giám sát', '') })).not.toEqual(
      [],
    );
  });

  test('may hold text that stands beside the parts; text within them has to be there', () => {
    const outside = (texts: ReadonlyArray<string>) =>
      texts.map((text) => ({ text, isOpen: false }));
    const words = ['BẢN THẢO LẦN 2', 'Trang đầu: Hướng dẫn năm 2018'];
    expect(differences({ [SOURCE]: (text) => joinSource(text, outside(words)) })).toEqual([]);
    expect(differences({ [SOURCE]: (text) => `${text}${words[0]}\n` }).join('\n')).toContain(
      '“BẢN THẢO LẦN 2” mà trang không có',
    );
  });
});
