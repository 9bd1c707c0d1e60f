import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Routes whose pages a later build may take as they are. */
const reused = globSync('src/pages/**/*.astro')
  .map((file) => ({ file, code: readFileSync(file, 'utf8') }))
  .filter(({ code }) => /\bkeyed\(|\bcacheKey\b/.test(code));

test('a page that a later build may take shows its props alone: its key knows nothing else', () => {
  expect(reused.length).toBeGreaterThan(10);
  const more = reused.flatMap(({ file, code }) => {
    const shown = code.slice(code.indexOf('const { page }'));
    return /\bgetSite\(|\bgetCollection\(|\bDate\b|\bprocess\.env\b/.test(shown) ? [file] : [];
  });
  expect(more).toEqual([]);
});
