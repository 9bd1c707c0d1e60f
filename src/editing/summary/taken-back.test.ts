import { describe, expect, test } from 'vitest';
import { contentSet, TARGETS, targets } from '../../../tests/fixtures/content-set.ts';
import { START } from '../../../tests/fixtures/report-files.ts';
import { markdownOf } from './markdown.ts';
import { summarize } from './summary.ts';
import { summaryModel } from './summary-model.ts';
import { takenBack } from './taken-back.ts';

const LIST = 'content/targets/2017.json';
const list = (...items: ReadonlyArray<object>) => JSON.stringify({ plan: '2017', targets: items });
const A = { id: 'a', goal: 10, title: 'A' };
const B = { id: 'b', goal: 20, title: 'B' };

describe('a form that was open while another change was published', () => {
  const opened = list(A, B);

  test('takes back a goal that another has raised', () => {
    const base = list({ ...A, goal: 12 }, B);
    const head = list(A, { ...B, goal: 25 });
    expect(takenBack(LIST, { base, head, earlier: [opened] })).toBe(1);
  });

  test('takes away what another has added', () => {
    const base = list(A, B, { id: 'c', goal: 5 });
    const head = list(A, { ...B, goal: 25 });
    expect(takenBack(LIST, { base, head, earlier: [opened] })).toBeGreaterThan(0);
  });

  test('takes back lines of a text', () => {
    const text = (title: string, ...lines: ReadonlyArray<string>) =>
      `---\ntitle: ${title}\n---\n\n${lines.join('\n\n')}\n`;
    const given = {
      base: text('Cũ', 'Một.', 'Hai, đã sửa.'),
      head: text('Mới', 'Một.', 'Hai.'),
      earlier: [text('Cũ', 'Một.', 'Hai.')],
    };
    expect(takenBack('content/directives/x.md', given)).toBe(2);
  });
});

describe('nothing is said of', () => {
  test('a change of one’s own, on top of another’s', () => {
    const base = list({ ...A, goal: 12 }, B);
    const head = list({ ...A, goal: 12 }, { ...B, goal: 25 });
    expect(takenBack(LIST, { base, head, earlier: [list(A, B)] })).toBe(0);
  });

  test('an item that is moved in its list', () => {
    const base = list(A, B, { id: 'c', goal: 5 });
    const head = list({ id: 'c', goal: 5 }, A, B);
    expect(takenBack(LIST, { base, head, earlier: [list(A, B)] })).toBe(0);
  });

  test('a file without a history, or one that nobody can read', () => {
    expect(takenBack(LIST, { base: list(A), head: list(B), earlier: [] })).toBe(0);
    expect(takenBack(LIST, { base: list(A), head: '{', earlier: [list(B)] })).toBe(0);
  });
});

test('the reviewer is told first, with the file and what to ask', () => {
  const [opened, merged, stale] = [10, 12, 10].map((goal) => targets({ goal }));
  const files = (text: string | undefined) => contentSet({ ...START, [TARGETS]: text ?? '' });
  const summary = summarize({
    before: files(merged),
    after: files(stale),
    earlier: (path) => (path === TARGETS && opened ? [opened] : []),
    others: [],
    today: '2017-03-10',
    edition: 'public',
  });
  const text = markdownOf(summaryModel(summary));
  expect(text).toContain('**Lấy lại điều cũ ở 1 chỗ vừa được sửa**');
  expect(text).toContain(`- \`${TARGETS}\`: 1 chỗ`);
});
