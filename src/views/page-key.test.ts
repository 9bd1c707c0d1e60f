import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let { keyed, keyOf }: typeof import('./page-key.ts') = await import('./page-key.ts');

beforeAll(async () => {
  vi.stubEnv('INCREMENTAL', '1');
  vi.resetModules();
  ({ keyed, keyOf } = await import('./page-key.ts'));
});

// Other files of tests share the environment and what is loaded.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const path = (title: string) => ({
  params: { id: 'ba-be' },
  props: { page: { meta: { file: 'content/areas.json' }, title } },
});

test('pages that show the same have the same key', () => {
  const [one] = keyed([path('Ba Bể')]);
  const [same] = keyed([path('Ba Bể')]);
  const [other] = keyed([path('Na Rì')]);
  expect(one?.cacheKey).toBe(same?.cacheKey);
  expect(one?.cacheKey).not.toBe(other?.cacheKey);
  expect(one?.props).toEqual(path('Ba Bể').props);
});

test('a model that JSON would lose something of has no key: the compiler refuses it', () => {
  // @ts-expect-error a function
  expect(keyOf({ text: () => 'Ba Bể' })).toBe(keyOf({}));
  // @ts-expect-error a map
  expect(keyOf({ byId: new Map([['ba-be', 1]]) })).toBe(keyOf({ byId: {} }));
});
