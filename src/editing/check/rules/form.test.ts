import { describe, expect, test } from 'vitest';
import * as set from '../../../../tests/fixtures/content-set.ts';
import { fixtureRoot } from '../../../../tests/support/sites.ts';
import { readContent } from '../../content-files.ts';
import { checkFiles } from '../check.ts';
import { canonicalText } from './form.ts';

const fixed = (path: string, text: string) => canonicalText({ path, text });

describe('canonical form', () => {
  test('the content of a whole site is in canonical form', () => {
    for (const file of readContent(fixtureRoot('province')))
      expect(canonicalText(file), file.path).toBe(file.text);
  });

  test('JSON has its keys in schema order, unknown ones last, two spaces and one final newline', () => {
    expect(fixed(set.PROGRESS, '{"xyz":1,"figures":[],"plan":"2017","area":"ba-be"}')).toBe(
      '{\n  "area": "ba-be",\n  "plan": "2017",\n  "figures": [],\n  "xyz": 1\n}\n',
    );
  });

  test('a time has the key order of its own precision', () => {
    const text =
      '[{"when":{"end":"2017-11-18","start":"2017-10-17","precision":"range"},"id":"x"}]';
    const file = `{"milestones":${text},"plan":"2017"}`;
    expect(JSON.stringify(JSON.parse(fixed('content/milestones/2017.json', file)))).toBe(
      '{"plan":"2017","milestones":[{"id":"x","when":{"precision":"range","start":"2017-10-17","end":"2017-11-18"}}]}',
    );
  });

  test('removes a BOM and CRLF and composes NFC, also in Markdown', () => {
    const text = '---\ntitle: Tết ông Táo\n---\n\nNội dung  \nhai';
    const typed = `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`;
    expect(fixed('content/programs/tet.md', typed)).toBe(`${text}\n`);
  });
});

test('official text pasted as it comes from Word is written so that it shows as typed', () => {
  const front = set.item('', '').trimEnd();
  const pasted = '- Một\r\n\t+ Hai\r\nBAN THƯỜNG TRỰC\r\n-------'.normalize('NFD');
  expect(fixed(set.ITEM, `${front}\n\n${pasted}`)).toBe(
    `${front}\n\n\\- Một\n\n\\+ Hai\n\nBAN THƯỜNG TRỰC\n\n\\-------\n`,
  );
  // Where Markdown changes nothing, the editor's way of writing stays.
  const kept = `${front}\n\nMột \\& hai\n\n\n| a |\n|---|\n| b |\n`;
  expect(fixed(set.ITEM, kept)).toBe(kept);
});

describe('values stay unchanged', () => {
  test.each([
    ['a number too long for a computer', '{"area": "x", "plan": 12345678901234567890}'],
    ['a small number with many figures', '{"area": 0.12345678901234567890}'],
    ['powers of ten', '{"area": 1e2, "plan": 1E400, "observations": -0}'],
  ])('%s', (_case, text) => {
    for (const literal of text.match(/-?[\d.]+(?:[eE]\d+)?(?=[,}])/g) ?? []) {
      expect(fixed(set.PROGRESS, text)).toContain(`: ${literal}`);
    }
  });

  test('rewriting does not change the data', () => {
    const { path, text } = { path: set.TARGETS, text: set.targets({}, { id: 'hai' }) };
    expect(JSON.parse(fixed(path, text))).toEqual(JSON.parse(text));
  });

  test.each([
    ['a key twice', '{"area":"a","area":"b"}'],
    ['a key that is never allowed', '{"__proto__":{"a":1}}'],
    ['a bracket too few', '{"area":"a"'],
    ['marks of a conflict', '<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> x'],
  ])('%s: the file is left alone but for its last line end', (_case, text) => {
    expect(fixed(set.PROGRESS, text).trimEnd()).toBe(text);
  });

  test('a file that belongs to no collection is not reformatted', () => {
    expect(fixed('content/x.json', '{"b":1,"a":2}')).toBe('{"b":1,"a":2}\n');
  });
});

test('rewriting twice changes nothing more, and removes the warning', () => {
  for (const file of set.contentSet()) {
    const once = canonicalText(file);
    expect(canonicalText({ ...file, text: once })).toBe(once);
  }
  const files = set.contentSet().map((file) => ({ ...file, text: canonicalText(file) }));
  expect(checkFiles(files).map(({ code }) => code)).not.toContain('form');
});
