import { describe, expect, test, vi } from 'vitest';
import { perObject, perRecentObject } from './per-object.ts';

describe('what was worked out for an object', () => {
  test('is remembered for each', () => {
    const find = vi.fn(({ name }: { name: string }) => name.length);
    const known = perObject(find);
    const [one, two] = [{ name: 'một' }, { name: 'hai hai' }];
    expect([known(one), known(two), known(one)]).toEqual([3, 7, 3]);
    expect(find).toHaveBeenCalledTimes(2);
  });

  test('is remembered only for those asked for last, when it is large', () => {
    const find = vi.fn(({ name }: { name: string }) => name);
    const known = perRecentObject(2, find);
    const [one, two, three] = [{ name: '1' }, { name: '2' }, { name: '3' }];
    // The first is asked for again, so that the second is the one to be forgotten.
    for (const key of [one, two, one, three, one, two]) expect(known(key)).toBe(key.name);
    expect(find.mock.calls.map(([key]) => key.name)).toEqual(['1', '2', '3', '2']);
  });
});
