import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachmentBytes, attachmentFiles } from './attachment-files.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tep-'));
  mkdirSync(join(root, 'content/attachments/2017'), { recursive: true });
  writeFileSync(join(root, 'content/attachments/2017/mau.pdf'), '%PDF-1.7\n');
  writeFileSync(join(root, 'content/attachments/trang.html'), '<p>');
});
afterAll(() => rmSync(root, { recursive: true }));

test('every attachment is listed with its path, size, hash and file type', () => {
  expect(attachmentFiles(root)).toEqual([
    {
      path: 'content/attachments/2017/mau.pdf',
      bytes: 9,
      sha256: '0716f9264c9fe19f5d7455276107f3ddcc1d3497f63d60689a73558ae8a1bf5e',
      kind: 'pdf',
      isActive: false,
    },
    expect.objectContaining({ path: 'content/attachments/trang.html', kind: null }),
  ]);
  expect(new TextDecoder().decode(attachmentBytes(root, '2017/mau.pdf'))).toBe('%PDF-1.7\n');
});

test('content without attachments gives an empty list', () => {
  expect(attachmentFiles(join(root, 'content'))).toEqual([]);
});
