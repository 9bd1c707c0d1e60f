import { expect } from 'vitest';
import { FIGURE, TARGETS, TEXT } from '../content.ts';
import { edit, editors, standing, textOf } from '../figures.ts';
import { isUnchanged, type Scenario, take } from './scenario.ts';

/** What readers see, and how something is undone. */
export const publishing: ReadonlyArray<Scenario> = [
  {
    name: 'readers see what was taken, and nothing that still waits',
    run: async (way) => {
      const waiting = await way.propose('Chờ', editors['the import'](way.main(), [FIGURE]));
      expect(way.publish()).toBe(true);
      expect(standing(way.published(), 'ba-be')).toEqual(['2017-03-31 27/54']);
      await take(waiting);
      expect(way.publish()).toBe(true);
      expect(standing(way.published(), 'ba-be')).toContain('2017-06-30 50/54');
    },
  },
  {
    name: 'main with an error is not published: readers keep what they had',
    run: async (way) => {
      const before = way.published();
      way.overwrite(edit(way.main(), TARGETS, '"goal": 80', '"goal": "tám mươi"'));
      expect(way.publish()).toBe(false);
      expect(way.published()).toEqual(before);
    },
  },
  {
    name: 'a text that was taken is undone, and readers see the old one again',
    run: async (way) => {
      const proposal = await way.propose('Sửa', edit(way.main(), TEXT, 'Đoạn giữa', 'Đoạn sai'));
      await take(proposal);
      way.publish();
      await take(await proposal.undo());
      expect(way.publish()).toBe(true);
      expect(textOf(way.published(), TEXT)).toContain('Đoạn giữa');
    },
  },
  {
    name: 'to undo a report is refused: the check asks for a correction',
    run: async (way) => {
      const proposal = await way.propose('Số liệu', editors['the import'](way.main(), [FIGURE]));
      await take(proposal);
      await isUnchanged(way, async () => {
        const undoing = await proposal.undo();
        expect((await undoing.errors()).join()).toMatch(/đính chính/);
        expect(await undoing.merge()).toBe('check');
      });
    },
  },
];
