import { expect } from 'vitest';
import { reportFiles } from '../../fixtures/report-files.ts';
import { contentOf, FIGURE, MODELS, NA_RI, PLAN } from '../content.ts';
import { edit, editors, formFile, reportPaths, standing } from '../figures.ts';
import { isUnchanged, type Scenario, take } from './scenario.ts';

const FORM = {
  asOf: '2017-06-30',
  reportedOn: '2017-07-05',
  document: 'Báo cáo số 12',
  figures: [{ target: '2017/attp-khu-dan-cu', numerator: 50, denominator: 54 }],
};
const BOTH = ['2017-03-31 27/54', '2017-06-30 50/54'];

/** How reports are added by editors. */
export const reporting: ReadonlyArray<Scenario> = [
  ...((Object.keys(editors) as Array<keyof typeof editors>).map((name) => ({
    name: `a figure by ${name} is told to the reviewer, taken, and counts`,
    run: async (way) => {
      const proposal = await way.propose('Số liệu', editors[name](way.main(), [FIGURE]));
      expect(await proposal.words()).toMatch(/92,6\s?% \(50\/54\)/);
      await take(proposal);
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
    },
  })) satisfies ReadonlyArray<Scenario>),
  {
    name: 'a report of the web form is told to the reviewer, taken, and counts',
    run: async (way) => {
      const proposal = await way.propose('Số liệu', formFile('2017-06-30-0a1b2c3d', FORM));
      expect(await proposal.words()).toMatch(/92,6\s?% \(50\/54\)/);
      await take(proposal);
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
    },
  },
  {
    name: 'a whole quarter of a unit is one report and one request',
    run: async (way) => {
      const before = reportPaths(way.main());
      const files = editors['the import'](way.main(), [FIGURE, MODELS]);
      await take(await way.propose('Quý II', files));
      expect(reportPaths(way.main()).length).toBe(before.length + 1);
      expect(standing(way.main(), 'ba-be', 'mo-hinh')).toEqual(['2017-06-30 3']);
    },
  },
  {
    name: 'two offices that report at once are both taken, in any order, without a conflict',
    run: async (way) => {
      const start = way.now();
      const [one, other] = [FIGURE, NA_RI].map((row) => editors['the import'](way.main(), [row]));
      const first = await way.propose('Ba Bể', one ?? {}, start);
      const second = await way.propose('Na Rì', other ?? {}, start);
      await take(second);
      await take(first);
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
      expect(standing(way.main(), 'na-ri')).toEqual(['2017-06-30 30/40']);
    },
  },
  {
    name: 'two people of one unit who report other figures at once are both taken',
    run: async (way) => {
      const start = way.now();
      const [one, other] = [FIGURE, MODELS].map((row) => editors['the import'](way.main(), [row]));
      const first = await way.propose('Một', one ?? {}, start);
      const second = await way.propose('Hai', other ?? {}, start);
      await take(first);
      await take(second);
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
      expect(standing(way.main(), 'ba-be', 'mo-hinh')).toEqual(['2017-06-30 3']);
    },
  },
  {
    name: 'the same report handed in by two people counts once',
    run: async (way) => {
      const start = way.now();
      const files = editors['the paste page'](way.main(), [FIGURE]);
      const first = await way.propose('Một', files, start);
      const second = await way.propose('Hai', files, start);
      await take(first);
      await take(second);
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
    },
  },
  {
    name: 'a report after the year was closed is taken, and the reviewer is told that it is late',
    content: edit(contentOf(), PLAN, '2018-01-31', '2017-07-01'),
    run: async (way) => {
      const proposal = await way.propose('Muộn', editors['the import'](way.main(), [FIGURE]));
      expect(await proposal.words()).toMatch(/chốt/);
      await take(proposal);
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
    },
  },
  {
    name: 'the first real report ends the sample ones, and the reviewer is told',
    content: reportFiles([{ id: '2017-q1', asOf: '2017-03-31', reportedOn: '2017-04-05' }], {
      sample: true,
    }),
    run: async (way) => {
      const proposal = await way.propose('Thật', editors['the import'](way.main(), [FIGURE]));
      expect(await proposal.words()).toMatch(/giả định/);
      await take(proposal);
      const clearing = await way.propose('Xóa số giả định', {
        'content/progress/2017/ba-be/2017-q1.json': null,
      });
      await take(clearing);
      expect(standing(way.main(), 'ba-be')).toEqual(['2017-06-30 50/54']);
    },
  },
];

