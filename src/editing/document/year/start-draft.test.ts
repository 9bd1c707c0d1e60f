import { expect, test } from 'vitest';
import { para, wordDocument } from '../../../../scripts/support/word-document.ts';
import { contentSet } from '../../../../tests/fixtures/content-set.ts';
import { documentTypeInput } from '../../../../tests/fixtures/document-types.ts';
import { readDocument } from '../read-document.ts';
import { readingOf } from '../reading.ts';
import { startDraft } from './start-draft.ts';

const body = (id: string, name: string, system: string, level: string) => ({
  id,
  name,
  system,
  level,
});
const SITE = contentSet({
  'content/organizations.json': JSON.stringify([
    body('cong-an-tinh', 'Công an tỉnh', 'state', 'province'),
    body('phong-y-te', 'Phòng Y tế', 'state', 'district'),
    body('so-y-te', 'Sở Y tế tỉnh', 'state', 'province'),
    body(
      'mttq-huyen',
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam các huyện',
      'front',
      'district',
    ),
    body('mttq-xa', 'Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã', 'front', 'commune'),
    body('hoi-nong-dan-tinh', 'Hội Nông dân tỉnh', 'union', 'province'),
    body('hoi-nong-dan-huyen', 'Hội Nông dân huyện', 'union', 'district'),
  ]),
});
const TYPES = documentTypeInput.map(({ id, name, codes = [] }) => ({ id, name, codes }));

/** What was found in the clauses of a document, each as one line. */
function found(...lines: ReadonlyArray<string>): Array<string> {
  const all = ['KẾ HOẠCH', 'Công tác năm 2018', ...lines];
  const read = readDocument(wordDocument(all.map((line) => para(line)).join('')));
  if ('refused' in read) return [read.refused];
  const reading = readingOf(read.content, TYPES);
  const source = { name: 'a.docx', sha256: 'a'.repeat(64) };
  const { parts } = startDraft(reading, source, SITE, { year: 2018 });
  return parts.flatMap(({ findings }) =>
    findings.map(({ answer: one, implied, decision }) => {
      const how = `${implied ? ' (suy ra)' : ''} ${decision}`;
      if (one.kind === 'owner') return `${one.role} ${one.organization ?? `? ${one.name}`}${how}`;
      if (one.kind === 'citation')
        return `cites ${one.directive ?? `new ${one.symbol}`} ${decision}`;
      if (one.kind === 'date') return `${one.use} ${one.milestone} “${one.title}” ${decision}`;
      return `${one.targetKind} ${one.comparator} ${one.goal} ${one.unit} ${one.per ?? ''}${how}`;
    }),
  );
}

const TO_FRONT = ['Nơi nhận:', '- Ban Thường trực Ủy ban MTTQ các huyện (T/h);'];

test('finds bodies by name and by words of level, whatever their spelling', () => {
  expect(
    found(
      '1. Ban Thường trực UBMTTQ các huyện chủ trì, phối hợp với Phòng Y tế và Hội Nông dân cùng cấp.',
    ),
  ).toEqual([
    'lead mttq-huyen open',
    'partner phong-y-te open',
    'partner hoi-nong-dan-huyen (suy ra) open',
  ]);
});

test('leaves a body open that no entry fits', () => {
  expect(found('1. Phối hợp với Công an xã tuyên truyền.')).toEqual(['partner ? Công an xã open']);
});

test('tells whom the document is addressed to where a clause names nobody', () => {
  expect(found('1. Tuyên truyền sâu rộng.', ...TO_FRONT)).toEqual([
    'lead mttq-huyen (suy ra) open',
  ]);
});

test('asks nothing of a document that the site has, and once of a new one', () => {
  expect(
    found(
      '1. Thực hiện Chỉ thị số 10-CT/TW và Kế hoạch số 37/KH-UBND.',
      '2. Theo Kế hoạch số 37/KH-UBND.',
    ),
  ).toEqual(['cites 10-ct-tw-2016 yes', 'cites new 37/KH-UBND open', 'cites new 37/KH-UBND yes']);
});

test('proposes targets with and without a number', () => {
  expect(found('1. Mỗi huyện xây dựng 02 mô hình; mỗi xã chọn ít nhất 03 thôn.')).toEqual([
    'quota = 2 mô hình area open',
    'quota >= 3 thôn unit open',
  ]);
  expect(found('1. Phấn đấu không để hộ nghèo nào không được giúp đỡ.')).toEqual([
    'limit <= 0 hộ  (suy ra) open',
  ]);
});

test('takes the years of a programme for no milestone', () => {
  expect(found('1. Chương trình giai đoạn 2016 - 2020, báo cáo trước ngày 20/6/2018.')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^milestone .* no$/)]),
  );
});
