import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { AREAS, area, areas, contentSet } from '../../../tests/fixtures/content-set.ts';
import { reportFiles, START } from '../../../tests/fixtures/report-files.ts';
import { addDays } from '../../domain/dates.ts';
import { harmless } from '../forge/untrusted.ts';
import { type Block, line, type SummaryModel, strong } from './blocks.ts';
import { htmlOf } from './html.ts';
import { COMMENT_LENGTH, markdownOf } from './markdown.ts';
import { summarize } from './summary.ts';
import { summaryModel } from './summary-model.ts';

const model = (...blocks: ReadonlyArray<Block>): SummaryModel => ({
  isPublic: true,
  errors: 0,
  isEmpty: false,
  blocks,
});

/** As a forge shows it. */
const shown = (markdown: string) => new MarkdownIt({ html: true, linkify: true }).render(markdown);

const HOSTILE =
  '<script>alert(1)</script> [x](https://x.test) ![y](z.png) @ai-do #12 !13 %14 :tada: **đậm** </details> | a';

const everywhere = model(
  { kind: 'heading', level: 3, text: HOSTILE },
  line('a ', strong(HOSTILE), ' b'),
  { kind: 'list', items: [[HOSTILE]] },
  { kind: 'table', head: [HOSTILE, 'x'], rows: [[[HOSTILE], [{ code: HOSTILE }]]] },
  { kind: 'folded', title: HOSTILE, blocks: [line(HOSTILE)] },
);

describe('text from content is text', () => {
  test('in a comment', () => {
    const html = shown(markdownOf(everywhere));
    expect(html).not.toMatch(/<(?:script|a|img)\b/);
    expect(html.match(/<details>/g)).toHaveLength(1);
    expect(html.match(/<td>/g)).toHaveLength(2);
    const outside = html.replace(/<code>.*?<\/code>/g, '');
    expect(outside).not.toMatch(/@[a-z]|[^&]#\d|:tada:/);
  });

  test('in a comment that another program has made harmless once more', () => {
    const text = harmless(markdownOf(everywhere)) ?? '';
    expect(text.match(/<details>/g)).toHaveLength(1);
    expect(shown(text)).not.toMatch(/<(?:script|a|img)\b/);
  });

  test('in a page', () => {
    const html = htmlOf(everywhere);
    expect(html).not.toMatch(/<(?:script|a|img)\b/);
    expect(html.match(/<\/details>/g)).toHaveLength(1);
    expect(html.match(/<td>/g)).toHaveLength(2);
  });

  test('without characters that turn or hide the rest of a line', () => {
    const html = htmlOf(model(line('a\u202Eb\u200Fc')));
    expect(html).toBe('<p>abc</p>');
  });
});

test('only what GitHub, GitLab and Forgejo all draw is used', () => {
  const tags = [...shown(markdownOf(everywhere)).matchAll(/<\/?([a-z0-9]+)/g)].map(
    ([, tag]) => tag,
  );
  const common = 'code details h3 li p strong summary table tbody td th thead tr ul'.split(' ');
  expect([...new Set(tags)].filter((tag) => !common.includes(tag ?? ''))).toEqual([]);
});

describe('many figures', () => {
  const UNITS = Array.from({ length: 8 }, (_, at) => `huyen-${at + 1}`);
  const filesOf = (days: number) =>
    contentSet({
      ...START,
      [AREAS]: areas(area('ba-be'), ...UNITS.map((id) => area(id))),
      ...Object.assign(
        {},
        ...UNITS.map((id, unit) =>
          reportFiles(
            Array.from({ length: days }, (_, at) => ({
              id: `bc-${at}`,
              asOf: addDays('2017-01-02', at),
              reportedOn: addDays('2017-01-02', at),
              // The fifth unit reports less once.
              numerator: unit === 4 && at === 60 ? 13 : 100 + at,
              denominator: 1000,
            })),
            { area: id },
          ),
        ),
      ),
    });
  const summary = summaryModel(
    summarize({
      before: filesOf(0),
      after: filesOf(90),
      attachments: [],
      others: [],
      today: '2017-06-01',
    }),
  );
  const text = markdownOf(summary, COMMENT_LENGTH);

  test('fit into a comment', () => {
    expect(text.length).toBeLessThan(COMMENT_LENGTH);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  test('are counted by unit and together', () => {
    for (const id of UNITS) expect(text).toContain(`| Huyện ${id} | 90 số liệu mới |`);
    expect(text).toContain('| Cộng | 720 số liệu mới |');
  });

  test('what is unusual is in full', () => {
    expect(text).toContain('1,3% (13/1.000)');
    expect(text).toContain('giảm so với lần trước: 15,9% (159/1.000) ngày 02/03/2017');
  });

  test('what does not fit says so where it would stand', () => {
    const [parts, left] = [/<summary>Huyện/g, /Tóm tắt quá dài nên phần này không ghi ở đây/g];
    expect(text.match(parts)).toHaveLength(8);
    expect(text.match(left)?.length).toBeGreaterThan(0);
    expect(text).toContain('<summary>Huyện huyen-8: 90 báo cáo, 90 số liệu mới</summary>');
  });

  test('are all there without a limit', () => {
    const whole = markdownOf(summary);
    for (let at = 0; at < 90; at += 1)
      if (at !== 60) expect(whole).toContain(`(${100 + at}/1.000)`);
    expect(whole).not.toContain('quá dài');
  });
});

test('a table too long for a comment is cut by rows, and their number is said', () => {
  const rows = Array.from({ length: 500 }, (_, at) => [[`dòng ${at} ${'x'.repeat(300)}`]]);
  const text = markdownOf(model({ kind: 'table', head: ['A'], rows }), COMMENT_LENGTH);
  expect(text.length).toBeLessThan(COMMENT_LENGTH);
  const [, rest] = /… và (\d+) dòng nữa/.exec(text) ?? [];
  expect((text.match(/dòng \d+ x/g)?.length ?? 0) + Number(rest)).toBe(500);
});