const Q1 = 'content/progress/2017/ba-be/2017-q1.json';

/** How reports are corrected, and what is refused. */
export const correcting: ReadonlyArray<Scenario> = [
  {
    name: 'a correction by command replaces the figure, and the old report stays',
    run: async (way) => {
      const row = {
        ...FIGURE,
        numerator: '28',
        asOf: '31/03/2017',
        supersedes: '2017-q1',
        reason: 'Đếm lại',
      };
      const proposal = await way.propose(
        'Đính chính',
        editors['the command line'](way.main(), [row]),
      );
      expect(await proposal.words()).toMatch(/Đếm lại/);
      await take(proposal);
      expect(standing(way.main(), 'ba-be')).toEqual(['2017-03-31 28/54']);
      expect(reportPaths(way.main())).toContain(Q1);
    },
  },
  ...(
    [
      [
        'changed',
        (files) => edit(files, Q1, '"numerator": 27', '"numerator": 29'),
        /bị sửa|từ “27” thành “29”/,
      ],
      ['deleted', () => ({ [Q1]: null }), /không còn[\s\S]*đính chính/],
      ['hidden', (files) => edit(files, Q1, '"area"', '"draft": true,\n  "area"'), /bị ẩn/],
      [
        'given another figure',
        (files) =>
          edit(files, Q1, '"figures": [', '"figures": [{"target": "2017/mo-hinh", "value": 1},'),
        /báo cáo đã có thì không sửa/,
      ],
    ] as ReadonlyArray<
      [string, (files: Parameters<typeof edit>[0]) => ReturnType<typeof edit>, RegExp]
    >
  ).map(
    ([how, change, words]): Scenario => ({
      name: `an old report that is ${how} is refused, with what to do instead`,
      run: async (way) =>
        isUnchanged(way, async () => {
          const proposal = await way.propose('Sửa', change(way.main()));
          expect((await proposal.errors()).join('\n')).toMatch(words);
          expect(await proposal.words()).toMatch(words);
          expect(await proposal.merge()).toBe('check');
        }),
    }),
  ),
  {
    name: 'a refused report is mended by its author, and taken',
    run: async (way) => {
      const bad = {
        ...FORM,
        figures: [{ target: '2017/attp-khu-dan-cu', numerator: 55, denominator: 54 }],
      };
      const proposal = await way.propose('Số liệu', formFile('2017-06-30-0a1b2c3d', bad));
      expect((await proposal.errors()).join()).toMatch(/55.*54|54.*55/);
      expect(await proposal.merge()).toBe('check');
      await proposal.amend(formFile('2017-06-30-0a1b2c3d', FORM));
      await take(proposal);
      expect(standing(way.main(), 'ba-be')).toEqual(BOTH);
    },
  },
  {
    name: 'a file that cannot be read is named with its place, and not taken',
    run: async (way) =>
      isUnchanged(way, async () => {
        const path = 'content/progress/2017/ba-be/hong.json';
        const proposal = await way.propose('Hỏng', { [path]: '{ "area": "ba-be" "plan"' });
        expect((await proposal.errors()).join('\n')).toContain(path);
        expect(await proposal.words()).toContain('hong.json');
        expect(await proposal.merge()).toBe('check');
      }),
  },
  {
    name: 'a request that is closed leaves everything as it was, and its author reads why',
    run: async (way) =>
      isUnchanged(way, async () => {
        const proposal = await way.propose('Số liệu', editors['the import'](way.main(), [FIGURE]));
        await proposal.words();
        await proposal.close('Chờ công văn của tỉnh');
        expect(await proposal.words()).toContain('Chờ công văn của tỉnh');
        expect(await proposal.merge()).toBe('check');
      }),
  },
];
