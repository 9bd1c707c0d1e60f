import { expect, test } from 'vitest';
import { siteOfFiles } from '../../../tests/fixtures/answers.ts';
import { communes, communesWithManyTargets } from '../../../tests/fixtures/sites/communes.ts';
import { reform } from '../../../tests/fixtures/sites/reform.ts';
import { sites } from '../../../tests/support/sites.ts';
import { answerParts } from './answer-files.ts';
import { answerFiles } from './answers.ts';

/** Bytes of a file that a phone loads before an answer. */
const MOST = 20_000;

test.each([
  ['120 communes', communes, sites.communes.date],
  ['units of ten years', reform, sites.reform.date],
  ['92 communes with 14 targets', communesWithManyTargets, sites['many-targets'].date],
])('%s: no file is large, however many units and targets there are', (_, files, date) => {
  const { contents, parts } = answerFiles(siteOfFiles(files(), date));
  expect(Buffer.byteLength(JSON.stringify(contents))).toBeLessThan(MOST);
  const sizes = parts.map(([, text]) => Buffer.byteLength(text));
  expect(Math.max(...sizes)).toBeLessThan(MOST);
});

test('a table is cut between its entries, and every entry is in one file', () => {
  const entries = new Map(
    Array.from({ length: 500 }, (_, index) => [`k${index}`, 'x'.repeat(100 + (index % 7))]),
  );
  const { firsts, files } = answerParts('the', entries);
  const read = files.map(([, text]) => JSON.parse(text) as Record<string, string>);
  expect(files.length).toBeGreaterThan(3);
  expect(Object.assign({}, ...read)).toEqual(Object.fromEntries(entries));
  expect(firsts).toEqual(read.map((one) => Object.keys(one)[0]));
  expect(firsts).toEqual([...firsts].sort());
});

test('a table without entries has no file', () => {
  expect(answerParts('so', new Map())).toEqual({ firsts: [], files: [] });
});
