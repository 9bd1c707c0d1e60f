import { describe, expect, test } from 'vitest';
import { type Broken, MARK } from '../../../tests/fixtures/broken/case.ts';
import { ATTACHMENT, good } from '../../../tests/fixtures/broken/good.ts';
import { corpus } from '../../../tests/fixtures/broken/index.ts';
import { withSources } from '../../../tests/fixtures/sources.ts';
import { sourceYearOf } from '../../domain/source-text.ts';
import { checkFiles } from './check.ts';
import { mdxReader } from './mdx-reader.ts';
import { type ProblemCode, problemCodes } from './problem.ts';

const options = { today: '2026-11-23', mdx: mdxReader, base: good, attachments: [ATTACHMENT] };
const VIETNAMESE = /[ăâđêôơưạảấầẩậắặẹẻếềểệịọốồổộớờợụứừựỳ]/i;

/** The valid content with a case's files merged in, and the expected position. */
function made({ files, attachments, path }: Broken) {
  const marked = files[path] ?? '';
  const before = marked.includes(MARK) ? marked.slice(0, marked.indexOf(MARK)) : '';
  const all = new Map(good.map((file) => [file.path, file.text]));
  for (const [name, text] of Object.entries(files)) {
    if (text === null) all.delete(name);
    else all.set(name, text.replace(MARK, ''));
  }
  const merged = [...all].map(([name, text]) => ({ path: name, text }));
  return {
    files: Object.keys(files).some((name) => sourceYearOf(name)) ? merged : withSources(merged),
    attachments: attachments ?? [ATTACHMENT],
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
  };
}

/** Changes to figures or events that were published before also cause these; their own cases test them. */
const aboutHistory: ReadonlyArray<ProblemCode> = [
  'lost-observation',
  'changed-observation',
  'ledger',
  'task-gone',
];

test('the valid content that all cases start from has no errors and no warnings', () => {
  expect(checkFiles(good, options)).toEqual([]);
});

describe.each(Object.entries(corpus))('%s', (_kind, cases) => {
  test.each(cases.map((broken) => [broken.what, broken] as const))('%s', (_what, broken) => {
    const { files, attachments, line, column } = made(broken);
    const problems = checkFiles(files, { ...options, attachments }).filter(
      ({ code }) => aboutHistory.includes(broken.code) || !aboutHistory.includes(code),
    );
    const found = problems.filter(({ code, file }) => code === broken.code && file === broken.path);
    expect(found.map((p) => `${p.code} ${p.line}:${p.column}`)).toContain(
      `${broken.code} ${line}:${column}`,
    );
    const mine = found.find((p) => p.line === line && p.column === column);
    expect(`${mine?.message} → ${mine?.fix}`).toContain(broken.says);
    expect(mine?.message).toMatch(VIETNAMESE);
    expect(mine?.fix).toMatch(VIETNAMESE);
    // Nothing else is reported: a second message about the same mistake only confuses.
    expect(problems.map(({ code }) => code).sort()).toEqual([broken.code, ...broken.also].sort());
  });
});

describe('the corpus', () => {
  const all = Object.values(corpus).flat();

  test('has at least 150 cases with unique titles', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    const names = Object.entries(corpus).flatMap(([kind, cases]) =>
      cases.map(({ what, path }) => `${kind}: ${what} (${path})`),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each(Object.keys(problemCodes))('has a case for the code %s', (code) => {
    expect(all.filter((broken) => broken.code === code)).not.toEqual([]);
  });
});
