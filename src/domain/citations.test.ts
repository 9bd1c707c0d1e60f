import { describe, expect, test } from 'vitest';
import { codes } from '../../tests/fixtures/document-types.ts';
import { buildCitationIndex, type Citable, citablePlans, repeatedPlan } from './citations.ts';

const document = (id: string, symbol: string | null, given: Partial<Citable> = {}): Citable => ({
  id,
  symbol,
  aliases: [],
  issued: { precision: 'unknown' },
  ...given,
});

/** What a text cites: each citation with its document, or with the reason why there is none. */
const cited = (documents: ReadonlyArray<Citable>, text: string) =>
  buildCitationIndex(documents, codes)
    .cite(text)
    .map(({ raw, document: id, problem }) => [raw, id ?? problem]);

describe('one document, several spellings', () => {
  const documents = [
    document('88-nqlt-2016', '88/NQLT-CP-ĐCTUBTWMTTQVN', {
      aliases: ['88/NQLT/CP-ĐCTUBTƯMTTQVN'],
      issued: { precision: 'day', date: '2016-10-07' },
    }),
  ];
  test.each(['88/NQLT-CP-ĐCTUBTWMTTQVN', '88/NQLT- CP-ĐCTUBTWMTTQVN', '88/NQLT/CP-ĐCTUBTƯMTTQVN'])(
    '%s finds the document',
    (raw) => {
      expect(cited(documents, `Nghị quyết số ${raw} giữa`)).toEqual([[raw, '88-nqlt-2016']]);
    },
  );

  test('an alias that differs from the symbol only in separators does not make it ambiguous', () => {
    const twice = [document('10-ct-tw', '10-CT/TW', { aliases: ['10–CT/TW', '10/CT-TW'] })];
    expect(cited(twice, 'Chỉ thị 10-CT/TW')).toEqual([['10-CT/TW', '10-ct-tw']]);
  });

  test('a citation’s offsets are those of its text', () => {
    const text = 'Căn cứ Nghị quyết số 88/NQLT- CP-ĐCTUBTWMTTQVN ngày 07/10/2016';
    const [citation] = buildCitationIndex(documents, codes).cite(text);
    expect(text.slice(citation?.start, citation?.end)).toBe('88/NQLT- CP-ĐCTUBTWMTTQVN');
  });
});

describe('two documents with one symbol', () => {
  const documents = [
    document('05-ct-tw-2006', '05-CT/TW', { issued: { precision: 'day', date: '2006-05-07' } }),
    document('05-ct-tw-2016', '05-CT/TW', { issued: { precision: 'day', date: '2016-05-15' } }),
  ];
  test.each([
    ['the date after it decides', '05-CT/TW ngày 15/5/2016', '05-ct-tw-2016'],
    ['also for the older one', '05-CT/TW ngày 07/5/2006', '05-ct-tw-2006'],
    ['without a date it stays open', '05-CT/TW của Bộ Chính trị', 'ambiguous'],
    ['a date that fits neither names neither', '05-CT/TW ngày 15/5/2011', 'unknown'],
  ])('%s', (_case, text, expected) => {
    expect(cited(documents, text)).toEqual([['05-CT/TW', expected]]);
  });

  test.each([
    ['month', { precision: 'month', month: '2016-05' }],
    ['year', { precision: 'year', year: 2016 }],
  ] as const)('a document dated only by its %s is distinguished too', (_precision, issued) => {
    const known = [document('cu', '05-CT/TW', { issued: { precision: 'year', year: 2006 } })];
    const all = [...known, document('moi', '05-CT/TW', { issued })];
    expect(cited(all, '05-CT/TW ngày 15/5/2016')).toEqual([['05-CT/TW', 'moi']]);
    expect(cited(all, '05-CT/TW ngày 15/5/2006')).toEqual([['05-CT/TW', 'cu']]);
  });

  test('the printed date never contradicts a document whose own date is unknown', () => {
    const documents = [document('48-ct-tw', '48-CT/TW')];
    expect(cited(documents, '48-CT/TW ngày 22/10/2010')).toEqual([['48-CT/TW', '48-ct-tw']]);
  });
});

test('a symbol that no document has is reported as unknown, not dropped', () => {
  expect(cited([document('10-ct-tw', '10-CT/TW')], 'Chỉ thị 11-CT/TW')).toEqual([
    ['11-CT/TW', 'unknown'],
  ]);
});

