import { MAX_LENGTH } from '../../domain/content-file.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { checkText } from '../../strings/check.ts';
import { fileCheckText } from '../../strings/file-check.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { printable, problemAt } from './place.ts';
import type { Problem } from './problem.ts';

/** The deepest nesting allowed: real content has six levels, and the parsers recurse once per level. */
export const MAX_DEPTH = 40;

const CONFLICT = /^(?:<{7}|={7}|>{7})(?:\s|$)/m;
// Tab, line feed and carriage return are the only control characters that text needs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: matches control characters on purpose.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Offset where brackets are nested too deeply, or -1. Brackets in quoted text do not count. */
function tooDeepAt(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === '[' || letter === '{') {
      depth += 1;
      if (depth > MAX_DEPTH) return at;
    } else if (letter === ']' || letter === '}') depth -= 1;
  }
  return -1;
}

/** Problems of the raw text that make parsing pointless or risky, and its invisible characters. */
export function preflightProblems(file: SourceFile): Array<Problem> {
  const json = file.path.endsWith('.json');
  const limit = json ? MAX_LENGTH.json : MAX_LENGTH.markdown;
  if (file.text.length > limit) {
    return [problemAt(file, 0, 'too-large', checkText.tooLarge(limit / 1_000_000))];
  }
  const found: Array<Problem> = [];
  const conflict = CONFLICT.exec(file.text);
  if (conflict) found.push(problemAt(file, conflict.index, 'conflict', fileCheckText.conflict));
  const deep = json ? tooDeepAt(file.text) : -1;
  if (deep >= 0) found.push(problemAt(file, deep, 'too-deep', checkText.tooDeep(MAX_DEPTH)));

  const nfc = file.text.normalize('NFC');
  if (nfc !== file.text) {
    let offset = 0;
    while (nfc[offset] === file.text[offset]) offset += 1;
    const start = file.text.lastIndexOf('\n', offset) + 1;
    const line = file.text.slice(start, start + 200).split('\n', 1)[0] ?? '';
    found.push(problemAt(file, offset, 'nfc', fileCheckText.notNfc(printable(line.trim()))));
  }
  const lost = file.text.indexOf('\uFFFD');
  if (lost >= 0) found.push(problemAt(file, lost, 'encoding', fileCheckText.notUtf8));
  const control = CONTROL.exec(file.text);
  if (control) {
    const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const text = checkText.controlCharacter(code);
    found.push(problemAt(file, control.index, 'encoding', text));
  }
  found.push(...invisibleCharacters(file));
  const crlf = file.text.indexOf('\r');
  if (crlf >= 0) found.push(problemAt(file, crlf, 'crlf', checkText.crlf));
  return found;
}
