import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { para, run, wordDocument } from '../../../../scripts/support/word-document.ts';
import { contentSet } from '../../../../tests/fixtures/content-set.ts';
import { documentTypeInput } from '../../../../tests/fixtures/document-types.ts';
import { checkFiles } from '../../check/check.ts';
import type { Decision, DocumentDraft } from '../draft/draft.ts';
import { readDocument } from '../read-document.ts';
import { readingOf } from '../reading.ts';
import { startDraft } from './start-draft.ts';
import { yearFiles } from './year-files.ts';

/** Sentences and scraps that documents of this kind are made of, and signs that Markdown reads. */
const scrap = fc.constantFrom(
  'Mặt trận các cấp chủ trì,',
  'phối hợp với Công an tỉnh',
  'trước ngày 30/6/2018',
  'theo Chỉ thị số 10-CT/TW ngày 15/12/2016;',
  'Kế hoạch số 37/KH-UBND',
  'mỗi huyện 02 mô hình',
  'trên 95% số hộ đạt',
  'chỉ đạo các huyện rà soát, lập danh sách',
  'Cuối năm 2018, tổ chức tổng kết',
  'định kỳ báo cáo quý, 6 tháng',
  'kỷ niệm 88 năm Ngày truyền thống (18/11/1930-18/11/2018).',
  'giai đoạn 2016 - 2020',
  'tăng 5% so với năm 2017',
  'từ 17/10/2018 đến 18/11/2018',
  '# _từng_ *thôn* [mẫu](1) <b> &amp; |',
  '“Vì người nghèo”',
  '1.500',
  '- R&D',
  '\u200b',
);
const words = fc.array(scrap, { maxLength: 5 }).map((all) => all.join(' '));
const label = fc.constantFrom(
  '',
  '',
  'I. ',
  '1. ',
  '1.1. ',
  'a) ',
  '- ',
  'Điều 1. ',
  'Phụ lục 1',
  'Chương I',
  'Nơi nhận: ',
  'TM. BAN THƯỜNG TRỰC',
  'KẾ HOẠCH ',
);
const paragraph = fc
  .tuple(label, words, fc.boolean(), fc.boolean())
  .map(([own, text, isBold, isCentred]) =>
    para(run(own + text, isBold ? '<w:b/>' : ''), isCentred ? '<w:jc w:val="center"/>' : ''),
  );
const table = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map(
    (rows) =>
      `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((one) => `<w:tc><w:tcPr/>${one}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
  );
const body = fc
  .array(fc.oneof({ weight: 8, arbitrary: paragraph }, { weight: 1, arbitrary: table }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.join(''));

const TYPES = documentTypeInput.map(({ id, name, codes = [] }) => ({ id, name, codes }));
const SITE = contentSet();
const SOURCE = { name: 'Hướng dẫn.docx', sha256: 'a'.repeat(64) };

function draftOf(xml: string, site = SITE): DocumentDraft | null {
  const read = readDocument(wordDocument(xml));
  if ('refused' in read) return null;
  return startDraft(readingOf(read.content, TYPES), SOURCE, site, { year: 2018 });
}
const decided = (draft: DocumentDraft, decisions: ReadonlyArray<Decision>): DocumentDraft => {
  let count = 0;
  const next = () => {
    count += 1;
    return decisions[count % decisions.length] ?? 'open';
  };
  return {
    ...draft,
    parts: draft.parts.map((part) => ({
      ...part,
      forerunner: part.forerunner && { ...part.forerunner, decision: next() },
      findings: part.findings.map((one) => ({ ...one, decision: next() })),
    })),
  };
};
const errors = (files: Parameters<typeof checkFiles>[0]) =>
  checkFiles(files, { today: '2018-02-01' })
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);

describe('the files of a year made from a document', () => {
  test('pass the check and say what the document says, whatever was decided', () => {
    const decisions = fc.array(fc.constantFrom<Decision>('open', 'yes', 'no'), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(body, decisions, (xml, choice) => {
        const draft = draftOf(xml);
        if (!draft) return;
        const { files } = yearFiles(decided(draft, choice), SITE);
        const paths = files.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        expect(SITE.filter(({ path }) => paths.includes(path))).toEqual([]);
        expect(errors([...SITE, ...files])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('are made for an office that has neither organizations nor documents yet', () => {
    const empty = contentSet({
      'content/organizations.json': '[]\n',
      'content/plans/2017.json': null,
      'content/targets/2017.json': null,
      'content/milestones/2017.json': null,
      'content/directives/10-ct-tw-2016.md': null,
      'content/guidance/2017/i-2-4.md': null,
      'content/progress/2017/ba-be/bc-1.json': null,
    });
    const draft = draftOf(
      [
        'KẾ HOẠCH',
        'Công tác năm 2018',
        '1. Công an tỉnh chủ trì, phối hợp với Sở Y tế thực hiện Chỉ thị số 10-CT/TW ngày 15/12/2016.',
      ]
        .map((line) => para(line))
        .join(''),
      empty,
    );
    const { files, waiting } = yearFiles(draft as DocumentDraft, empty);
    // A site without a published year is told so; nothing else is wrong.
    const all = [...empty.filter(({ path }) => !files.some((one) => one.path === path)), ...files];
    expect(errors(all).filter((line) => !line.includes('no-plan'))).toEqual([]);
    expect(waiting.map(({ field, words }) => `${field}: ${words}`)).toContain(
      'owners.partners: Sở Y tế',
    );
    expect(files.find(({ path }) => path.endsWith('organizations.json'))?.text).toContain(
      '"front"',
    );
  });
});
