import { expect } from 'vitest';
import type { SourceFile } from '../../../src/domain/source-file.ts';
import { canonicalText } from '../../../src/editing/check/rules/form.ts';
import type { Files } from '../bare-repository.ts';
import { MILESTONES, TARGETS, TEXT } from '../content.ts';
import { edit, textOf } from '../figures.ts';
import { isUnchanged, type Scenario, take } from './scenario.ts';

/** The list of targets with one more at its end. */
const withTarget = (text: string, id: string, title: string): string => {
  const data = JSON.parse(text);
  const more = { ...data.targets.at(-1), id, title, shortTitle: title };
  return `${JSON.stringify({ ...data, targets: [...data.targets, more] }, null, 2)}\n`;
};

/** The milestones with the only one cancelled. */
export const cancelled = (files: ReadonlyArray<SourceFile>): Files => {
  const data = JSON.parse(textOf(files, MILESTONES));
  data.milestones[0].cancelled = { reason: 'Thiên tai', on: '2017-07-01' };
  const text = canonicalText({ path: MILESTONES, text: JSON.stringify(data) });
  return { [MILESTONES]: text };
};

/** How texts, targets and dates are changed. */
export const editing: ReadonlyArray<Scenario> = [
  {
    name: 'a text is edited, named to the reviewer, and taken',
    run: async (way) => {
      const proposal = await way.propose(
        'Sửa chữ',
        edit(way.main(), TEXT, 'Đoạn giữa', 'Đoạn giữa mới'),
      );
      expect(await proposal.words()).toMatch(/An toàn thực phẩm/);
      await take(proposal);
      expect(textOf(way.main(), TEXT)).toContain('Đoạn giữa mới');
    },
  },
  {
    name: 'two edits of different parts of a text are both taken',
    run: async (way) => {
      const start = way.now();
      const first = await way.propose(
        'Đầu',
        edit(way.main(), TEXT, 'Đoạn đầu', 'Đoạn đầu A'),
        start,
      );
      const second = await way.propose(
        'Cuối',
        edit(way.main(), TEXT, 'Đoạn cuối', 'Đoạn cuối B'),
        start,
      );
      await take(first);
      await take(second);
      expect(textOf(way.main(), TEXT)).toMatch(/Đoạn đầu A[\s\S]*Đoạn cuối B/);
    },
  },
  {
    name: 'of two edits of one sentence the second is told in Vietnamese how to keep both, and does',
    run: async (way) => {
      const start = way.now();
      const first = await way.propose(
        'Một',
        edit(way.main(), TEXT, 'Đoạn giữa.', 'Câu của A.'),
        start,
      );
      const second = await way.propose(
        'Hai',
        edit(way.main(), TEXT, 'Đoạn giữa.', 'Câu của B.'),
        start,
      );
      await take(first);
      expect(await second.merge()).toBe('conflict');
      expect(await second.words()).toMatch(/giữ.{0,20}cả hai/i);
      expect(textOf(way.main(), TEXT)).toContain('Câu của A.');
      await second.join(edit(way.main(), TEXT, 'Câu của A.', 'Câu của A.\n\nCâu của B.'));
      await take(second);
      expect(textOf(way.main(), TEXT)).toMatch(/Câu của A\.[\s\S]*Câu của B\./);
    },
  },
  {
    name: 'of two targets added at once the second is told to keep both, and does',
    run: async (way) => {
      const start = way.now();
      const text = textOf(way.main(), TARGETS);
      const [a, b] = [
        withTarget(text, 'moi-a', 'Chỉ tiêu A'),
        withTarget(text, 'moi-b', 'Chỉ tiêu B'),
      ];
      const first = await way.propose('A', { [TARGETS]: a }, start);
      const second = await way.propose('B', { [TARGETS]: b }, start);
      await take(first);
      expect(await second.merge()).toBe('conflict');
      expect(await second.words()).toMatch(/targets\/2017\.json[\s\S]*giữ.{0,20}cả hai/i);
      await second.join({
        [TARGETS]: withTarget(textOf(way.main(), TARGETS), 'moi-b', 'Chỉ tiêu B'),
      });
      await take(second);
      expect(textOf(way.main(), TARGETS)).toMatch(/moi-a[\s\S]*moi-b/);
    },
  },
  {
    name: 'a new target is named to the reviewer, and taken',
    run: async (way) => {
      const text = withTarget(textOf(way.main(), TARGETS), 'moi', 'Chỉ tiêu mới');
      const proposal = await way.propose('Chỉ tiêu', { [TARGETS]: text });
      expect(await proposal.words()).toMatch(/Chỉ tiêu mới/);
      await take(proposal);
      expect(textOf(way.main(), TARGETS)).toContain('"moi"');
    },
  },
  {
    name: 'what is told of a request is written once, and rewritten when the request changes',
    run: async (way) => {
      const proposal = await way.propose('Sửa', edit(way.main(), TARGETS, 'Xã mô hình', 'Xã điểm'));
      expect(await proposal.words()).toMatch(/Xã điểm/);
      await proposal.amend(edit(way.main(), TARGETS, 'Xã mô hình', 'Xã kiểu mẫu'));
      const words = await proposal.words();
      expect(words).toMatch(/Xã kiểu mẫu/);
      expect(words).not.toMatch(/Xã điểm/);
      expect(await proposal.posts()).toBe(1);
    },
  },
  {
    name: 'a request that also changes the program says so before anything else',
    run: async (way) => {
      const proposal = await way.propose('Lẫn', {
        ...edit(way.main(), TEXT, 'Đoạn giữa', 'Đoạn giữa mới'),
        'scripts/la.ts': 'export {};\n',
      });
      expect(await proposal.words()).toMatch(/ngoài nội dung/);
    },
  },
  {
    name: 'a link in a text is shown to the reviewer as text only',
    run: async (way) => {
      const title = 'Xã [mô hình](https://evil.example) @mttq';
      const proposal = await way.propose('Lạ', edit(way.main(), TARGETS, 'Xã mô hình', title));
      expect(await proposal.words()).not.toMatch(/@mttq|[^\\]\[mô hình\]\(https:\/\/evil/);
    },
  },
  {
    name: 'a milestone that is cancelled is told to the reviewer, with the reason',
    run: async (way) => {
      const proposal = await way.propose('Hủy mốc', cancelled(way.main()));
      expect(await proposal.words()).toMatch(/Tháng cao điểm[\s\S]*(?:hủy|Thiên tai)/i);
    },
  },
  {
    name: 'a milestone with a day that is none is refused with what to write instead',
    run: async (way) =>
      isUnchanged(way, async () => {
        const proposal = await way.propose(
          'Mốc',
          edit(way.main(), MILESTONES, '2017-11-18', '2017-11-31'),
        );
        expect((await proposal.errors()).join()).toMatch(/2017-11-31|30\/11|ngày/);
        expect(await proposal.merge()).toBe('check');
      }),
  },
];
