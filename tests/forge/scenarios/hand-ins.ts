import { expect } from 'vitest';
import { FIGURE, MODELS } from '../content.ts';
import { reportPaths, standing } from '../figures.ts';
import { isUnchanged, type Scenario, take } from './scenario.ts';

const BOTH = ['2017-03-31 27/54', '2017-06-30 50/54'];

/** Figures from people who open no file. */
export const handIns: ReadonlyArray<Scenario> = [
  {
    name: 'a whole table that a unit sends becomes one request, and every figure arrives',
    run: async (way) => {
      const sent = await way.handIn([FIGURE, MODELS]);
      const proposal = await sent.proposal();
      expect(await proposal?.words()).toMatch(/92,6\s?% \(50\/54\)/);
      await take(proposal);
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
      expect(standing(way.main(), 'ba-be', 'mo-hinh')).toEqual(['2017-06-30 3']);
    },
  },
  {
    name: 'a wrong figure is answered with exactly what to mend, and there is no request',
    run: async (way) =>
      isUnchanged(way, async () => {
        const sent = await way.handIn([{ ...FIGURE, numerator: '60' }]);
        expect(await sent.answer()).toMatch(/Chưa nhận được số liệu[\s\S]*60[\s\S]*54/);
        expect(await sent.proposal()).toBeNull();
      }),
  },
  {
    name: 'once mended and sent again, it is taken',
    run: async (way) => {
      const sent = await way.handIn([{ ...FIGURE, numerator: '60' }]);
      expect(await sent.proposal()).toBeNull();
      await sent.send([FIGURE]);
      await sent.allow();
      await take(await sent.proposal());
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
    },
  },
  {
    name: 'figures of a stranger wait until somebody of the office lets them in',
    run: async (way) => {
      const before = way.main();
      const sent = await way.handIn([FIGURE], { isStranger: true });
      await sent.answer();
      expect(way.main()).toEqual(before);
      await sent.allow();
      await take(await sent.proposal());
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
    },
  },
  {
    name: 'sent twice, the figures count once and the second sender is told',
    run: async (way) => {
      await take(await (await way.handIn([FIGURE])).proposal());
      const again = await way.handIn([{ ...FIGURE, area: 'Ba Bể' }]);
      expect(await again.answer()).toMatch(/đã có trong kho|đã được nhận/);
      expect(await again.proposal()).toBeNull();
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
    },
  },
  {
    name: 'asked for twice, there is one request',
    run: async (way) => {
      const sent = await way.handIn([FIGURE]);
      await sent.proposal();
      await sent.allow();
      await take(await sent.proposal());
      expect(reportPaths(way.main())).toHaveLength(2);
    },
  },
  {
    name: 'a correction that a unit sends replaces the figure',
    run: async (way) => {
      const sent = await way.handIn([
        {
          ...FIGURE,
          numerator: '28',
          asOf: '31/03/2017',
          supersedes: '2017-q1',
          reason: 'Đếm lại',
        },
      ]);
      await sent.allow();
      await take(await sent.proposal());
      expect(standing(way.main(), 'ba-be')).toEqual(['2017-03-31 28/54']);
    },
  },
  {
    name: 'sent figures that the reviewer does not take change nothing',
    run: async (way) =>
      isUnchanged(way, async () => {
        const sent = await way.handIn([FIGURE]);
        const proposal = await sent.proposal();
        await proposal?.close('Chờ văn bản có dấu');
        expect(await proposal?.words()).toContain('Chờ văn bản có dấu');
        expect(await proposal?.merge()).toBe('check');
      }),
  },
];
