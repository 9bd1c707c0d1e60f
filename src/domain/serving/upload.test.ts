import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Files, uploadSteps } from './upload.ts';

/** A small site: pages with what they need (other files, and pages they link to). */
type Site = Readonly<Record<string, ReadonlyArray<string>>>;

const old: Site = {
  'index.html': ['_astro/a.css', 'cu/index.html'],
  'cu/index.html': ['_astro/a.css', 'anh.svg'],
  '404.html': ['_astro/a.css'],
};
const next: Site = {
  'index.html': ['_astro/b.css', 'moi/index.html'],
  'moi/index.html': ['_astro/b.css', 'du-lieu/x.json'],
  '404.html': ['_astro/b.css'],
};

/** Files with marks of their bytes; what a page holds depends on what it names. */
const filesOf = (site: Site): Files =>
  new Map([
    ...Object.values(site)
      .flat()
      .filter((name) => !name.endsWith('.html'))
      .map((name) => [name, name] as const),
    ...Object.entries(site).map(([name, needs]) => [name, needs.join()] as const),
  ]);

/** What pages that are there name, and that is not there. */
const missing = (there: Files): Array<string> =>
  [...there]
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([name, needs]) =>
      needs.split(',').flatMap((need) => (there.has(need) ? [] : `${name} → ${need}`)),
    );

test('a site replaces another without a moment in which a page lacks something', () => {
  const site = filesOf(next);
  const there = new Map(filesOf(old));
  for (const { put, remove } of uploadSteps(site, there, true)) {
    for (const file of put) {
      there.set(file, site.get(file) ?? '');
      expect(missing(there), `after ${file}`).toEqual([]);
    }
    for (const file of remove) {
      there.delete(file);
      expect(missing(there), `without ${file}`).toEqual([]);
    }
  }
  expect(there).toEqual(site);
});

test('stopped anywhere and begun anew, it ends with the site', () => {
  const site = filesOf(next);
  fc.assert(
    fc.property(fc.nat(20), (stop) => {
      const there = new Map(filesOf(old));
      const actions = (from: Files) =>
        uploadSteps(site, from, true).flatMap(({ put, remove }) => [
          ...put.map((file) => () => there.set(file, site.get(file) ?? '')),
          ...remove.map((file) => () => there.delete(file)),
        ]);
      for (const action of actions(new Map(there)).slice(0, stop)) action();
      for (const action of actions(new Map(there))) action();
      expect(there).toEqual(site);
    }),
  );
});

describe('an upload', () => {
  test('of what is there already has nothing to do', () => {
    expect(uploadSteps(filesOf(next), filesOf(next), true)).toEqual([]);
  });

  test('leaves old files named by their bytes to pages that are still open', () => {
    const removed = uploadSteps(filesOf(next), filesOf(old)).flatMap(({ remove }) => remove);
    expect(removed).toEqual(['cu/index.html', 'anh.svg']);
  });
});
