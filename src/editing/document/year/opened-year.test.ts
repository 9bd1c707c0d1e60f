import { expect, test } from 'vitest';
import { para, wordDocument } from '../../../../scripts/support/word-document.ts';
import { contentSet } from '../../../../tests/fixtures/content-set.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import { newEmptyYear, newYear } from '../../new/year.ts';
import { readDocument } from '../read-document.ts';
import { readingOf } from '../reading.ts';
import { startDraft } from './start-draft.ts';
import { yearFiles } from './year-files.ts';

const BYTES = wordDocument(
  ['KẾ HOẠCH', 'Công tác năm 2018', 'I. NHIỆM VỤ', '1. Các huyện tổ chức Ngày hội.']
    .map((text) => para(text))
    .join(''),
);

function made(files: ReadonlyArray<SourceFile>) {
  const read = readDocument(BYTES);
  if ('refused' in read) throw new Error(read.refused);
  const source = { name: 'ke-hoach.docx', sha256: 'a'.repeat(64) };
  return yearFiles(startDraft(readingOf(read.content, []), source, files, { year: 2018 }), files);
}
const planIn = (files: ReadonlyArray<SourceFile>) =>
  JSON.parse(files.find(({ path }) => path === 'content/plans/2018.json')?.text ?? '{}');
const site = contentSet();

test('a document takes the place of the frame of a year that was opened before it came', () => {
  const frame = newYear(site, 2018);
  const { files, removed } = made([...site, ...frame]);
  const written = files.map(({ path }) => path);
  expect(written).toContain('content/guidance/2018/i-1.md');
  for (const { path } of frame) expect([...written, ...removed]).toContain(path);
  for (const path of removed) expect(written).not.toContain(path);
});

test('who reports stays as it was said when the year was opened', () => {
  const opened = newEmptyYear(site, 2018).map((file) =>
    file.path === 'content/plans/2018.json'
      ? {
          ...file,
          text: file.text.replace(
            /"reporters": \[[\s\S]*?\n {2}\]/,
            '"reporters": [{"from": "2018-01-01", "areas": ["ba-be"]}]',
          ),
        }
      : file,
  );
  expect(planIn(made([...site, ...opened]).files).reporters).toEqual([
    { from: '2018-01-01', areas: ['ba-be'] },
  ]);
});

test('a year with a text, a target or a report is never overwritten', () => {
  const frame = newYear(site, 2018);
  const clause = {
    path: 'content/guidance/2018/i.md',
    text: '---\nplan: "2018"\npart: section\nlabel: I.\norder: 5\ntitle: Một\n---\n\n## I. MỘT\n',
  };
  expect(() => made([...site, ...frame, clause])).toThrow('content/plans/2018.json');
  const report = { path: 'content/progress/2018/ba-be/2018-q1.json', text: '{}' };
  expect(() => made([...site, ...frame, report])).toThrow('content/plans/2018.json');
});

test('the first year of a site is marked, and a further one is a draft, while something waits', () => {
  const first = site.filter(({ path }) => !/\/2017[./]/.test(path));
  expect(planIn(made(first).files)).toMatchObject({ unconfirmed: true });
  expect(planIn(made(first).files)).not.toHaveProperty('draft');
  expect(planIn(made(site).files)).toMatchObject({ unconfirmed: true, draft: true });
});
