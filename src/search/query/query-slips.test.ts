import { describe, expect, test } from 'vitest';
import { knowing } from '../../../tests/fixtures/query-knowledge.ts';
import { parseQuery, withoutQuotes } from './query.ts';

const knowledge = knowing({
  texts: [
    'Ngày hội Đại đoàn kết toàn dân tộc, Quỹ “Vì người nghèo”.',
    'Vận động và giám sát bảo đảm an toàn thực phẩm. Giám sát y tế tư nhân, thu phí.',
    'Chính sách người có công với cách mạng; xây dựng nông thôn mới, đô thị văn minh.',
    'Phòng chống tội phạm, ma túy; chất độc da cam/dioxin; công tác phong trào; hợp tác xã.',
  ],
  acronyms: [['attp', ['an toàn thực phẩm']]],
});
const searched = (query: string) => {
  const { corrected } = parseQuery(query, knowledge);
  return corrected?.query ?? query;
};

describe('slips are put right before searching', () => {
  test.each([
    ['a letter missing', 'an toan thuc pam', 'an toan thuc pham'],
    ['a letter doubled', 'dai doan kett', 'dai doan ket'],
    ['two letters swapped', 'hpo tac xa', 'hop tac xa'],
    ['a neighbouring key', 'nong thpn moi', 'nong thon moi'],
    ['a letter too many', 'nguoii co cong', 'nguoi co cong'],
    ['as it sounds', 'giam xat y te', 'giam sat y te'],
    ['a common word that neighbours decide', 'an toàn thự phẩm', 'an toàn thực phẩm'],
    ['with marks, into the spelling of the site', 'phòg chốg tội phạm', 'phòng chống tội phạm'],
  ])('%s: “%s”', (_case, query, expected) => {
    expect(searched(query)).toBe(expected);
  });

  test.each([
    ['all together', 'daidoanket', 'dai doan ket'],
    ['in part', 'an toanthucpham', 'an toan thuc pham'],
    ['with marks', 'ngườicócông', 'người có công'],
    ['with a slip', 'nongthonmio', 'nong thon moi'],
    ['half-typed', 'nguoicoco', 'nguoi co co'],
    ['torn apart', 'th uc pham', 'thuc pham'],
    ['parted in the wrong place', 'doa nket', 'doan ket'],
  ])('words written together are parted, %s: “%s”', (_case, query, expected) => {
    expect(searched(query)).toBe(expected);
  });

  test('what was put right is said, part by part', () => {
    expect(parseQuery('daidoanket toàn dn tộc', knowledge).corrected).toEqual({
      query: 'dai doan ket toàn dân tộc',
      parts: [
        { typed: 'daidoanket', as: 'dai doan ket' },
        { typed: 'dn', as: 'dân' },
      ],
    });
  });

  test('the rest of the query stays as typed: symbols, dates, signs', () => {
    expect(searched('An toàn thực phẩmm, 10-CT/TW 27/7')).toBe('An toàn thực phẩm, 10-CT/TW 27/7');
  });
});

describe('what is right stays', () => {
  test.each([
    ['words of the site in any order', 'dân ma kết phẩm đô hội'],
    ['words with other marks', 'an toàn thức phầm'],
    ['a half-typed last word', 'an toan thuc ph'],
    ['… of which only the beginning is known', 'dai doa'],
    ['a symbol', '10-CT/TW'],
    ['a date', '27/7/2017'],
    ['a label', 'B.II.1'],
    ['an acronym', 'attp'],
    ['one that nobody listed', 'XYZT nông thôn'],
    ['a name that is no Vietnamese word', 'dioxin'],
    ['numbers', '6 tháng 2017'],
    ['a phrase in quotes', '"dai doan kte"'],
    ['words that nothing is like', 'zalo facebook'],
    ['question words, which no page has', 'hợp tác xã là gì bao nhiêu'],
  ])('%s: “%s”', (_case, query) => {
    expect(parseQuery(query, knowledge).corrected).toBeNull();
  });

  test('nothing is put right in a literal search', () => {
    expect(parseQuery('daidoanket pam', knowledge, true).corrected).toBeNull();
  });

  test('nothing is put right before the words of the site are known', () => {
    expect(parseQuery('daidoanket pam', knowing({})).corrected).toBeNull();
  });

  test('putting right what was put right changes nothing more', () => {
    for (const query of [
      'an toan thuc pam',
      'daidoanket',
      'phòg chốg',
      'th uc pham',
      'hpo tac xa',
    ]) {
      expect(parseQuery(searched(query), knowledge).corrected).toBeNull();
    }
  });

  test('typing on never changes what was right', () => {
    const query = 'ngay hoi dai doan ket toan dan toc';
    const begun = Array.from(query, (_, at) => query.slice(0, at + 1));
    expect(begun.filter((part) => parseQuery(part, knowledge).corrected)).toEqual([]);
  });
});

describe('a word of the site that stands beside none of its neighbours', () => {
  const forms = (query: string) => parseQuery(query, knowledge).units.map((unit) => unit.forms);

  test('is searched with the one that does', () => {
    expect(forms('an toan thu pham')).toEqual([['an'], ['toan'], ['thu', 'thuc'], ['pham']]);
  });

  test('stays alone where it stands beside one of them', () => {
    expect(forms('thu phi an')[0]).toEqual(['thu']);
  });
});

describe('words that stand nowhere', () => {
  const left = (query: string) => {
    const { leftOut, nowhere, units } = parseQuery(query, knowledge);
    return { leftOut, nowhere, units: units.length };
  };

  test('are left out and named, if others remain', () => {
    expect(left('Blockchain người nghèo')).toEqual({
      leftOut: ['Blockchain'],
      nowhere: false,
      units: 2,
    });
  });

  test('are all that is searched when there are no others', () => {
    expect(left('zalo facebook')).toEqual({
      leftOut: ['zalo', 'facebook'],
      nowhere: true,
      units: 2,
    });
  });

  test('a symbol is something else', () => {
    expect(left('facebook 10-CT/TW')).toEqual({ leftOut: ['facebook'], nowhere: false, units: 1 });
  });

  test('raw keystrokes of a word of the site stand somewhere', () => {
    expect(left('toanf daan')).toMatchObject({ leftOut: [], nowhere: false });
  });
});

test('the words of a phrase that stands nowhere are searched without its quotes', () => {
  const query = 'hướng dẫn “vì người nghèop”';
  expect(parseQuery(query, knowledge).quoted).toEqual(['vì người nghèop']);
  const again = parseQuery(withoutQuotes(query), knowledge);
  expect(again.quoted).toEqual([]);
  expect(again.corrected?.query).toContain('vì người nghèo');
});
