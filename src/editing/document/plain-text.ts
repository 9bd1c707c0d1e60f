import type { DocumentContent, Paragraph } from './content.ts';
import { cleanText } from './word/runs.ts';

/** The bytes of a text file as text: UTF-8, or UTF-16 with its mark; null for anything else. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Control characters other than white space: some other kind of file.
    return /[^\P{Cc}\s]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Reads a text file: each line a paragraph, nothing is known of its look. */
export function readPlainText(text: string): DocumentContent {
  const blocks = text
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
    .flatMap((line): Array<Paragraph> => {
      const own = cleanText(line).trim();
      const isCentred = /^\s{8,}\S/u.test(line);
      return own === ''
        ? []
        : [
            {
              kind: 'paragraph',
              label: null,
              bullet: null,
              text: own,
              isBold: false,
              isHeading: false,
              isCentred,
            },
          ];
    });
  return { blocks, footnotes: [], unplaced: [], notices: new Set() };
}
