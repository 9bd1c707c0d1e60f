import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileKind } from './file-kind.ts';

const archive = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const type = (name: string) => `<Types><Override ContentType="application/${name}"/></Types>`;
const WORD = type('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml');
const EXCEL = type('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml');
const MACROS = type('vnd.ms-word.document.macroEnabled.main+xml');

describe('the kind of a file', () => {
  test.each([
    ['a PDF', strToU8('%PDF-1.7\n…'), 'pdf'],
    ['a Word document', archive({ '[Content_Types].xml': WORD }), 'docx'],
    ['an Excel workbook', archive({ '[Content_Types].xml': EXCEL }), 'xlsx'],
    [
      'a text of LibreOffice',
      archive({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'odt',
    ],
    [
      'a sheet of LibreOffice',
      archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'ods',
    ],
    ['a Word document with macros', archive({ '[Content_Types].xml': MACROS }), null],
    ['any other archive', archive({ 'a.txt': 'a' }), null],
    ['a broken archive', strToU8('PK\u0003\u0004 and no more'), null],
    ['a page', strToU8('<!doctype html><script>alert(1)</script>'), null],
    ['a page that says it is a PDF further down', strToU8('<html>%PDF-1.7'), null],
    [
      'an old Word document',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      null,
    ],
    ['nothing', new Uint8Array(), null],
  ])('%s is detected from its bytes', (_what, bytes, kind) => {
    expect(fileKind(bytes)).toEqual({ kind, isActive: false });
  });
});

describe('a file that runs or fetches something when it is opened', () => {
  const external = (kind: string) =>
    `<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://khac.example/x" TargetMode="External"/>`;

  test.each([
    ['a script in a PDF', strToU8('%PDF-1.7\n<< /S /JavaScript /JS (app.alert(1)) >>')],
    ['a program started by a PDF', strToU8('%PDF-1.7\n<< /S /Launch /F (a.exe) >>')],
    [
      'macros under another name',
      archive({ '[Content_Types].xml': WORD, 'word/vbaProject.bin': '' }),
    ],
    ['an embedded object', archive({ '[Content_Types].xml': WORD, 'word/embeddings/a.bin': '' })],
    [
      'a template that is fetched',
      archive({
        '[Content_Types].xml': WORD,
        'word/_rels/settings.xml.rels': external('attachedTemplate'),
      }),
    ],
    [
      'macros of LibreOffice',
      archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/script-lc.xml': '' }),
    ],
  ])('is detected: %s', (_what, bytes) => {
    expect(fileKind(bytes).isActive).toBe(true);
  });

  test('a file whose links are only followed by the reader is not active', () => {
    const bytes = archive({
      '[Content_Types].xml': WORD,
      'word/_rels/document.xml.rels': external('hyperlink'),
    });
    expect(fileKind(bytes)).toEqual({ kind: 'docx', isActive: false });
  });
});
