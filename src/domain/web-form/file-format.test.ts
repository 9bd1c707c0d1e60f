import { expect, test } from 'vitest';
import { readContent } from '../../../scripts/content-files.ts';
import { ROOT } from '../../../scripts/root.ts';
import { collectionOf } from '../check/entries.ts';
import { editable } from './config.ts';
import { fileFormat } from './file-format.ts';

const files = readContent(ROOT).flatMap((file) => {
  const collection = collectionOf(file.path);
  const name = editable.find((one) => one === collection);
  return name ? [{ ...file, name }] : [];
});

test('read and written without an edit, every content file comes back as it was', () => {
  expect(files.length).toBeGreaterThan(40);
  for (const { path, text, name } of files) {
    const { fromFile, toFile } = fileFormat(name);
    expect(toFile(structuredClone(fromFile(text))), path).toBe(text);
  }
});
