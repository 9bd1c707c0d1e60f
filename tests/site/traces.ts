import { inflateRawSync } from 'node:zlib';
import { fold } from '../../src/domain/fold.ts';
import { filesOf } from '../support/content-copy.ts';

/** So few letters of Base64 stand somewhere in any large script. */
const CHANCE = 6;

/** Base64 of a text wherever it begins in what is packed: without the letters that hang on its neighbours. */
const base64 = (text: string): Array<string> =>
  [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
    const sure = before === 0 ? whole : whole.slice(4);
    return sure.length > CHANCE ? sure : [];
  });

/**
 * Every way in which a word may stand in a file: composed or not, folded, in capitals, as escapes of
 * addresses, HTML and JSON, in UTF-16, in Base64.
 */
export function formsOf(word: string): ReadonlySet<string> {
  const escaped = (write: (letter: string) => string) =>
    [...word].map((letter) => (/[ -~]/.test(letter) ? letter : write(letter))).join('');
  const code = (letter: string) => letter.codePointAt(0) ?? 0;
  const forms = [
    word,
    word.normalize('NFD'),
    word.toUpperCase(),
    fold(word),
    encodeURIComponent(word),
    escaped((letter) => `&#${code(letter)};`),
    escaped((letter) => `&#x${code(letter).toString(16)};`),
    escaped((letter) => `\\u${code(letter).toString(16).padStart(4, '0')}`),
    ...base64(word),
  ].map((form) => Buffer.from(form).toString('latin1'));
  return new Set([...forms, Buffer.from(word, 'utf16le').toString('latin1')].map(lower));
}

/** ASCII letters only: bytes of other letters must stay what they are. */
const lower = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** What a ZIP holds (a spreadsheet is one), unpacked; nothing of other files. */
function inZip(bytes: Buffer): Array<Buffer> {
  const found: Array<Buffer> = [];
  for (
    let at = bytes.indexOf('PK\u0003\u0004');
    at >= 0;
    at = bytes.indexOf('PK\u0003\u0004', at + 4)
  ) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    try {
      if (bytes.readUInt16LE(at + 8) === 8) found.push(inflateRawSync(bytes.subarray(start)));
    } catch {
      // The mark of an entry may stand by chance among packed bytes.
    }
  }
  return found;
}

/** Every file of a build as one text for each: its name, its bytes, what is packed, folded lines joined. */
export function tracesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...filesOf(folder)].map(([path, bytes]) => {
      const texts = [Buffer.from(path), bytes, ...inZip(bytes)].map((part) =>
        part.toString('latin1'),
      );
      // Calendar files fold long lines in the middle of words.
      if (path.endsWith('.ics')) texts.push(bytes.toString('latin1').replaceAll(/\r\n[ \t]/g, ''));
      return [path, lower(texts.join('\n'))];
    }),
  );
}

/** Files that hold the word in any form. */
export function holding(traces: ReadonlyMap<string, string>, word: string): Array<string> {
  const forms = [...formsOf(word)];
  return [...traces].flatMap(([path, text]) =>
    forms.some((form) => text.includes(form)) ? [path] : [],
  );
}