describe('the own document of a year', () => {
  const own = citablePlans([
    {
      id: '2018',
      document: { symbol: '12/HD-MTTQ-BTT', issued: { precision: 'day', date: '2018-01-30' } },
    },
    { id: '2019', document: { symbol: null, issued: { precision: 'unknown' } } },
  ]);
  const older = document('12-hd-mttq-btt-2016', '12/HD-MTTQ-BTT', {
    issued: { precision: 'day', date: '2016-02-01' },
  });
  const cite = (documents: ReadonlyArray<Citable>, text: string, plan?: string) =>
    buildCitationIndex(documents, codes)
      .cite(text, plan)
      .map((citation) => citation.plan ?? citation.document ?? citation.problem);

  test('is found by its symbol, and is no document of content/directives', () => {
    const [citation] = buildCitationIndex(own, codes).cite('Số: 12/HD-MTTQ-BTT');
    expect(citation).toMatchObject({ plan: '2018', document: null, problem: null });
    expect(own).toHaveLength(1);
  });

  test.each([
    ['the date tells it from an older one', '12/HD-MTTQ-BTT ngày 30/01/2018', undefined, '2018'],
    ['and the older one', '12/HD-MTTQ-BTT ngày 01/02/2016', '2018', '12-hd-mttq-btt-2016'],
    ['in its own text it needs no date', 'Số: 12/HD-MTTQ-BTT', '2018', '2018'],
    ['in other texts it does', 'Số: 12/HD-MTTQ-BTT', '2019', 'ambiguous'],
  ])('%s: “%s” in %s', (_case, text, plan, found) => {
    expect(cite([older, ...own], text, plan)).toEqual([found]);
  });

  test.each([
    ['the same day', { precision: 'day', date: '2018-01-30' }, true],
    ['the same year', { precision: 'year', year: 2018 }, true],
    ['no date', { precision: 'unknown' }, true],
    ['another day', { precision: 'day', date: '2018-01-31' }, false],
    ['another month', { precision: 'month', month: '2018-02' }, false],
    ['another year', { precision: 'year', year: 2016 }, false],
  ] as const)('a document with its symbol and %s', (_case, issued, repeats) => {
    const other = document('12', '12/HD-MTTQ-BTT', { issued });
    expect(repeatedPlan(other, own, codes)?.id ?? null).toBe(repeats ? '2018' : null);
  });

  test('an alias repeats it as well, another symbol does not', () => {
    const alias = document('x', null, { aliases: ['12/HD/MTTQ-BTT'] });
    expect(repeatedPlan(alias, own, codes)?.id).toBe('2018');
    expect(repeatedPlan(document('x', '13/HD-MTTQ-BTT'), own, codes)).toBeNull();
  });
});

describe('documents without a symbol are found by their words', () => {
  const documents = [
    document('de-an-01', null, { aliases: ['Đề án 01'] }),
    document('01-da-tw', '01-ĐA/TW'),
  ];
  test.each([
    ['in a sentence', 'xây dựng và thực hiện Đề án 01 về phòng ngừa', ['Đề án 01']],
    ['in quotation marks', 'thực hiện “Đề án 01”.', ['Đề án 01']],
    ['twice', 'Đề án 01, Đề án 01', ['Đề án 01', 'Đề án 01']],
    ['not at the start of a longer number', 'thực hiện Đề án 012', []],
    ['not inside another word', 'thực hiện tiểuĐề án 01', []],
    ['not in other words', 'thực hiện đề án thứ nhất', []],
  ])('%s', (_case, text, raws) => {
    expect(cited(documents, text)).toEqual(raws.map((raw) => [raw, 'de-an-01']));
  });

  test('of two names with a common beginning the longer one is found, once', () => {
    const both = [...documents, document('de-an-tinh', null, { aliases: ['Đề án 01 của tỉnh'] })];
    expect(cited(both, 'theo Đề án 01 của tỉnh')).toEqual([['Đề án 01 của tỉnh', 'de-an-tinh']]);
  });

  test('a symbol that begins inside an alias wins over the alias', () => {
    expect(cited(documents, 'theo Đề án 01-ĐA/TW của Trung ương')).toEqual([
      ['01-ĐA/TW', '01-da-tw'],
    ]);
  });
});

test('citations come in reading order and never overlap', () => {
  const documents = [
    document('de-an-01', null, { aliases: ['Đề án 01'] }),
    document('chi-thi-10', '10-CT/TW', { aliases: ['Chỉ thị số 10-CT/TW'] }),
  ];
  const text = 'Đề án 01, Chỉ thị số 10-CT/TW ngày 15/12/2016, 99-KL/TW, Đề án 01';
  const found = buildCitationIndex(documents, codes).cite(text);
  expect(found.map((c) => c.raw)).toEqual([
    'Đề án 01',
    'Chỉ thị số 10-CT/TW',
    '99-KL/TW',
    'Đề án 01',
  ]);
  found.reduce((end, citation) => {
    expect(citation.start).toBeGreaterThanOrEqual(end);
    return citation.end;
  }, 0);
});
