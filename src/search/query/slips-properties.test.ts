import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowing } from '../../../tests/fixtures/query-knowledge.ts';
import { fold } from '../../domain/fold.ts';
import { parseQuery } from './query.ts';
import { decodeTyping } from './typing.ts';

const TEXTS = [
  'Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư',
  'vận động và giám sát bảo đảm an toàn thực phẩm',
  'phòng chống tội phạm, kiểm soát ma túy và mua bán người',
  'xây dựng nông thôn mới, đô thị văn minh',
  'chính sách ưu đãi người có công với cách mạng, gia đình thương binh, liệt sĩ',
  'hợp tác xã kiểu mới, vật tư nông nghiệp, y tế tư nhân',
  'trật tự an toàn giao thông đường bộ',
  'chăm sóc, bảo vệ và giáo dục trẻ em',
];
const knowledge = knowing({ texts: TEXTS });
const words = TEXTS.flatMap((text) => text.split(/[\s,]+/));
/** Neighbours that a comma does not part, each long enough to be known with a slip in it. */
const pairs = TEXTS.flatMap((text) =>
  text.split(',').flatMap((part) => {
    const own = part.trim().split(/\s+/);
    return own.slice(1).map((next, at) => [own[at] ?? '', next] as const);
  }),
).filter(([first, second]) => first.length > 2 && second.length > 2);

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const besideKey = (letter: string) => {
  const row = ROWS.find((one) => one.includes(letter)) ?? letter;
  return row[row.indexOf(letter) + 1] ?? row[row.indexOf(letter) - 1] ?? letter;
};
const slips: Readonly<Record<string, (word: string, at: number) => string>> = {
  'a letter missing': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'a letter doubled': (word, at) => word.slice(0, at + 1) + word.slice(at),
  'two letters swapped': (word, at) =>
    `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at]}${word.slice(at + 2)}`,
  'a neighbouring key': (word, at) =>
    word.slice(0, at) + besideKey(word[at] ?? '') + word.slice(at + 1),
};

const slipped = fc
  .record({
    kind: fc.constantFrom(...Object.keys(slips)),
    pair: fc.constantFrom(...pairs),
    second: fc.boolean(),
    marked: fc.boolean(),
    at: fc.nat(6),
  })
  .map(({ kind, pair, second, marked, at }) => {
    const own = pair.map((word) => (marked ? word.toLowerCase() : fold(word)));
    const word = own[second ? 1 : 0] ?? '';
    const wrong = slips[kind]?.(word, at % word.length) ?? word;
    return { right: own.join(' '), typed: own.with(second ? 1 : 0, wrong).join(' ') };
  });

/** What is searched for, with a word after it, so that nothing is half-typed. */
const searched = (query: string): string => {
  const { corrected } = parseQuery(`${query} .`, knowledge);
  return (corrected?.query ?? `${query} .`).replace(/ \.$/, '');
};

describe('every single slip in a word beside its neighbour', () => {
  test('is put right or left alone, and never made another word', () => {
    fc.assert(
      fc.property(slipped, ({ right, typed }) => {
        const found = searched(typed);
        expect([fold(right), typed]).toContain(found === typed ? typed : fold(found));
      }),
      { numRuns: 2000 },
    );
  });

  test('is mostly put right, where it made no other word of the site', () => {
    const site = new Set(words.map(fold));
    // Two letters alone may be an acronym, and a doubled one may be a keystroke for a mark.
    const isSlip = (word: string) =>
      !site.has(fold(word)) && word.length > 2 && decodeTyping(word) === null;
    const cases = fc.sample(slipped, 1000).filter(({ typed }) => typed.split(' ').some(isSlip));
    const righted = cases.filter(({ right, typed }) => fold(searched(typed)) === fold(right));
    expect(righted.length / cases.length).toBeGreaterThan(0.9);
  });

  test('is put right once: the corrected query stays as it is', () => {
    fc.assert(
      fc.property(slipped, ({ typed }) => {
        const found = searched(typed);
        expect(searched(found)).toBe(found);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a query of words that stand on the site is never changed, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (query) => {
      expect(parseQuery(query.join(' '), knowledge).corrected).toBeNull();
      expect(parseQuery(query.map(fold).join(' '), knowledge).corrected).toBeNull();
    }),
    { numRuns: 1000 },
  );
});
