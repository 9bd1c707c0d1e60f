import { describe, expect, test } from 'vitest';
import { knowing } from '../../../tests/fixtures/query-knowledge.ts';
import { NO_KNOWLEDGE } from '../../search/query/knowledge.ts';
import { siteWords } from './site-words.ts';

/** Folded syllables in d: those spelled only with đ, and those spelled both ways. */
const spelled = (...texts: ReadonlyArray<string>) => {
  const { initialD } = knowing({ texts });
  const of = (count: number) =>
    [...initialD].flatMap(([folded, spellings]) =>
      spellings.length === count && spellings[0]?.startsWith('đ') ? folded : [],
    );
  return { onlyBar: of(1), both: of(2) };
};

describe('spelling of syllables in d/đ', () => {
  test('distinguishes syllables spelled only with đ, both ways, or never with đ', () => {
    const { onlyBar, both } = spelled('Hội đồng dân tộc, Đại đoàn kết. Dài và dẫn, đần. Nhân dịp');
    expect(onlyBar).toEqual(expect.arrayContaining(['dong', 'doan']));
    expect(both).toEqual(expect.arrayContaining(['dai', 'dan']));
    expect([...onlyBar, ...both]).not.toContain('dip');
  });

  test('does not depend on case or Unicode normalization', () => {
    expect(spelled('ĐƯỜNG').onlyBar).toContain('duong');
    expect(spelled('đường'.normalize('NFD')).onlyBar).toContain('duong');
  });

  test('ignores words that are not Vietnamese syllables', () => {
    const { onlyBar, both } = spelled('ĐCTUBTWMTTQVN, NĐ, dioxin');
    expect([...onlyBar, ...both]).toEqual([]);
  });

  test('ignores addresses, which have no marks', () => {
    const { onlyBar, both } = spelled('Đông đủ, đầu tư', 'https://vanban.example/dong/dau-tu?id=1');
    expect(onlyBar).toEqual(expect.arrayContaining(['dong', 'dau']));
    expect(both).toEqual([]);
  });
});

describe('the words of a site', () => {
  test('of one syllable the commonest spelling comes first', () => {
    expect(knowing({ texts: ['thực thức, thực'] }).syllables.get('thuc')).toEqual(['thực', 'thức']);
  });

  test('other words are kept without marks: names of things, parts of longer words', () => {
    const { others } = knowing({ texts: ['chất độc dioxin, phòng chống HIV/AIDS'] });
    expect([...others]).toEqual(['aids', 'dioxin', 'hiv']);
  });

  test('words beside each other are a pair; a comma or another text parts them', () => {
    const { hasPair } = knowing({ texts: ['An toàn thực phẩm, giao thông', 'nông thôn'] });
    expect(hasPair('toan', 'thuc')).toBe(true);
    expect(hasPair('pham', 'giao')).toBe(false);
    expect(hasPair('thong', 'nong')).toBe(false);
    expect(hasPair('thuc', 'toan')).toBe(false);
  });

  test('a site without texts has none', () => {
    expect(siteWords([])).toEqual({ syllables: '', others: '', pairs: '' });
    expect(NO_KNOWLEDGE.hasPair('an', 'toan')).toBe(false);
  });

  test('the same texts give the same lists in any order', () => {
    const texts = ['hội đồng', 'nông thôn mới', 'hội nông dân'];
    expect(siteWords(texts)).toEqual(siteWords(texts.toReversed()));
  });
});
