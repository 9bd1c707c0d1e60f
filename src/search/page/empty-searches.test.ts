import { describe, expect, test } from 'vitest';
import { EmptySearches } from './empty-searches.ts';

/** A browser's storage, with what another version or a stranger left in it. */
function storage(left: Readonly<Record<string, string>> = {}): Storage {
  const kept = new Map(Object.entries(left));
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

describe('searches that found nothing', () => {
  test('are not kept until the reader agrees', () => {
    const device = storage();
    const searches = new EmptySearches(device);
    searches.add('hỗ trợ bò giống');
    expect(searches.list).toEqual([]);
    expect(device.length).toBe(0);
  });

  test('are kept once each, the latest first', () => {
    const searches = new EmptySearches(storage());
    searches.keep(true);
    for (const query of ['bò giống', '  nhà   tình nghĩa ', 'Bò giống', '']) searches.add(query);
    expect(searches.list).toEqual(['Bò giống', 'nhà tình nghĩa']);
  });

  test('stay when the reader comes back, and go when the reader clears them or wants no more', () => {
    const device = storage();
    new EmptySearches(device).keep(true);
    new EmptySearches(device).add('bò giống');
    const searches = new EmptySearches(device);
    expect(searches.list).toEqual(['bò giống']);
    searches.clear();
    expect([searches.list, searches.kept]).toEqual([[], true]);
    searches.add('bò giống');
    searches.keep(false);
    expect([searches.list, searches.kept, device.length]).toEqual([[], false, 0]);
  });

  test('never fill the device', () => {
    const searches = new EmptySearches(storage());
    searches.keep(true);
    for (let at = 0; at < 300; at += 1) searches.add(`${at} ${'x'.repeat(500)}`);
    expect(searches.list).toHaveLength(200);
    expect(searches.list[0]).toMatch(/^299 x+$/);
    expect(searches.list[0]?.length).toBeLessThanOrEqual(120);
  });

  test.each(['{', '"x"', '{"a":1}', 'null'])(
    'what somebody else left there is no list: %s',
    (left) => {
      expect(new EmptySearches(storage({ 'tim-khong-thay': left })).kept).toBe(false);
    },
  );

  test('a browser that keeps nothing says so', () => {
    const full = storage();
    full.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    expect(new EmptySearches(full).keep(true)).toBe(false);
    expect(new EmptySearches(null).keep(true)).toBe(false);
    expect(new EmptySearches(null).list).toEqual([]);
  });
});
