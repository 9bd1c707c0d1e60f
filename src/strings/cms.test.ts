import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cmsText } from './cms.ts';

type Words = { readonly [name: string]: string | Words };

function wordAt(language: string, name: string): string | undefined {
  const path = `node_modules/@sveltia/cms/locales/${language}.json`;
  let found: string | Words | undefined = JSON.parse(readFileSync(path, 'utf8'));
  for (const part of name.split('.')) found = (found as Words | undefined)?.[part];
  return found as string | undefined;
}

test.each(Object.entries(cmsText))(
  '%s is a string of the form without its own Vietnamese translation',
  (name, words) => {
    const english = wordAt('en-US', name);
    expect(english).toBeTypeOf('string');
    expect(wordAt('vi', name)).toBeUndefined();
    const places = (text = '') => (text.match(/\{\$\w+\}/g) ?? []).toSorted();
    expect(places(words)).toEqual(places(english));
  },
);
