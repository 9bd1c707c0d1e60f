import { describe, expect, test } from 'vitest';
import {
  aDirective,
  aMilestone,
  anItem,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import { acronym } from '../../model/acronym.ts';
import { readKnowledge } from '../../search/query/knowledge.ts';
import type { Content } from '../site/types.ts';
import { searchKnowledge } from './search-knowledge.ts';

const known = (given: Partial<Content>) => {
  const knowledge = searchKnowledge(siteOf(tinyContent(given), '2017-03-15'));
  const { initialD } = readKnowledge(knowledge);
  const spelled = (count: number) =>
    [...initialD].flatMap(([folded, spellings]) =>
      spellings.length === count && spellings[0]?.startsWith('đ') ? folded : [],
    );
  return { ...knowledge, onlyBar: spelled(1), both: spelled(2) };
};
const withText = (body: string) => known({ guidance: [anItem('2017/i-1-2', body)] });

describe('spelling of syllables in d/đ', () => {
  test('distinguishes syllables spelled only with đ, both ways, or never with đ', () => {
    const { onlyBar, both } = withText('Hội đồng dân tộc, Đại đoàn kết. Dài và dẫn, đần. Nhân dịp');
    expect(onlyBar).toEqual(expect.arrayContaining(['dong', 'doan']));
    expect(both).toEqual(expect.arrayContaining(['dai', 'dan']));
    expect([...onlyBar, ...both]).not.toContain('dip');
    expect(both).not.toContain('dong');
    expect(onlyBar).not.toContain('dai');
  });

  test('does not depend on case or Unicode normalization', () => {
    expect(withText('ĐƯỜNG').onlyBar).toContain('duong');
    expect(withText('đường'.normalize('NFD')).onlyBar).toContain('duong');
    expect(withText('đường'.normalize('NFD')).both).not.toContain('duong');
  });

  test('ignores words that are not Vietnamese syllables', () => {
    const { onlyBar, both } = withText('ĐCTUBTWMTTQVN, NĐ, dioxin');
    expect([...onlyBar, ...both].filter((word) => /^(?:dct|nd|diox)/.test(word))).toEqual([]);
  });

  test('is collected from every kind of entry', () => {
    const { onlyBar } = known({
      directives: [aDirective('x', null, { subject: 'về đuối nước', notes: ['đợt một'] })],
      milestones: [aMilestone('2017/x', { title: 'Đón Tết', guidance: ['2017/i-1-2'] })],
    });
    expect(onlyBar).toEqual(expect.arrayContaining(['duoi', 'dot', 'don']));
  });

  test('ignores ids and file names, which would make every đ a d as well', () => {
    const { onlyBar, both } = known({
      guidance: [anItem('2017/doan-ket', 'Đoàn kết', { references: ['de-an-01'] })],
      directives: [aDirective('de-an-01', null, { title: 'Đề án 01' })],
    });
    expect(onlyBar).toEqual(expect.arrayContaining(['doan', 'de']));
    expect(both).not.toContain('doan');
    expect(both).not.toContain('de');
  });

  test('ignores URLs', () => {
    const officialUrl = 'https://vanban.example/dong/dau-tu?id=1';
    const { onlyBar, both } = known({
      guidance: [anItem('2017/i-1-2', 'Đông đủ, đầu tư')],
      directives: [aDirective('x', null, { officialUrl })],
    });
    expect(onlyBar).toEqual(expect.arrayContaining(['dong', 'dau']));
    expect(both).not.toContain('dong');
  });
});

test('abbreviations are stored folded, with all their expansions', () => {
  const entry = (short: string, full: ReadonlyArray<string>): Content['acronyms'][number] => ({
    ...acronym.parse({ id: 'x', short, full }),
    file: 'content/acronyms.json',
  });
  const { acronyms } = known({
    acronyms: [
      entry('KHHGĐ', ['kế hoạch hóa gia đình']),
      entry('TBLS', ['Thương binh - Liệt sĩ', 'Thương binh - Liệt sỹ']),
    ],
  });
  expect(acronyms).toEqual([
    ['khhgd', ['kế hoạch hóa gia đình']],
    ['tbls', ['Thương binh - Liệt sĩ', 'Thương binh - Liệt sỹ']],
  ]);
});
