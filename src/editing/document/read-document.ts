import { documentReadingText } from '../../strings/document-reading.ts';
import { oleKind } from '../inbox/ole-kind.ts';
import { type Parts, SuspiciousArchive, unzipGuarded } from '../sheet/zip-guard.ts';
import type { Block, DocumentContent, Paragraph } from './content.ts';
import { type Encoding, encodingOfText, toUnicode } from './legacy-letters.ts';
import { readOdt } from './odt/read-odt.ts';
import { decodeText, readPlainText } from './plain-text.ts';
import { readDocx } from './word/read-docx.ts';

export type ReadDocument =
  | { readonly content: DocumentContent }
  /** One Vietnamese sentence: what is wrong, and what to do instead. */
  | { readonly refused: string };

const { refused } = documentReadingText;
const startsWith = (bytes: Uint8Array, letters: string): boolean =>
  [...letters].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** The kind of a Word file, as its list of parts names it: a document, a template, with macros or without. */
const WORD_TYPE = /wordprocessingml\.(?:document|template)\.main|ms-word\.\w+\.macroEnabled/i;
/** Parts of an archive that may hold text: no pictures, however large. */
const TEXT = /\.(?:xml|rels)$|^mimetype$/i;

function readArchive(bytes: Uint8Array): DocumentContent | null {
  const parts: Parts = unzipGuarded(bytes, (name) => TEXT.test(name));
  if (
    parts.has('content.xml') &&
    /opendocument\.text/.test(new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array()))
  )
    return readOdt(parts);
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml') ?? new Uint8Array());
  const isWord =
    WORD_TYPE.test(types) ||
    [...parts.keys()].some((name) => /^word\/document\d*\.xml$/i.test(name));
  return isWord ? readDocx(parts) : null;
}

function readBytes(bytes: Uint8Array): ReadDocument {
  if (bytes.length === 0) return { refused: refused.empty };
  if (startsWith(bytes, '%PDF')) return { refused: refused.pdf };
  const ole = oleKind(bytes);
  if (ole !== null) return { refused: ole === 'encrypted' ? refused.encrypted : refused.oldWord };
  if (startsWith(bytes, '{\\rtf')) return { refused: refused.rtf };
  if (startsWith(bytes, 'PK')) {
    const content = readArchive(bytes);
    return content ? { content } : { refused: refused.otherArchive };
  }
  const text = decodeText(bytes);
  return text === null ? { refused: refused.unknown } : { content: readPlainText(text) };
}

/** Letters typed in a font from before Unicode whose name was lost: told by the letters of the whole text. */
function inUnicode(content: DocumentContent): DocumentContent {
  const paragraphs = content.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)),
  );
  const encoding = encodingOfText(paragraphs.map(({ text }) => text).join('\n'));
  if (encoding === null) return content;
  return {
    blocks: content.blocks.map((block) => converted(block, encoding)),
    footnotes: content.footnotes.map((note) => ({ ...note, text: toUnicode(note.text, encoding) })),
    unplaced: content.unplaced.map((text) => toUnicode(text, encoding)),
    notices: new Set([...content.notices, 'legacy-encoding']),
  };
}

function converted(block: Block, encoding: Encoding): Block {
  const own = (one: Paragraph): Paragraph => ({ ...one, text: toUnicode(one.text, encoding) });
  if (block.kind === 'paragraph') return own(block);
  return {
    ...block,
    rows: block.rows.map((row) =>
      row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(own) })),
    ),
  };
}

const isEmpty = ({ blocks }: DocumentContent): boolean =>
  !blocks.some(
    (block) => block.kind === 'table' || /[\p{L}\p{N}]/u.test(`${block.label ?? ''}${block.text}`),
  );

/** Reads an official document: .docx, .odt or .txt, told by its bytes. Never throws. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  try {
    const read = readBytes(bytes);
    if ('refused' in read) return read;
    return isEmpty(read.content)
      ? { refused: refused.empty }
      : { content: inUnicode(read.content) };
  } catch (error) {
    return { refused: error instanceof SuspiciousArchive ? refused.suspicious : refused.broken };
  }
}
