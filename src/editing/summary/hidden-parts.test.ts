import { describe, expect, test } from 'vitest';
import {
  contentSet,
  item,
  ORGANIZATIONS,
  PROGRESS,
  progress,
  report,
  TARGETS,
  targets,
} from '../../../tests/fixtures/content-set.ts';
import { summaryMarkdown } from './markdown.ts';
import { summarize } from './summary.ts';

type Files = Parameters<typeof contentSet>[0];

const summaryOf = (before: Files, after: Files, edition: 'public' | 'staff' = 'public') =>
  summaryMarkdown(
    summarize({
      before: contentSet(before),
      after: contentSet(after),
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

/** Nothing by which the hidden clause is known. */
const expectNothingNamed = (text: string) => expect(text).not.toMatch(/kín|ke-hoach-kin|I\.9/i);

describe('an entry for staff', () => {
  test.each([
    ['added', without, withClause],
    ['changed', withClause, { [CLAUSE]: clause('audience: staff', 'Danh sách kín đã sửa.') }],
    ['removed', withClause, without],
    ['added as a draft', without, { [CLAUSE]: clause('draft: true') }],
    ['no longer a draft', { [CLAUSE]: clause('audience: staff\ndraft: true') }, withClause],
  ])('%s: it is counted and not named', (_what, before, after) => {
    const text = summaryOf(before, after);
    expect(text).toContain('**1 mục nội bộ thay đổi.**');
    expect(text).not.toContain('Nội dung không thay đổi');
    expectNothingNamed(text);
  });

  test('that becomes public is named', () => {
    const text = summaryOf(withClause, { [CLAUSE]: clause('') });
    expect(text).toContain('- thêm Mục hướng dẫn Việc kín');
    expect(text).toContain(`- \`${CLAUSE}\``);
    expect(text).not.toContain('nội bộ thay đổi');
  });

  test('that was public until now is named as taken away', () => {
    expect(summaryOf({ [CLAUSE]: clause('') }, withClause)).toContain(
      '- bỏ Mục hướng dẫn Việc kín',
    );
  });

  test('is named in the summary for the office itself', () => {
    expect(summaryOf(without, withClause, 'staff')).toContain('- thêm Mục hướng dẫn Việc kín');
  });

  test('with a fault: the problem is counted, without place and words', () => {
    const faulty = { [CLAUSE]: clause('audience: staff\nprograms: [viec-kin]') };
    const text = summaryOf(without, faulty);
    expect(text).toContain('**Có 1 lỗi, chưa công bố được.**');
    expect(text).toContain('- **lỗi**: 1 ở mục nội bộ');
    expectNothingNamed(text);
  });

  test('whose file cannot be read is counted', () => {
    const text = summaryOf(without, { [CLAUSE]: clause('audience: staff\ntitle: [kín') });
    expect(text).toContain('**1 mục nội bộ thay đổi.**');
    expect(text).toContain('- **lỗi**: 2 ở mục nội bộ');
    expectNothingNamed(text);
  });

  test('a public file that cannot be read is named', () => {
    expect(summaryOf(without, { [CLAUSE]: clause('title: [hở') })).toContain(`- \`${CLAUSE}\``);
  });

  test('is not named as what a wrong reference may mean', () => {
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

  test('a milestone of a year', () => {
    const text = summaryOf(without, withMilestone({}));
    expect(text).toContain('**1 mục nội bộ thay đổi.**');
    expect(text).toContain(`- \`${MILESTONES}\``);
    expectNothingNamed(text);
    expect(text).not.toContain('### Hạn');
  });

  test('a milestone with a fault: its problem is counted', () => {
    const text = summaryOf(without, withMilestone({ title: '<b>Họp kín</b>' }));
    expect(text).toMatch(/- \*\*lỗi\*\*: \d ở mục nội bộ/);
    expectNothingNamed(text);
  });

  test('the fault of a public neighbour is shown', () => {
    const after = withMilestone({});
    const text = after[MILESTONES]?.replace('Tháng cao điểm', '<b>Tháng</b> cao điểm') ?? '';
    expect(summaryOf(after, { [MILESTONES]: text })).toMatch(
      /- \*\*lỗi\*\* `content\/milestones\/2017.json:1`/,
    );
  });

  test('a target with reports', () => {
    const secret = {
      id: 'chi-tieu-kin',
      title: 'Chỉ tiêu kín',
      shortTitle: 'Kín',
      audience: 'staff',
    };
    const before = { [TARGETS]: targets({}, secret) };
    const own = report({ id: 'bc-kin', target: '2017/chi-tieu-kin', note: 'kín' });
    const text = summaryOf(before, { ...before, [PROGRESS]: progress(report(), own) });
    expect(text).toContain('**1 mục nội bộ thay đổi.**');
    expect(text).toContain(`- \`${PROGRESS}\``);
    expect(text).not.toContain('### Số liệu');
    expectNothingNamed(text);
    // With the target itself: two things.
    expectNothingNamed(summaryOf(without, { ...before, [PROGRESS]: progress(report(), own) }));
  });
});

test('an attachment that no public entry hands out is not named', () => {
  const summary = summarize({
    before: contentSet(),
    after: contentSet(withClause),
    attachments: [],
    changedAttachments: ['content/attachments/2017/kin.pdf'],
    others: [],
    today: '2017-03-10',
    edition: 'public',
  });
  expect(summary.hidden?.changes).toBe(2);
  expectNothingNamed(summaryMarkdown(summary));
});
