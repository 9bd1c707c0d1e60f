import { describe, expect, test } from 'vitest';
import { good } from '../../../../tests/fixtures/broken/good.ts';
import { checkFiles } from '../../check/check.ts';
import { readPlainText } from '../plain-text.ts';
import { readingOf } from '../reading.ts';
import { type SupplementDraft, withProposal } from './decide.ts';
import { startSupplement, supplementTypes } from './draft.ts';
import { supplementFiles } from './files.ts';
import { keptSupplement } from './kept.ts';
import { supplementView } from './view.ts';

const TEXT = `ỦY BAN MTTQ VIỆT NAM TỈNH MINH GIANG
BAN THƯỜNG TRỰC
Số: 45/HD-MTTQ-BTT
Minh Giang, ngày 20 tháng 5 năm 2017
HƯỚNG DẪN
Sửa đổi, bổ sung hướng dẫn công tác năm 2017
1. Thay “80% trở lên” bằng “85% trở lên” tại mục I.2.4.
2. Bãi bỏ mục I.2.9.
3. Bổ sung mục 2.5 vào sau mục I.2.4 như sau: “2.5. Báo cáo. Mỗi quý một lần.”
4. Thay “số khu dân cư” bằng “số tổ dân phố” tại mục I.2.4.`;

const { parts, facts } = readingOf(readPlainText(TEXT), supplementTypes(good));
const { draft, clauses } = startSupplement(parts, facts, good, '2017', 'bo-sung.txt');

function decided(...decisions: Array<'yes' | 'no' | 'open'>): SupplementDraft {
  return decisions.reduce(
    (now, decision, at) => withProposal(now, now.proposals[at]?.id ?? '', { decision }),
    draft,
  );
}
const AMENDMENTS = 'content/amendments/2017.json';
const before = JSON.parse(good.find(({ path }) => path === AMENDMENTS)?.text ?? '').amendments;

describe('the files of a supplement', () => {
  const { files, left } = supplementFiles(decided('yes', 'open', 'yes', 'open'), good);
  const amendments = JSON.parse(
    files.find(({ path }) => path === AMENDMENTS)?.text ?? '',
  ).amendments;

  test('are the document with its words, and the amendments of the year with its own at the end', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'content/directives/45-hd-mttq-btt-2017.md',
      AMENDMENTS,
    ]);
    expect(files[0]?.text).toContain('Thay “80% trở lên” bằng “85% trở lên”');
    expect(amendments.slice(0, before.length)).toEqual(before);
    expect(amendments.slice(before.length)).toMatchObject([
      { kind: 'replace', was: '80% trở lên', text: '85% trở lên', from: '2017-05-20' },
      { kind: 'add', label: '2.5.', clause: '2017/i-2-4' },
      { kind: 'replace', was: 'số khu dân cư', draft: true, unconfirmed: true },
    ]);
    expect(amendments[before.length]).not.toHaveProperty('draft');
  });

  test('pass the check', () => {
    const paths = new Set(files.map(({ path }) => path));
    const all = [...good.filter(({ path }) => !paths.has(path)), ...files];
    expect(checkFiles(all).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('leave out what says no clause, and tell it', () => {
    expect(left.map(({ quote }) => quote)).toEqual(['Bãi bỏ mục I.2.9.']);
  });
});

test('what was left out is in no file', () => {
  const { files } = supplementFiles(decided('no', 'no', 'no', 'no'), good);
  expect(files.map(({ path }) => path)).toEqual(['content/directives/45-hd-mttq-btt-2017.md']);
});

test('a document without a day is asked for one', () => {
  expect(() => supplementFiles({ ...draft, from: null }, good)).toThrow(/từ ngày nào/);
});

describe('the review', () => {
  test('shows each change in the words of its clause, and counts what is open', () => {
    const { rows, open, total } = supplementView(decided('yes'), clauses);
    expect([open, total]).toEqual([3, 4]);
    expect(
      rows[0]?.runs.filter(({ deletedBy }) => deletedBy !== null).map(({ text }) => text),
    ).toEqual(['80%']);
    expect(rows.map(({ isTakeable }) => isTakeable)).toEqual([true, false, true, true]);
  });

  test('takes no words that do not stand in the clause', () => {
    const wrong = withProposal(draft, draft.proposals[0]?.id ?? '', { was: '99% trở lên' });
    const [row] = supplementView(wrong, clauses).rows;
    expect(row?.isTakeable).toBe(false);
    expect(row?.problems[0]).toContain('99% trở lên');
  });

  test('is kept on a device by its own form only', () => {
    expect(keptSupplement(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(keptSupplement({ ...draft, plan: '../2017' })).toBeNull();
  });
});

// “mo-hinh” is stated by other words of the same clause.
test('a target whose words change is named: its own entry does not change by itself', () => {
  const { targets } = supplementFiles(decided('yes', 'no', 'yes', 'no'), good);
  expect(targets.map(({ id, clause }) => [id, clause])).toEqual([
    ['attp-khu-dan-cu', 'I.2.4'],
    ['da-hop', 'I.2.4'],
  ]);
  expect(supplementFiles(decided('no', 'no', 'yes', 'no'), good).targets).toEqual([]);
});

test('a letter, whose symbol names no type, becomes a letter and corrects', () => {
  const letter = TEXT.replace(
    '45/HD-MTTQ-BTT',
    '112/MTTQ-BTT\nV/v đính chính hướng dẫn năm 2017',
  ).replace(/HƯỚNG DẪN\n.*\n/u, 'Kính gửi: Ban Thường trực các huyện\n');
  const read = readingOf(readPlainText(letter), supplementTypes(good));
  const started = startSupplement(read.parts, read.facts, good, '2017', 'cong-van.txt').draft;
  expect(started.proposals[0]?.kind).toBe('correct');
  const [directive] = supplementFiles(started, good).files;
  expect(directive?.path).toBe('content/directives/112-mttq-btt-2017.md');
  expect(directive?.text).toContain('type: cong-van');
});
