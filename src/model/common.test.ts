import { describe, expect, test } from 'vitest';
import { owners, ref, references, refs, slug, text } from './common.ts';

describe('an id', () => {
  test.each(['ba-be', '10-ct-tw-2016', 'i-1-2', '2017'])('“%s” is valid', (id) => {
    expect(slug.parse(id)).toBe(id);
  });

  test.each([
    ['marks', 'ba-bể'],
    ['đ', 'đe-an-01'],
    ['capitals', 'Ba-Be'],
    ['spaces', 'ba be'],
    ['two hyphens', 'ba--be'],
    ['a hyphen at an end', 'ba-be-'],
    ['a slash', '2017/ba-be'],
    ['nothing', ''],
    ['a number', 2017],
  ])('may not have %s: %j', (_case, id) => {
    expect(slug.safeParse(id).success).toBe(false);
  });
});

describe('a reference', () => {
  test.each(['ba-be', '2017/i-1-2', '2017'])('“%s” is valid', (id) => {
    expect(ref('guidance').parse(id)).toBe(id);
  });

  test.each([
    ['a path', 'content/guidance/2017/i-1-2.md'],
    ['an address', '/huong-dan/2017/i-1-2/'],
    ['a name', 'Ba Bể'],
    ['a year that is no number', 'nam/i-1-2'],
    ['a number: YAML needs quotation marks around 2017', 2017],
  ])('is not %s', (_case, id) => {
    expect(ref('guidance').safeParse(id).success).toBe(false);
  });

  test('knows the collection it points into', () => {
    expect(references.get(ref('areas'))).toEqual({ collection: 'areas' });
  });

  test('a list of references refuses duplicates', () => {
    expect(refs('areas').parse(['ba-be', 'na-ri'])).toEqual(['ba-be', 'na-ri']);
    expect(refs('areas').safeParse(['ba-be', 'na-ri', 'ba-be']).error?.issues[0]?.message).toBe(
      'có mã bị lặp lại',
    );
  });
});

test('text is trimmed and may not be empty', () => {
  expect(text.parse('  Vì người nghèo \n')).toBe('Vì người nghèo');
  expect(text.safeParse(' \n ').error?.issues[0]?.message).toBe('không được để trống');
});

test('owners that nobody is named for are empty lists, not missing ones', () => {
  expect(owners.parse({})).toEqual({ lead: [], partners: [] });
});
