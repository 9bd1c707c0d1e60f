import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering, siteAt } from '../../../tests/fixtures/answers.ts';
import { fixtureRoot, sites } from '../../../tests/support/sites.ts';

/** A closed year of sample figures. */
const { date } = sites.province;
const root = fixtureRoot('province');
const ask = answering(siteAt(root, date), date);

const rows = readFileSync(
  join(import.meta.dirname, '../../../tests/fixtures/province-questions.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));
const expected = rows.filter(([kind]) => kind !== 'none');
const none = rows.flatMap(([kind, query = '']) => (kind === 'none' ? [query] : []));

describe('a card of a closed year', () => {
  test.each(expected)('%s: “%s” is answered: %s', async (kind, query, inHeading) => {
    const answer = await ask(query ?? '');
    expect({ kind: answer?.kind, heading: answer?.heading }).toEqual({
      kind,
      heading: expect.stringContaining(inHeading ?? ''),
    });
  });

  test.each([...none, '', '   '])('“%s” has none', async (query) => {
    expect(await ask(query)).toBeNull();
  });

  test('there are enough of both', () => {
    expect(expected.length).toBeGreaterThanOrEqual(80);
    expect(none.length).toBeGreaterThanOrEqual(80);
  });
});
