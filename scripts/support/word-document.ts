import { strToU8, zipSync } from 'fflate';

/** Word documents for tests, built by code part by part: each shows what is odd in it and nothing else. */

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

const part = (root: string, content: string): Uint8Array =>
  strToU8(`<?xml version="1.0"?><w:${root} ${NAMES}>${content}</w:${root}>`);

/** What a document holds beside its body, each the content of the root element of its part. */
export interface OtherParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  /** Content of header1.xml. */
  readonly header?: string;
}

const ROOTS: Readonly<Record<keyof OtherParts, string>> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  settings: 'settings',
  header: 'hdr',
};

/** The bytes of a document. */
export function wordDocument(body: string, others: OtherParts = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  };
  for (const [name, content] of Object.entries(others)) {
    const file = name === 'header' ? 'header1' : name;
    files[`word/${file}.xml`] = part(ROOTS[name as keyof OtherParts], content);
  }
  return zipSync(files);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run of text. @param format content of w:rPr */
export const run = (text: string, format = ''): string =>
  `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph. @param content runs, or a plain text @param properties content of w:pPr */
export const para = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

/** The numbering of a paragraph. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a list. @param more further elements of the level */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

/** A definition of a list. */
export const definition = (id: number, ...levels: ReadonlyArray<string>): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

/** A list that follows a definition. @param overrides w:lvlOverride elements */
export const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
