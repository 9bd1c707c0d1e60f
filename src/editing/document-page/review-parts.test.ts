import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apiOf, type ForgeName } from '../../domain/forge/forge.ts';
import type { DraftFinding } from '../document/draft/draft.ts';
import { answerWords, ruleWords } from './answer-words.ts';
import { yearHandover } from './finish-steps.ts';
import type { Names } from './names.ts';
import { newAnswer, placeOf } from './new-answers.ts';
import { segments } from './segments.ts';
import { shortened } from './station-names.ts';
import { readAmount, readPartial, readWhen, writtenPartial, writtenWhen } from './written-dates.ts';
import { yearQuestion } from './year-question.ts';

const found = (id: string, start: number, end: number): DraftFinding => ({
  id,
  quote: '',
  rule: 'with',
  start,
  end,
  note: null,
  implied: false,
  answer: { kind: 'owner', role: 'partner', organization: null, name: 'A', isNew: false },
  decision: 'open',
});

describe('what was found is marked in the words', () => {
  test('a finding within another is marked, and the other one around it', () => {
    const cut = segments('abcdef', [found('f0', 1, 5), found('f1', 2, 3)]);
    expect(cut.map(({ text, finding }) => [text, finding?.id])).toEqual([
      ['a', undefined],
      ['b', 'f0'],
      ['c', 'f1'],
      ['de', 'f0'],
      ['f', undefined],
    ]);
    expect(cut.flatMap(({ begins }) => begins)).toEqual(['f0', 'f1']);
  });

  test('the words stay the same, wherever findings begin and end', () => {
    const place = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(place), (words, places) => {
        const all = places.map(([start, end], at) => found(`f${at}`, start, end));
        expect(
          segments(words, all)
            .map(({ text }) => text)
            .join(''),
        ).toBe(words);
      }),
    );
  });
});

describe('dates are typed as documents print them', () => {
  test.each([
    [{ precision: 'day', date: '2030-06-30' }, '30/06/2030'],
    [{ precision: 'month', month: '2030-06' }, '06/2030'],
    [{ precision: 'year', year: 2030 }, '2030'],
    [{ precision: 'unknown' }, ''],
  ] as const)('%j', (date, text) => {
    expect(writtenPartial(date)).toBe(text);
    expect(readPartial(text)).toEqual(date);
  });

  test.each([
    { precision: 'day', date: '2030-06-30' },
    { precision: 'day', date: '2030-06-30', before: true },
    { precision: 'range', start: '2030-10-17', end: '2030-11-18' },
    { precision: 'month', month: '2030-06' },
    { precision: 'quarter', quarter: '2030-Q2' },
    { precision: 'year', year: 2030 },
    { precision: 'periodic', every: ['month', 'year'], printed: 'tháng, năm' },
    { precision: 'unknown', printed: 'trong 03 ngày' },
  ] as const)('a time is read as it was written: %j', (when) => {
    expect(readWhen(writtenWhen({ ...when } as Parameters<typeof writtenWhen>[0]))).toEqual(when);
  });

  test('what is no date is not taken for one', () => {
    expect(readPartial('31/02/2030')).toBeNull();
    expect(readWhen({ precision: 'day', value: '31/9/2030', before: false, every: [] })).toBeNull();
    expect(readWhen({ precision: 'periodic', value: 'quý', before: false, every: [] })).toBeNull();
  });

  test('numbers are read with points and commas', () => {
    expect([readAmount('4.000'), readAmount('2,5'), readAmount('80%')]).toEqual([4000, 2.5, null]);
  });
});

