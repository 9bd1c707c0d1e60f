import { describe, expect, test } from 'vitest';
import { allHostile, hiddenTexts, taggedTexts } from '../../../tests/fixtures/hostile.ts';
import {
  exampleAdvice,
  fillField,
  fullContent,
  textFields,
} from '../../../tests/fixtures/hostile-content.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { checkFiles } from './check.ts';
import type { ProblemCode } from './problem.ts';

const files: ReadonlyArray<SourceFile> = [...fullContent()].map(([path, text]) => ({ path, text }));

/** The checker's codes for the file that contains a field, when the field holds a text. */
function codesWith(field: (typeof textFields)[number], text: string): Set<ProblemCode> {
  const changed = files.flatMap((file) => fillField(file, field, text) ?? []);
  expect(changed, exampleAdvice(field)).not.toEqual([]);
  return new Set(checkFiles(changed.slice(0, 1)).map(({ code }) => code));
}

describe.each(
  textFields.map((field) => [`${field.collection}: ${field.path.join('.')}`, field] as const),
)('in %s', (_name, field) => {
  test('every invisible character is refused', () => {
    const passed = hiddenTexts.filter((text) => {
      const codes = codesWith(field, text);
      return !codes.has('hidden-character') && !codes.has('encoding');
    });
    expect(passed).toEqual([]);
  });

  test('every HTML tag is refused', () => {
    expect(taggedTexts.filter((text) => !codesWith(field, text).has('raw-html'))).toEqual([]);
  });
});

test('no hostile text makes the checker throw', () => {
  for (const field of textFields) {
    for (const text of allHostile) expect(() => codesWith(field, text)).not.toThrow();
  }
}, 900_000);
