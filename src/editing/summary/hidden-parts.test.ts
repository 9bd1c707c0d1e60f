import { describe, expect, test } from 'vitest';
import {
  contentSet,
  item,
  ORGANIZATIONS,
  TARGETS,
  targets,
} from '../../../tests/fixtures/content-set.ts';
import {
  type Files,
  reportFiles,
  reportPath,
  START,
} from '../../../tests/fixtures/report-files.ts';
import { markdownOf } from './markdown.ts';
import { type Summary, summarize } from './summary.ts';
import { summaryModel } from './summary-model.ts';

const summaryMarkdown = (summary: Summary) => markdownOf(summaryModel(summary));

const summaryOf = (before: Files, after: Files, edition: 'public' | 'staff' = 'public') =>
  summaryMarkdown(
    summarize({
      before: contentSet({ ...START, ...before }),
      after: contentSet({ ...START, ...after }),
      attachments: [],
      others: [],
      today: '2017-03-10',
      edition,
    }),
  );

const CLAUSE = 'content/guidance/2017/ke-hoach-kin.md';
const clause = (lines = 'audience: staff', body = 'Danh sách kín.') =>
  item(lines, body).replace('title: An toàn thực phẩm', 'title: Việc kín').replace('I.2.4', 'I.9');
const without: Files = {};
const withClause: Files = { [CLAUSE]: clause() };

/** No text that identifies the hidden clause. */
const expectNothingNamed = (text: string) => expect(text).not.toMatch(/kín|ke-hoach-kin|I\.9/i);

describe('an entry for staff', () => {
  test.each([
    ['added', without, withClause],
    ['changed', withClause, { [CLAUSE]: clause('audience: staff', 'Danh sách kín đã sửa.') }],
    ['removed', withClause, without],
    ['added as a draft', without, { [CLAUSE]: clause('draft: true') }],
    ['no longer a draft', { [CLAUSE]: clause('audience: staff\ndraft: true') }, withClause],
  ])('%s: is counted but not named', (_what, before, after) => {
    const text = summaryOf(before, after);
    expect(text).toContain('**1 mục nội bộ thay đổi.**');
    expect(text).not.toContain('Nội dung không thay đổi');
    expectNothingNamed(text);
  });

  test('is named when it becomes public', () => {
    const text = summaryOf(withClause, { [CLAUSE]: clause('') });
    expect(text).toContain('- nay được hiện: Mục hướng dẫn Việc kín');
    expect(text).toContain(`- \`${CLAUSE}\``);
    expect(text).not.toContain('nội bộ thay đổi');
  });

  test('is named as no longer shown when it was public before', () => {
    expect(summaryOf({ [CLAUSE]: clause('') }, withClause)).toContain(
      '- không còn hiện: Mục hướng dẫn Việc kín',
    );
  });

  test('is named in the summary for the office itself', () => {
    expect(summaryOf(without, withClause, 'staff')).toContain('- thêm Mục hướng dẫn Việc kín');
  });

  test('is counted with its problem, without position or message', () => {
    const faulty = { [CLAUSE]: clause('audience: staff\nprograms: [viec-kin]') };
    const text = summaryOf(without, faulty);
    expect(text).toContain('**Có 1 lỗi, chưa công bố được.**');
    expect(text).toContain('- **lỗi**: 1 ở mục nội bộ');
    expectNothingNamed(text);
  });

  test('is counted when its file cannot be read', () => {
    const text = summaryOf(without, { [CLAUSE]: clause('audience: staff\ntitle: [kín') });
    expect(text).toContain('**1 mục nội bộ thay đổi.**');
    expect(text).toContain('- **lỗi**: 2 ở mục nội bộ');
    expectNothingNamed(text);
  });

  test('a public file is named when it cannot be read', () => {
    expect(summaryOf(without, { [CLAUSE]: clause('title: [hở') })).toContain(`- \`${CLAUSE}\``);
  });

  test('is not suggested as a fix for a wrong reference', () => {
    const secret = {
      id: 'to-cong-tac-kin',
      name: 'Tổ công tác kín',
      system: 'front',
      level: 'province',
    };
    const all = JSON.parse(contentSet().find(({ path }) => path === ORGANIZATIONS)?.text ?? '');
    const before = { [ORGANIZATIONS]: JSON.stringify([...all, { ...secret, audience: 'staff' }]) };
    const wrong = 'content/guidance/2017/i-2-4.md';
    const text = summaryOf(before, {
      ...before,
      [wrong]: item('owners: {lead: [to-cong-tac-kim]}'),
    });
    expect(text).toContain('- **lỗi**: 1 ở mục nội bộ');
    expectNothingNamed(text);
  });
});

