import { describe, expect, test } from 'vitest';
import { NO_KNOWLEDGE, type ParsedQuery, parseQuery, type QueryUnit } from '../query/query.ts';
import { rank } from './engine.ts';
import { limits } from './limits.ts';
import type { SearchIndex, TextHit } from './search-index.ts';

const unit = (...forms: ReadonlyArray<string>): QueryUnit => ({ forms, plain: true, light: false });
const parsed = (
  units: ReadonlyArray<QueryUnit>,
  quoted: ReadonlyArray<string> = [],
): ParsedQuery => ({
  ...parseQuery('', NO_KNOWLEDGE),
  units,
  quoted,
});
const hit = (id: string, score: number, text = ''): TextHit => ({
  id,
  score,
  words: [],
  text: async () => text,
});

/** Fake index: answers each lookup from a table, and records it. */
function scripted(
  answers: Readonly<Record<string, ReadonlyArray<TextHit>>>,
  other: ReadonlyArray<TextHit> = [],
) {
  const searches: Array<string> = [];
  const phrases: Array<string> = [];
  const index: SearchIndex<TextHit> = {
    search: async (query) => {
      searches.push(query);
      return answers[query] ?? other;
    },
    phrases: async (asked) => {
      phrases.push(...asked);
      return asked.map((phrase) => answers[`"${phrase}"`] ?? []);
    },
  };
  return { index, searches, phrases };
}

describe('scores', () => {
  test.each([
    ['the first', [hit('p', 9)], [hit('p', 2)]],
    ['the second', [hit('p', 2)], [hit('p', 9)]],
  ])(
    'a page found in two spellings counts once, with its better score: %s',
    async (_case, first, second) => {
      const { index } = scripted({ đai: first, dai: second });
      const found = await rank(parsed([unit('đai', 'dai')]), index);
      expect(found.map(({ hit: { id }, score }) => [id, score])).toEqual([['p', 9]]);
    },
  );

  test('the longest run of query words counts, in whichever spelling it was found', async () => {
    const far = { ...hit('p', 9), words: [1, 19] };
    const near = { ...hit('p', 2), words: [1, 2] };
    for (const answers of [
      { 'đai hội': [far], 'dai hội': [near] },
      { 'đai hội': [near], 'dai hội': [far] },
    ]) {
      const query = parsed([unit('đai', 'dai'), unit('hội')]);
      const [found] = await rank(query, scripted(answers).index);
      expect(found?.score).toBe(9 * (1 + limits.phraseWeight));
    }
  });

  test('a phrase found by the index counts even if positions do not show it', async () => {
    const { index } = scripted({
      'hộ nghèo': [hit('a', 5), hit('b', 3)],
      '"hộ nghèo"': [hit('b', 1)],
    });
    const found = await rank(parsed([unit('hộ'), unit('nghèo')]), index);
    expect(found.map(({ hit: { id } }) => id)).toEqual(['b', 'a']);
  });

  test('the words of an acronym are looked up as a phrase', async () => {
    const forms = ['an toàn thực phẩm', 'attp'];
    const { index, phrases } = scripted({});
    await rank(parsed([{ forms, plain: false, light: false }]), index);
    expect(phrases).toEqual(['an toàn thực phẩm']);
  });

  test('hits below 15 % of the best score are folded, those at 15 % are not', async () => {
    const { index } = scripted({ tết: [hit('a', 100), hit('b', 15), hit('c', 14.9)] });
    const found = await rank(parsed([unit('tết')]), index);
    expect(found.map(({ hit: { id }, folded }) => [id, folded])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
    ]);
  });

  test('hits with equal scores have a stable order', async () => {
    for (const hits of [
      [hit('b', 1), hit('a', 1)],
      [hit('a', 1), hit('b', 1)],
    ]) {
      const found = await rank(parsed([unit('tết')]), scripted({ tết: hits }).index);
      expect(found.map(({ hit: { id } }) => id)).toEqual(['a', 'b']);
    }
  });

  test('the best page with a quoted phrase is shown, not folded', async () => {
    const b = { ...hit('b', 1, 'Lo tet cho hộ nghèo'), words: [1, 2] };
    const { index } = scripted({ tết: [hit('a', 100, 'Tết'), b], 'lo tết': [b] });
    const found = await rank(parsed([unit('tết')], ['lo tet']), index);
    expect(found).toMatchObject([{ hit: { id: 'b' }, folded: false }]);
  });
});

