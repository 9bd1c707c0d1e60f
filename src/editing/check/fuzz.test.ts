import { describe, expect, test } from 'vitest';
import { mutate, randomFrom } from '../../../tests/fixtures/mutate.ts';
import { fixtureRoot } from '../../../tests/support/sites.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { readContent } from '../content-files.ts';
import { checkFiles } from './check.ts';
import { mdxReader } from './mdx-reader.ts';
import { hasErrors, type Problem } from './problem.ts';
import { canonicalText } from './rules/form.ts';

/**
 * Mutates valid content with a fixed seed. Every result must be accepted or rejected with file and field:
 * no exception, no English message, no endless loop.
 */
const good = readContent(fixtureRoot('province'));
const options = { today: '2026-11-23', mdx: mdxReader };
const ROUNDS = 60;
const VIETNAMESE = /[ăâđêôơưạảấầẩậắặẹẻếềểệịọốồổộớờợụứừựỳáàãảéèẽíìĩóòõúùũýỳ]/i;

/** One file per kind of parser, none of them the largest. */
const samples = [
  'content/areas.json',
  'content/observances.json',
  'content/plans/2017.json',
  'content/targets/2017.json',
  'content/milestones/2017.json',
  'content/progress/2017/ba-be/2017-q1.json',
  'content/guidance/2017/i-2-4.md',
  'content/directives/10-ct-tw-2016.md',
  'content/programs/cuu-tro.md',
  'content/campaigns/2017/vi-nguoi-ngheo.mdx',
];

function expectWellReported(problems: ReadonlyArray<Problem>, mutant: SourceFile): void {
  for (const problem of problems) {
    expect(problem.file).toMatch(/^content\//);
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    expect(problem.message).toMatch(VIETNAMESE);
    expect(problem.fix).toMatch(VIETNAMESE);
    // Messages are for people: they must not contain a megabyte of text or characters that move the cursor.
    expect(problem.message.length).toBeLessThan(1000);
    expect(problem.message).not.toMatch(/\p{Cc}/u);
    expect(problem.message).not.toMatch(/\b(?:undefined|NaN|\[object|TypeError|RangeError)\b/);
    if (problem.file !== mutant.path) continue;
    const lines = mutant.text.split('\n').length;
    expect(problem.line).toBeLessThanOrEqual(lines);
  }
}

describe('mutants of valid content', () => {
  test.each(samples)('%s', (path) => {
    const file = good.find((known) => known.path === path);
    if (!file) throw new Error(`${path} is gone: choose another sample`);
    // Alone, so that a round checks one file and not the whole folder.
    const random = randomFrom(path);
    let refused = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const mutant = { path, text: mutate(file.text, random) };
      const problems = checkFiles([mutant], options);
      expectWellReported(problems, mutant);
      if (hasErrors(problems.filter((problem) => problem.file === path))) refused += 1;
      const fixed = canonicalText(mutant);
      expect(canonicalText({ path, text: fixed })).toBe(fixed);
    }
    expect(refused).toBeGreaterThan(ROUNDS / 4);
  });

  test('in the whole folder, an unreadable file causes no problems in other files', () => {
    const random = randomFrom('whole');
    for (let round = 0; round < 15; round += 1) {
      const at = Math.floor(random() * good.length);
      const broken = good.map((file, index) =>
        index === at ? { path: file.path, text: mutate(file.text, random) } : file,
      );
      const mutant = broken[at];
      if (mutant) expectWellReported(checkFiles(broken, { ...options, base: good }), mutant);
    }
  });
});
