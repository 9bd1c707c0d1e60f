import { describe, expect, test } from 'vitest';
import { knowing } from '../../../tests/fixtures/query-knowledge.ts';
import { siteWords } from './site-words.ts';

describe('the words of a site', () => {
  test('of one syllable the commonest spelling comes first', () => {
    expect(knowing({ texts: ['thực thức, thực'] }).syllables.get('thuc')).toEqual(['thực', 'thức']);
  });

  test('other words are kept without marks: names of things, parts of longer words', () => {
    const { others } = knowing({ texts: ['chất độc dioxin, phòng chống HIV/AIDS'] });
    expect([...others]).toEqual(['aids', 'dioxin', 'hiv']);
  });

  test('neither case nor the form of Unicode makes another spelling', () => {
    const { syllables } = knowing({ texts: ['ĐƯỜNG', 'đường'.normalize('NFD')] });
    expect(syllables.get('duong')).toEqual(['đường']);
  });

  test('addresses, which have no marks, are no texts', () => {
    const { syllables } = knowing({ texts: ['đầu tư', 'https://vanban.example/dong/dau-tu?id=1'] });
    expect(syllables.get('dau')).toEqual(['đầu']);
    expect(syllables.has('dong')).toBe(false);
  });

  test('a site without texts has none', () => {
    expect(siteWords([])).toEqual({ syllables: '', others: '' });
  });

  test('the same texts give the same lists in any order', () => {
    const texts = ['hội đồng', 'nông thôn mới', 'hội nông dân'];
    expect(siteWords(texts)).toEqual(siteWords(texts.toReversed()));
  });
});