describe('a person adds what was missed', () => {
  test('the words are found whatever space is between them, from the place that was marked on', () => {
    expect(placeOf('Sở  Y tế', 'Sở Y\ntế, Sở Y tế')).toMatchObject({ start: 0, quote: 'Sở Y\ntế' });
    expect(placeOf('Sở Y tế', 'Sở Y tế, Sở Y tế', 5)).toMatchObject({ start: 9, end: 16 });
    expect(placeOf('Sở X', 'Sở Y tế')).toBeNull();
    expect(placeOf(' ', 'Sở Y tế')).toBeNull();
  });

  test('a number in the words is the goal', () => {
    const part = { heading: 'Vì người nghèo' };
    expect(newAnswer('target', 'ít nhất 2,5% số hộ', part, 2030)).toMatchObject({
      targetKind: 'percent',
      goal: 2.5,
      due: '2030-12-31',
    });
    expect(newAnswer('target', 'xây 12 nhà', part, 2030)).toMatchObject({ goal: 12, unit: 'nhà' });
  });
});

const names: Names = {
  organizations: [{ id: 'so-y-te', name: 'Sở Y tế' }],
  directives: [{ id: '10-ct-tw', name: '10-CT/TW: Lãnh đạo' }],
  types: [{ id: 'chi-thi', name: 'chỉ thị' }],
  levels: [],
  areas: [],
  observances: [],
  clauses: [],
  targets: [],
};

test('each finding is said in one sentence, and why it was read', () => {
  const owner = { kind: 'owner', role: 'partner', name: 'Sở Y tế', isNew: false } as const;
  const said = [
    answerWords({ ...owner, organization: 'so-y-te' }, names),
    answerWords({ ...owner, organization: null }, names),
    answerWords(
      {
        kind: 'citation',
        directive: null,
        symbol: '12/CT-TTg',
        type: 'chi-thi',
        issued: { precision: 'year', year: 2030 },
      },
      names,
    ),
    answerWords({ ...newAnswer('target', 'ít nhất 80% số hộ', { heading: '' }, 2030) }, names),
  ];
  expect(said).toEqual([
    'Cơ quan phối hợp: Sở Y tế',
    'Cơ quan phối hợp: “Sở Y tế”, chưa có trên trang; bấm Sửa để chọn',
    'Văn bản mới: chỉ thị 12/CT-TTg, năm 2030',
    'ít nhất 80% số hộ: ít nhất 80%; hạn 31/12/2030',
  ]);
  expect(ruleWords('with')).toBe('Theo quy tắc: tên đứng sau “phối hợp với”.');
  expect(shortened('Xây dựng\nnông thôn mới[^1] ở các xã', 20)).toBe('Xây dựng nông thôn…');
});

describe('the year of a document is asked when it is not plain', () => {
  const known = [2028, 2029];
  test.each([
    [2030, null, null],
    [null, null, 'không nói rõ'],
    [2029, null, 'đã có trên trang'],
    [2030, 2029, 'đã có trên trang'],
    [2023, null, 'khác năm đang chờ'],
    [2023, 2023, null],
  ] as const)('read %s, said %s', (read, said, why) => {
    const asked = yearQuestion(read, said, known, '2029-12-20');
    if (why === null) expect(asked).toBeNull();
    else expect(asked).toContain(why);
  });

  test('a site without a year takes any document of this year or the next', () => {
    expect(yearQuestion(2030, null, [], '2029-12-20')).toBeNull();
  });
});

test.each(['github', 'gitlab', 'forgejo', 'none'] as const)(
  'the files are handed in on %s, or by mail',
  (name: ForgeName) => {
    const address = name === 'none' ? null : 'https://kho.example/mttq/phong-trao';
    const forge = {
      name,
      address,
      project: 'mttq/phong-trao',
      branch: 'main',
      api: apiOf(name, address),
    };
    const zip = { name: 'nam-2030.zip', text: '', type: 'application/zip' };
    const { steps, account } = yearHandover(zip, forge, 'thu@mttq.example');
    expect(steps[0]?.action).toMatchObject({ kind: 'save', file: zip });
    const mail = (account ?? { steps }).steps.at(-1)?.text;
    expect(mail).toContain('thu@mttq.example');
    const opened = steps.flatMap(({ action }) => (action?.kind === 'open' ? [action.href] : []));
    expect(opened).toHaveLength(name === 'none' ? 0 : 1);
  },
);