describe('an entry for staff among public ones in one file', () => {
  const MILESTONES = 'content/milestones/2017.json';
  const year = contentSet().find(({ path }) => path === MILESTONES)?.text ?? '';
  const withMilestone = (given: object) => {
    const set = JSON.parse(year);
    const secret = { ...set.milestones[0], id: 'hop-kin', title: 'Họp kín', audience: 'staff' };
    return {
      [MILESTONES]: JSON.stringify({
        ...set,
        milestones: [...set.milestones, { ...secret, ...given }],
      }),
    };
  };

  test('a milestone is counted, and its file is named', () => {
    const text = summaryOf(without, withMilestone({}));
    expect(text).toContain('**1 mục nội bộ thay đổi.**');
    expect(text).toContain(`- \`${MILESTONES}\``);
    expectNothingNamed(text);
    expect(text).not.toContain('### Hạn');
  });

  test('the problem of a milestone is counted', () => {
    const text = summaryOf(without, withMilestone({ title: '<b>Họp kín</b>' }));
    expect(text).toMatch(/- \*\*lỗi\*\*: \d ở mục nội bộ/);
    expectNothingNamed(text);
  });

  test('the problem of a public neighbour is shown', () => {
    const after = withMilestone({});
    const text = after[MILESTONES]?.replace('Tháng cao điểm', '<b>Tháng</b> cao điểm') ?? '';
    expect(summaryOf(after, { [MILESTONES]: text })).toMatch(
      /- \*\*lỗi\*\* .*`content\/milestones\/2017.json:1`/,
    );
  });

  test('a report on a staff target is counted', () => {
    const secret = {
      id: 'chi-tieu-kin',
      title: 'Chỉ tiêu kín',
      shortTitle: 'Kín',
      audience: 'staff',
    };
    const before = { [TARGETS]: targets({}, secret) };
    const own = reportFiles([{ id: 'bc-kin', target: '2017/chi-tieu-kin', note: 'kín' }]);
    const text = summaryOf(before, { ...before, ...own });
    expect(text).toContain('**1 mục nội bộ thay đổi.**');
    expect(text).not.toContain('### Số liệu');
    expect(text).not.toContain(reportPath('bc-kin'));
    expectNothingNamed(text);
    // Two changes: the report and the target itself.
    expectNothingNamed(summaryOf(without, { ...before, ...own }));
  });

  test('a figure on a staff target in a public report is counted, and its file is named', () => {
    const secret = {
      id: 'chi-tieu-kin',
      title: 'Chỉ tiêu kín',
      shortTitle: 'Kín',
      audience: 'staff',
    };
    const before = { [TARGETS]: targets({}, secret) };
    const figures = ['2017/attp-khu-dan-cu', '2017/chi-tieu-kin'].map((target, at) => ({
      target,
      numerator: 30 + at,
      denominator: 54,
    }));
    const head = { asOf: '2017-03-01', reportedOn: '2017-03-02' };
    const text = summaryOf(before, {
      ...before,
      ...reportFiles([{ id: 'bc-2', ...head }], { figures }),
    });
    expect(text).toContain(reportPath('bc-2'));
    expect(text).toContain('30/54');
    expect(text).not.toContain('31/54');
    expect(text).toContain('**1 mục nội bộ thay đổi.**');
    expectNothingNamed(text);
  });
});

test('an attachment without a public entry is not named', () => {
  const summary = summarize({
    before: contentSet(START),
    after: contentSet({ ...START, ...withClause }),
    attachments: [],
    changedAttachments: [{ kind: 'added', path: 'content/attachments/2017/kin.pdf' }],
    others: [],
    today: '2017-03-10',
    edition: 'public',
  });
  expect(summary.hidden?.changes).toBe(2);
  expectNothingNamed(summaryMarkdown(summary));
});
