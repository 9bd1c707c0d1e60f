import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, readCsv, unguardCell, writeCsv } from './csv.ts';
import { entriesFromCsv, tableCsv, tableOf } from './table.ts';

const roundTrip = (entries: ReadonlyArray<object>) => {
  const table = tableOf(entries);
  return entriesFromCsv(tableCsv(table), table.columns);
};

describe('cells that a spreadsheet would run', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ['Ba Bể', 'Ba Bể'],
    ["'nháy", "'nháy"],
    ['a=b', 'a=b'],
  ])('%j is written as %j, and restored when read', (text, written) => {
    expect(guardCell(text)).toBe(written);
    expect(unguardCell(written)).toBe(text);
  });
});

test('a file opens correctly in Excel: byte order mark, CRLF, quotes doubled', () => {
  expect(writeCsv([['tên'], ['Huyện "Ba Bể"']])).toBe('\uFEFF"tên"\r\n"Huyện ""Ba Bể"""\r\n');
});

test('reads a file saved again by a Vietnamese Excel, with semicolons and decimal commas', () => {
  const { columns } = tableOf([{ id: 'a', value: 1.5 }]);
  expect(entriesFromCsv('\uFEFFid;value\r\na;79,5\r\n', columns)).toEqual([
    { id: 'a', value: 79.5 },
  ]);
});

test('accepts columns in another order, and ignores unknown ones', () => {
  const { columns } = tableOf([{ id: 'a', value: 1 }]);
  expect(entriesFromCsv('x,value,id\n9,2,b\n', columns)).toEqual([{ id: 'b', value: 2 }]);
});

test.each([
  ['nested fields', [{ window: { start: '2017-01-01', due: '2017-12-31' } }]],
  ['null in some rows, a group in others', [{ baseline: null }, { baseline: { value: 0 } }]],
  ['absent and null', [{ a: null }, { b: 1 }]],
  ['lists', [{ areas: 'all' }, { areas: ['ba-be', 'na-ri'] }, { areas: [] }]],
  ['texts that look like numbers', [{ year: '2017' }, { year: 'true' }]],
  ['empty texts', [{ body: '' }, { body: 'x' }]],
  ['line breaks, commas, quotes', [{ note: 'a,\r\n"b";c' }]],
])('survives the round trip: %s', (_case, entries) => {
  expect(roundTrip(entries)).toEqual(entries);
});

test('any entries survive the round trip', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('=1', '-1', "'=", '', 'null', '1'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string(), { maxLength: 3 }),
  );
  const entry = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.array(entry.filter((e) => Object.keys(e).length > 0)), (entries) => {
      expect(roundTrip(entries)).toEqual(entries);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (rows) => {
      expect(readCsv(writeCsv([['x', 'y'], ...rows])).slice(1)).toEqual(rows);
    }),
  );
});
