import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { excerptOf, textFragment } from '../excerpt/excerpt.ts';
import { type Knowledge, type ParsedQuery, parseQuery } from './query.ts';

const knowledge: Knowledge = {
  ...knowingTypes,
  acronyms: new Map([['attp', ['an toàn thực phẩm']]]),
};
const MOST_PARTS = 16;

/** Runs the parser and fails, instead of hanging the test run, if it does not terminate. */
const ends = <T>(run: () => T): T => runInNewContext('run()', { run }, { timeout: 5 * 60_000 });

function faults({ units, quoted, understood }: ParsedQuery): Array<string> {
  const forms = units.flatMap((unit) => unit.forms);
  return [
    ...(units.length > MOST_PARTS ? ['too many parts'] : []),
    ...(units.some((unit) => unit.forms.length === 0) ? ['a part without a spelling'] : []),
    ...(forms.some((form) => form.trim() === '') ? ['an empty spelling'] : []),
    ...(forms.some((form) => form.length > 300) ? ['a spelling longer than the query'] : []),
    ...(quoted.some((phrase) => phrase.trim() === '' || !phrase.isWellFormed())
      ? ['a broken phrase']
      : []),
    ...(understood.some(({ typed, as }) => typed === '' || as === '')
      ? ['nothing understood']
      : []),
  ];
}

describe('any typed or pasted input is parsed', () => {
  test.each([
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand words', 'dai '.repeat(2_500)],
    ['ten thousand digits', '1'.repeat(10_000)],
    ['ten thousand slashes', '1/'.repeat(5_000)],
    ['ten thousand quotes', '"'.repeat(10_000)],
    ['a symbol without end', `10-CT/TW${'-TW'.repeat(3_000)}`],
    ['dates without end', '27/7/2017-'.repeat(1_000)],
    ['clauses without end', `mục I${'.1'.repeat(5_000)}`],
    ['spaces between a name and its number', `chỉ${' '.repeat(5_000)}thị${' '.repeat(5_000)}10`],
    ['only combining marks', '\u0301\u0323\u0302'.repeat(100)],
    ['marks piled on a letter', `e${'\u0301'.repeat(290)}`],
    ['emoji', '👨‍👩‍👧‍👦 🇻🇳 ❤️ tết 🎉'],
    ['characters of regular expressions', '.*+?^{}$()|[]\\/(?<=a)\\d{1,}'],
    ['HTML', '<script>alert("x")</script><img src=x onerror=alert(1)>'],
    ['null bytes', 'tết\0nghèo\0\0'],
    ['lone surrogates', '\ud83d tết \udc00 "lo \ud83d"'],
    ['a pair of surrogates cut in two by the limit', `${'a'.repeat(299)}😀`],
    ['only quotes', '“”"«»„'],
    ['only white space', ' \t\n\u00a0\u200b\u3000'],
    ['characters that write from right to left', '\u202eنجمة tết שלום'],
    ['letters that grow when folded', 'İİİİ ẞẞ ŉ ﬁ ﷺ 한국어 가가가'],
    ['names of object members', 'constructor __proto__ toString hasOwnProperty'],
  ])('%s', (_case, query) => {
    expect(ends(() => faults(parseQuery(query, knowledge)))).toEqual([]);
    expect(ends(() => faults(parseQuery(query, knowledge, true)))).toEqual([]);
  });

  test('combining marks that lengthen or vanish in folding do not break the parser', () => {
    const query = `x y ${'가'.repeat(40)} ở đâu b${'\u0301'.repeat(40)}`;
    expect(ends(() => faults(parseQuery(query, knowledge)))).toEqual([]);
  });

  test('readable parts of garbage input are parsed', () => {
    const forms = (query: string) =>
      parseQuery(query, knowledge).units.flatMap((unit) => unit.forms);
    expect(forms('👨‍👩‍👧‍👦 tết 🎉')).toEqual(['tết']);
    expect(forms('tết\0nghèo')).toEqual(['tết', 'nghèo']);
    expect(forms('<b>10-CT/TW</b>')).toContain('zk10cttw');
    expect(forms(`${'nghèo '.repeat(40)}cuối`)).not.toContain('cuối');
  });
});

/** The same pseudo-random numbers in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

test('two thousand random strings cause no exception and no empty or endless spelling', () => {
  const pieces = (
    'dai|đại|ddaij|quyx|d9a5i|ATTP|của|như thế nào|ở đâu|chỉ thị|số|mục|điểm|I.1.2|10|27/7|2017|' +
    'CT|TW|-|/|.|,|"|“|”|«|%|&|<|>|\\|[|(|*|\0|\n|\u0301|\u0323|\ud83d|\ude00|😀|İ|가|﷽|\u202e|z|w|0'
  ).split('|');
  const random = numbers(2017);
  const pick = (count: number) => Math.floor(random.next().value * count);
  const queries = Array.from({ length: 2000 }, () =>
    Array.from(
      { length: pick(40) },
      () => `${pieces[pick(pieces.length)]}${pick(2) ? ' ' : ''}`,
    ).join(''),
  );
  const text = 'Chỉ thị số 10-CT/TW ngày 27/7/2017 về đại đoàn kết <b>&amp;';
  const check = (query: string) => {
    const parsed = parseQuery(query, knowledge);
    const excerpt = excerptOf(text, parsed);
    const lost = excerpt.map((piece) => piece.text).join('') !== text;
    textFragment(excerpt);
    const found = [...faults(parsed), ...(lost ? ['letters lost in the excerpt'] : [])];
    return found.length > 0 ? [{ query, found }] : [];
  };
  expect(new Set(queries).size).toBeGreaterThan(1900);
  expect(ends(() => queries.flatMap(check))).toEqual([]);
});
