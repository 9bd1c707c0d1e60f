import { describe, expect, test } from 'vitest';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { type Knowledge, parseQuery } from './query.ts';

const knowledge: Knowledge = {
  ...knowingTypes,
  acronyms: new Map([
    ['attp', ['an toàn thực phẩm']],
    ['khhgd', ['kế hoạch hóa gia đình']],
    ['tbls', ['Thương binh - Liệt sĩ', 'Thương binh - Liệt sỹ']],
    ['an', ['an ninh']],
  ]),
};

/** The units of a query; alternative spellings separated by slashes. */
const parts = (query: string, literal = false): Array<string> =>
  parseQuery(query, knowledge, literal).units.map(({ forms }) => forms.join('/'));
const understood = (query: string, literal = false): Array<string> =>
  parseQuery(query, knowledge, literal).understood.map(({ typed, as }) => `${typed} = ${as}`);
const light = (query: string): Array<string> =>
  parseQuery(query, knowledge).units.flatMap((unit) => (unit.light ? unit.forms : []));

describe('words are searched as typed', () => {
  test.each([
    ['with marks', 'Ngày hội đại đoàn kết', ['ngày', 'hội', 'đại', 'đoàn', 'kết']],
    ['marks as separate characters', 'hội đại'.normalize('NFD'), ['hội', 'đại']],
    ['either place of the tone', 'văn hoá ma tuý', ['văn', 'hoá', 'ma', 'tuý']],
    [
      'punctuation apart',
      'lãnh thổ, an ninh (biên giới)!',
      ['lãnh', 'thổ', 'an', 'ninh', 'biên', 'giới'],
    ],
    ['Icelandic and African d', 'Ðại ðại Ɖại', ['đại', 'đại', 'đại']],
    ['spaces around', '  tết \t\n nghèo ', ['tết', 'nghèo']],
    ['nothing', '', []],
    ['only punctuation', '!?… – ()', []],
  ])('%s: “%s”', (_case, query, expected) => {
    expect(parts(query)).toEqual(expected);
  });
});

describe('letters that are spelled either way', () => {
  test.each([
    ['i and y', 'kỉ niệm', ['kỉ/kỷ', 'niệm']],
    ['y and i', 'liệt sỹ', ['liệt', 'sỹ/sĩ']],
    ['quy and qui', 'quỹ quy', ['quỹ/quĩ', 'quy/qui']],
    ['not where both are words of their own', 'tai tay túi túy', ['tai', 'tay', 'túi', 'túy']],
    ['not without a consonant', 'y tế', ['y', 'tế']],
  ])('%s: “%s”', (_case, query, expected) => {
    expect(parts(query)).toEqual(expected);
  });
});

describe('text typed with the Vietnamese keyboard switched off is understood', () => {
  test('raw keystrokes are decoded and reported; the typed word is kept as a fallback', () => {
    const [unit] = parseQuery('ddoanf', knowledge).units;
    expect(unit?.forms[0]).toBe('đoàn');
    expect([...(unit?.forms ?? []), unit?.fallback]).toContain('ddoanf');
    expect(understood('quyx vif nguwowif ngheof')).toEqual([
      'quyx = quỹ',
      'vif = vì',
      'nguwowif = người',
      'ngheof = nghèo',
    ]);
  });

  test('only the affected word is decoded', () => {
    expect(understood('phòng chống ma tuys')).toEqual(['tuys = túy']);
  });

  test('a decoded word has i and y spellings like any other', () => {
    expect(parseQuery('syx', knowledge).units[0]?.forms).toEqual(
      expect.arrayContaining(['sỹ', 'sĩ']),
    );
  });
});

describe('acronyms', () => {
  test.each([
    ['capitals', 'ATTP', ['an toàn thực phẩm/attp'], ['ATTP = an toàn thực phẩm']],
    ['small letters', 'attp', ['an toàn thực phẩm/attp'], ['attp = an toàn thực phẩm']],
    ['with đ', 'KHHGĐ', ['kế hoạch hóa gia đình/khhgđ'], ['KHHGĐ = kế hoạch hóa gia đình']],
    ['with d for đ', 'khhgd', ['kế hoạch hóa gia đình/khhgd'], ['khhgd = kế hoạch hóa gia đình']],
    [
      'two readings',
      'TBLS',
      ['Thương binh - Liệt sĩ/Thương binh - Liệt sỹ/tbls'],
      ['TBLS = Thương binh - Liệt sĩ, Thương binh - Liệt sỹ'],
    ],
    ['one that is also a word, in capitals', 'AN', ['an ninh/an'], ['AN = an ninh']],
    ['the word itself', 'an', ['an'], []],
    ['one that nobody listed', 'XYZT', ['xyzt'], []],
    ['one that is being typed', 'KHH', ['kế hoạch hóa gia đình/khh'], []],
  ])('%s: “%s”', (_case, query, units, said) => {
    expect(parts(query)).toEqual(units);
    expect(understood(query)).toEqual(said);
  });

  test('a literal search does not interpret words', () => {
    expect(parts('ATTP ddaij dai kỷ', true)).toEqual(['attp', 'ddaij', 'dai', 'kỷ']);
    expect(understood('ATTP ddaij', true)).toEqual([]);
  });
});

describe('function words', () => {
  test('are recognised with and without diacritics', () => {
    expect(light('chính sách của tỉnh và các huyện')).toEqual(['của', 'và', 'các']);
    expect(light('chinh sach cua tinh')).toEqual(['cua']);
  });

  test.each(['thiên tai', 'cơ sở', 'đề nghị', 'thi đua', 'trật tự', 'tư nhân', 'ma túy', 'bí thư'])(
    'a word with other diacritics is not a function word: “%s”',
    (query) => {
      expect(light(query)).toEqual([]);
    },
  );
});