describe('the number of lookups is limited', () => {
  const syllables = 'da dai dan dang danh dao dau de den di dia dien do doan doi don dong'.split(
    ' ',
  );
  const knowledge = {
    ...NO_KNOWLEDGE,
    initialD: new Map(syllables.map((word) => [word, [word.replace('d', 'đ'), word]])),
  };
  const mostSearches = limits.readings + 4 + 1 + limits.parts;

  test.each([
    ['sixteen words in d', syllables.slice(0, 16).join(' ')],
    ['… with small words between', 'da cua dai va dan cac dang cho danh voi dao ve dau o de tai'],
    ['a symbol that nobody knows, and the words', `chi thi 99 ${syllables.slice(0, 15).join(' ')}`],
  ])('%s', async (_case, query) => {
    const { index, searches, phrases } = scripted({});
    await rank(parseQuery(query, knowledge), index);
    expect(searches.length).toBeGreaterThan(limits.parts);
    expect(searches.length).toBeLessThanOrEqual(mostSearches);
    expect(phrases.length).toBeLessThanOrEqual(limits.pairs * 4);
  });

  const manyHits = Array.from({ length: limits.tooManyHits }, (_, at) => hit(`p${at}`, 1));

  test('after a lookup with too many hits no phrases or parts are looked up', async () => {
    const { index, searches, phrases } = scripted({}, manyHits);
    await rank(parseQuery('hộ nghèo', knowledge), index);
    expect([searches, phrases]).toEqual([['hộ nghèo'], []]);
  });

  test('after a lookup with too many hits only the likeliest spellings are looked up', async () => {
    const { index, searches } = scripted({}, manyHits);
    await rank(parseQuery('dai dan dang', knowledge), index);
    expect(searches).toHaveLength(limits.readingsWhenLimited);
  });

  test('a pair with too many hits stops the lookups of pairs, and boosts no page', async () => {
    const found = [hit('a', 1), hit('b', 2)];
    const { index, phrases } = scripted({
      'giúp hộ nghèo': found,
      '"giúp hộ"': [...manyHits, hit('a', 1)],
    });
    const ranked = await rank(parseQuery('giúp hộ nghèo', knowledge), index);
    expect(phrases).toEqual(['giúp hộ']);
    expect(ranked.map(({ hit: { id } }) => id)).toEqual(['b', 'a']);
  });

  test('no more texts than the limit are read for a quoted phrase; the other pages stay in the results', async () => {
    let read = 0;
    const hits = Array.from({ length: 50 }, (_, at) => ({
      ...hit(`p${at}`, 50 - at),
      words: [1, 2],
      text: async () => {
        read += 1;
        return 'lo tết';
      },
    }));
    const { index } = scripted({ tet: hits, 'lo tet': hits });
    const found = await rank(parsed([unit('tet')], ['lo tet']), index);
    expect(read).toBe(limits.quotedCandidates);
    expect(found).toHaveLength(50);
  });

  test('pages where the words of a quoted phrase are not adjacent are not read', async () => {
    const read: Array<string> = [];
    const page = (id: string, words: ReadonlyArray<number>): TextHit => ({
      ...hit(id, 1),
      words,
      text: async () => {
        read.push(id);
        return 'lo tết';
      },
    });
    const hits = [page('apart', [1, 9]), page('together', [4, 5])];
    const { index } = scripted({ tet: hits, 'lo tet': hits });
    await rank(parsed([unit('tet')], ['lo tet']), index);
    expect(read).toEqual(['together']);
  });
});
