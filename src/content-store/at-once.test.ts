import { EventEmitter, once } from 'node:events';
import type { Loader, LoaderContext } from 'astro/loaders';
import { describe, expect, test } from 'vitest';
import { editsAtOnce } from './at-once.ts';
import { STORED, telling } from './loaders.ts';

/** The integration on a server that records what it is asked to do. */
function serverWith(refreshContent: () => Promise<void>) {
  const watcher = new EventEmitter();
  let middleware = (_request: unknown, _response: unknown, _next: () => void) => {};
  const warnings: Array<string> = [];
  const hook = editsAtOnce().hooks['astro:server:setup'];
  hook?.({
    server: { watcher, middlewares: { use: (given: typeof middleware) => (middleware = given) } },
    refreshContent,
    logger: { warn: (words: string) => warnings.push(words) },
  } as unknown as Parameters<NonNullable<typeof hook>>[0]);
  return {
    watcher,
    warnings,
    ask: () => new Promise<void>((next) => middleware(undefined, undefined, next)),
  };
}

describe('an edit while the development server runs', () => {
  test('a page that is asked for after it waits until the edit is stored', async () => {
    let stored = false;
    const { watcher, ask } = serverWith(async () => {
      stored = true;
    });
    watcher.emit(STORED);
    await ask();
    expect(stored).toBe(true);
  });

  test('edits that come together are stored once, one that comes meanwhile once more', async () => {
    let times = 0;
    const { watcher, ask } = serverWith(async () => {
      times += 1;
      if (times === 1) watcher.emit(STORED);
    });
    for (let edit = 0; edit < 5; edit += 1) watcher.emit(STORED);
    await ask();
    expect(times).toBe(2);
  });

  test('without an edit a page waits for nothing', async () => {
    let asked = false;
    const { ask } = serverWith(async () => {
      asked = true;
    });
    await ask();
    expect(asked).toBe(false);
  });

  test('when it cannot be stored at once, pages come all the same, with a warning', async () => {
    const { watcher, warnings, ask } = serverWith(() => Promise.reject(new Error('no room')));
    watcher.emit(STORED);
    await ask();
    expect(warnings).toEqual(['Error: no room']);
  });
});

describe('a loader that tells of edits', () => {
  const entry = { id: 'i-1-1', data: {} };
  /** Loads one entry, and the same again when its file changes. */
  const watching: Loader = {
    name: 'watching',
    async load({ store, watcher }) {
      store.set(entry);
      watcher?.on('change', () => store.set(entry));
    },
  };
  const context = (watcher: EventEmitter | undefined) =>
    ({ watcher, store: { set: () => true, delete: () => {} } }) as unknown as LoaderContext;

  test('tells of what changes after the first load, not of the load itself', async () => {
    const watcher = new EventEmitter();
    let told = 0;
    watcher.on(STORED, () => {
      told += 1;
    });
    await telling(watching).load(context(watcher));
    expect(told).toBe(0);
    const stored = once(watcher, STORED);
    watcher.emit('change');
    await stored;
    expect(told).toBe(1);
  });

  test('loads in a build, where nothing is watched', async () => {
    let loaded = false;
    const loader: Loader = {
      name: 'plain',
      async load() {
        loaded = true;
      },
    };
    await telling(loader).load(context(undefined));
    expect(loaded).toBe(true);
  });
});
