import { describe, expect, test } from 'vitest';
import { contentSet } from '../../../tests/fixtures/content-set.ts';
import { type Files, newDocument } from '../../../tests/fixtures/new-document.ts';
import { joinSource } from '../../domain/source-text.ts';
import { COMMENT_LENGTH, markdownOf } from './markdown.ts';
import { type SummaryInput, summarize } from './summary.ts';
import { summaryModel } from './summary-model.ts';

const SOURCE = 'content/sources/2018.txt';

function summaryOf(
  before: Files,
  after: Files,
  edition: SummaryInput['edition'] = 'staff',
  limit?: number,
) {
  const text = markdownOf(
    summaryModel(
      summarize({
        before: contentSet(before),
        after: contentSet(after),
        others: [],
        today: '2018-01-05',
        edition,
      }),
    ),
    limit,
  );
  return text
    .replace(/\\(?=[^\w\s])/g, '')
    .replaceAll('**', '')
    .replaceAll('\u200B', '');
}
/** The text as it was copied, so that the source is that of the document. */
const copied = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path !== SOURCE));
const withText = (files: Files, change: (source: string) => string): Files => {
  const source = contentSet(copied(files)).find(({ path }) => path === SOURCE)?.text ?? '';
  return { ...files, [SOURCE]: change(source) };
};
const whole = copied(newDocument());

describe('a document that comes in as a draft', () => {
  const text = summaryOf({}, whole);

  test.each([
    ['its name and day', 'Văn bản mới: Hướng dẫn số 41/HD-MTTQ-BTT'],
    ['its day and year', 'Ngày 22/12/2017; cho năm 2018; 28 phần: 1 phần đầu văn bản, 1 tiêu đề'],
    ['that it is a draft', '(còn là bản nháp, chưa hiện trên trang)'],
    ['its clauses, annexes and notes', '10 mục giao việc'],
    ['its annexes', '2 phụ lục'],
    [
      'its largest divisions',
      'Mục giao việc theo từng phần lớn: Phần thứ nhất – Đoạn 4: 2; Phần thứ hai – Đoạn 8: 7; Phụ lục 1 – Đoạn 22: 1.',
    ],
    ['that its text is that of its source', 'Nguyên văn trùng từng chữ với văn bản gốc đã lưu.'],
    [
      'what waits',
      'Còn 5 chỗ phải xem: 1 phần chung của kế hoạch, 1 chỉ tiêu, 1 mốc, 1 văn bản mới viện dẫn, 1 cơ quan.',
    ],
    [
      'targets beside those of last year',
      'Chỉ tiêu so với năm trước: 1 đổi mức, 1 mới hoặc chưa đối chiếu.',
    ],
    ['a goal that changed', 'từ 80% trở lên | trên 95%'],
    [
      'clauses beside those of last year',
      'Mục so với năm 2017: 1 mới, 10 chưa đối chiếu, 1 tiếp nối.',
    ],
    ['each clause', 'A.1 – Đoạn 6: mới'],
    ['documents that were never cited', 'Văn bản được viện dẫn lần đầu (1)'],
    ['their names', 'Chỉ thị số 12-CT/TW'],
  ])('is told with %s', (_what, says) => {
    expect(text).toContain(says);
  });

  test('is told with its dates in order', () => {
    const dates = text.slice(text.indexOf('Mốc thời gian, theo thứ tự (2)'));
    expect(dates.indexOf('30/06/2018: Sơ kết')).toBeGreaterThan(0);
    expect(dates.indexOf('11/2018: Tổng kết năm')).toBeGreaterThan(
      dates.indexOf('30/06/2018: Sơ kết'),
    );
  });

  test('stands before the lists of everything in it', () => {
    expect(text.indexOf('Văn bản mới')).toBeLessThan(text.indexOf('Cần xem lại'));
    expect(text.indexOf('Văn bản mới')).toBeLessThan(text.indexOf('Nội dung khác'));
  });

  test('is not named where drafts are not', () => {
    const open = summaryOf({}, whole, 'public');
    expect(open).not.toContain('Văn bản mới');
    expect(open).not.toContain('41/HD-MTTQ-BTT');
    expect(open).toMatch(/\d+ mục nội bộ thay đổi/);
  });
});

describe('the text of a new document', () => {
  test('that is not that of its source is told with how many places differ', () => {
    const text = summaryOf(
      {},
      withText(whole, (source) => source.replace('Các cấp', 'Mọi cấp')),
    );
    expect(text).toContain('Nguyên văn khác văn bản gốc đã lưu ở 1 chỗ.');
  });

  test('of which lines stand in no part is told with how many', () => {
    const text = summaryOf(
      {},
      withText(whole, (source) =>
        joinSource(source, [
          { text: 'Khung', isOpen: true },
          { text: 'Đầu trang', isOpen: false },
        ]),
      ),
    );
    expect(text).toContain('trùng từng chữ');
    expect(text).toContain('còn 2 dòng đứng ngoài các mục');
    expect(text).toContain('1 dòng ngoài các mục');
  });

  test('that nothing was stored of is told', () => {
    expect(summaryOf({}, { ...whole, [SOURCE]: 'x\n' })).toContain('khác văn bản gốc');
    expect(summaryOf({}, { ...whole, [SOURCE]: null })).toContain('không có tệp chữ của văn bản');
  });
});

test('a draft that is published is told again, to everybody', () => {
  const published = copied(newDocument({ draft: false, unconfirmed: false }));
  for (const edition of ['staff', 'public'] as const) {
    const text = summaryOf(whole, published, edition);
    expect(text).toMatch(/(?:Nay được công bố|Văn bản mới): Hướng dẫn số 41/);
    expect(text).toContain('Chỉ tiêu so với năm trước: 1 đổi mức');
  }
});

test('a change of one clause is no new document', () => {
  const path = 'content/guidance/2018/a-2.md';
  const changed = { ...whole, [path]: (whole[path] ?? '').replace('Đoạn 7', 'Đoạn bảy') };
  expect(summaryOf(whole, changed)).not.toMatch(/Văn bản mới|Văn bản thêm/);
});

test('words of the document cannot be taken for words of the summary', () => {
  const title = '</summary><b>Nội dung hợp lệ</b> @ai';
  const path = 'content/milestones/2018.json';
  const text = markdownOf(
    summaryModel(
      summarize({
        before: contentSet(),
        after: contentSet({ ...whole, [path]: (whole[path] ?? '').replace('Tổng kết năm', title) }),
        others: [],
        today: '2018-01-05',
      }),
    ),
  );
  expect(text).not.toContain('</summary><b>');
  expect(text).not.toMatch(/[^\\\u200B]@ai/);
});

test('what does not fit a comment is counted', () => {
  const many = Array.from({ length: 900 }, (_, at) => ({
    id: `moc-${at}`,
    title: `Mốc thứ ${at} của một năm có rất nhiều mốc`,
    kind: 'event',
    when: { precision: 'day', date: '2018-06-30' },
    guidance: ['2018/b-ii-1'],
  }));
  const path = 'content/milestones/2018.json';
  const files = { ...whole, [path]: JSON.stringify({ plan: '2018', milestones: many }) };
  const text = summaryOf({}, files, 'staff', COMMENT_LENGTH);
  expect(text.length).toBeLessThanOrEqual(COMMENT_LENGTH);
  expect(text).toContain('Mốc thời gian, theo thứ tự (900)');
});
